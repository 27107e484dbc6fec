import { Checkbox, Group, Switch } from '@mantine/core'
import { type ModerationSettings, phraseLanguages } from '@stet/core/comments'
import type { ReactElement } from 'react'
import { languageName } from '../fields/languages.ts'
import { WholeNumberField } from '../fields/whole-number-field.tsx'

interface ModerationFieldsProps {
  readonly value: ModerationSettings
  readonly blur: boolean
  readonly onChange: (value: ModerationSettings) => void
  readonly onBlur: (blur: boolean) => void
}

/** What the program holds by itself, until somebody has read it. */
export function ModerationFields(props: ModerationFieldsProps): ReactElement {
  const { value, blur, onChange, onBlur } = props
  const number = (name: 'newCommenterHold' | 'mostLinks' | 'longest') => ({
    value: value[name],
    onChange: (given: number | null) => given !== null && onChange({ ...value, [name]: given }),
  })
  return (
    <>
      <WholeNumberField
        label="First comments of somebody new that are held"
        description="0: none"
        least={0}
        most={100}
        {...number('newCommenterHold')}
      />
      <WholeNumberField
        label="Held where there are more links than"
        least={0}
        most={100}
        {...number('mostLinks')}
      />
      <WholeNumberField
        label="The longest comment, in signs"
        least={100}
        most={20_000}
        {...number('longest')}
      />
      <Checkbox.Group
        label="Lists of phrases that are on"
        description="Each holds words of abuse in its language. A list never rejects."
        value={[...value.languages]}
        onChange={(languages) => onChange({ ...value, languages })}
      >
        <Group gap="md" mt="xs">
          {phraseLanguages.map((language) => (
            <Checkbox key={language} value={language} label={languageName(language)} />
          ))}
        </Group>
      </Checkbox.Group>
      <Switch
        label="Blur words at first where abuse is likely"
        description="For moderators: they show them when they are ready."
        checked={blur}
        onChange={(event) => onBlur(event.currentTarget.checked)}
      />
    </>
  )
}
