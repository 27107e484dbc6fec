import { ActionIcon, Button, Group, Stack, Text, TextInput } from '@mantine/core'
import type { ReactElement } from 'react'
import { ArrowDown, ArrowUp, Plus, X } from '../icons/icons.ts'
import type { MagazineSettings } from './magazine-settings.ts'

type Navigation = MagazineSettings['navigation']

interface NavigationFieldProps {
  readonly value: Navigation
  readonly onChange: (navigation: Navigation) => void
  /** What is wrong with a place in it: `navigation[0].address`. */
  readonly problem: (path: string) => string | null
}

const most = 30

/** The links at the top of every page, in their order. */
export function NavigationField({ value, onChange, problem }: NavigationFieldProps): ReactElement {
  const change = (index: number, fields: Partial<Navigation[number]>) =>
    onChange(value.map((item, at) => (at === index ? { ...item, ...fields } : item)))
  return (
    <Stack gap="xs" role="group" aria-labelledby="navigation-label">
      <Text id="navigation-label" fw={600} size="sm">
        Navigation
      </Text>
      {value.map((item, index) => (
        // Places in the order are all that tells links apart while they are typed.
        // biome-ignore lint/suspicious/noArrayIndexKey: a link has no other name
        <Group key={index} gap="xs" align="flex-start" wrap="wrap">
          <TextInput
            aria-label={`Words of link ${index + 1}`}
            placeholder="Words"
            flex="1 1 7rem"
            value={item.label}
            error={problem(`navigation[${index}].label`)}
            onChange={(event) => change(index, { label: event.currentTarget.value })}
          />
          <TextInput
            aria-label={`Address of link ${index + 1}`}
            placeholder="/music/"
            flex="2 1 9rem"
            value={item.address}
            error={problem(`navigation[${index}].address`)}
            onChange={(event) => change(index, { address: event.currentTarget.value })}
          />
          <Group gap={4} wrap="nowrap">
            <Move {...{ value, onChange, index, by: -1 }} />
            <Move {...{ value, onChange, index, by: 1 }} />
            <ActionIcon
              variant="subtle"
              size="lg"
              aria-label={`Take out link ${index + 1}`}
              onClick={() => onChange(value.filter((_, at) => at !== index))}
            >
              <X size={16} />
            </ActionIcon>
          </Group>
        </Group>
      ))}
      <Group>
        <Button
          variant="default"
          size="xs"
          disabled={value.length >= most}
          leftSection={<Plus size={14} />}
          onClick={() => onChange([...value, { label: '', address: '' }])}
        >
          Add a link
        </Button>
      </Group>
    </Stack>
  )
}

interface MoveProps extends Pick<NavigationFieldProps, 'value' | 'onChange'> {
  readonly index: number
  readonly by: -1 | 1
}

function Move({ value, onChange, index, by }: MoveProps): ReactElement {
  const item = value[index]
  const to = index + by
  const Icon = by < 0 ? ArrowUp : ArrowDown
  return (
    <ActionIcon
      variant="subtle"
      size="lg"
      aria-label={`Move link ${index + 1} ${by < 0 ? 'up' : 'down'}`}
      disabled={!item || to < 0 || to >= value.length}
      onClick={() => item && onChange(value.toSpliced(index, 1).toSpliced(to, 0, item))}
    >
      <Icon size={16} />
    </ActionIcon>
  )
}
