import { Group, Radio, Select, Stack, Text } from '@mantine/core'
import { designs } from '@stet/core/page'
import type { ReactElement } from 'react'
import classes from './magazine.module.css'
import type { MagazineSettings, Overrides } from './magazine-settings.ts'

type Choice = MagazineSettings['design']

interface DesignFieldProps {
  readonly value: Choice
  readonly overrides: readonly Overrides[]
  readonly onChange: (design: Choice) => void
}

/** Which design the pages have, and which designer's overrides lie over it. */
export function DesignField({ value, overrides, onChange }: DesignFieldProps): ReactElement {
  const choose = (name: string) => {
    const design = Object.values(designs).find((one) => one.name === name)
    if (design) onChange({ ...value, name: design.name })
  }
  return (
    <Stack gap="sm">
      <Radio.Group label="Design" value={value.name} onChange={choose}>
        <Group mt={6} gap="sm" align="stretch">
          {Object.values(designs).map(({ name, title, character }) => (
            <Radio.Card key={name} value={name} className={classes['card'] ?? ''} p="sm">
              <Group wrap="nowrap" align="flex-start" gap="sm">
                <Radio.Indicator mt={2} />
                <span>
                  <Text component="span" display="block" fw={600}>
                    {title}
                  </Text>
                  <Text component="span" display="block" size="sm" c="dimmed">
                    {character}
                  </Text>
                </span>
              </Group>
            </Radio.Card>
          ))}
        </Group>
      </Radio.Group>
      {overrides.length > 0 && (
        <Select
          label="A designer’s overrides"
          description="Folders that were taken by “stet design take”"
          value={value.overrides ?? ''}
          data={[{ value: '', label: 'None' }, ...overrides.map(option)]}
          allowDeselect={false}
          onChange={(hash) => onChange({ ...value, overrides: hash || null })}
        />
      )}
    </Stack>
  )
}

function option({ hash, takenAt }: Overrides): { value: string; label: string } {
  const day = new Date(takenAt).toLocaleDateString('en-GB', { dateStyle: 'medium' })
  return { value: hash, label: `Taken on ${day} (${hash.slice(0, 8)})` }
}
