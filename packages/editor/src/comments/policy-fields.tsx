import { Group, NativeSelect, Radio, Stack, TextInput } from '@mantine/core'
import type { CommentPolicy } from '@stet/core/comments'
import type { ReactElement } from 'react'
import { WholeNumberField } from '../fields/whole-number-field.tsx'
import { policyChoices, slowChoices, withPace, withType } from './policy-words.ts'

interface PolicyFieldsProps {
  readonly label: string
  readonly value: CommentPolicy
  readonly onChange: (policy: CommentPolicy) => void
  readonly readOnly?: boolean
  /** Whether the days until it is closed are asked for here. */
  readonly asksDays?: boolean
  /** What is put on the first choice, so that it can be gone to. */
  readonly mark?: object
}

/** Asks how a discussion is led: who can write, whether it is read first, how often, and how long. */
export function PolicyFields({
  label,
  value,
  onChange,
  readOnly = false,
  asksDays = true,
  mark,
}: PolicyFieldsProps) {
  return (
    <Stack gap="sm">
      <Radio.Group
        label={label}
        value={value.type}
        readOnly={readOnly}
        onChange={(chosen) => {
          const choice = policyChoices.find(({ type }) => type === chosen)
          if (choice && !readOnly) onChange(withType(value, choice.type))
        }}
      >
        <Stack gap={8} mt={6}>
          {policyChoices.map(({ type, words, about }) => (
            <Radio
              key={type}
              value={type}
              label={words}
              description={about}
              {...(type === 'open' && mark)}
            />
          ))}
        </Stack>
      </Radio.Group>
      <PolicyMore value={value} onChange={onChange} readOnly={readOnly} asksDays={asksDays} />
    </Stack>
  )
}

function PolicyMore({
  value,
  onChange,
  readOnly,
  asksDays,
}: Required<
  Pick<PolicyFieldsProps, 'value' | 'onChange' | 'readOnly' | 'asksDays'>
>): ReactElement {
  if (value.type === 'closed')
    return (
      <TextInput
        label="Why they are closed"
        description="Readers see this in their place."
        value={value.reason}
        readOnly={readOnly}
        maxLength={500}
        onChange={(event) => onChange({ type: 'closed', reason: event.currentTarget.value })}
      />
    )
  return (
    <Group gap="md" align="flex-start">
      <NativeSelect
        label="Between two comments of one person"
        data={[...slowChoices, ...ownSlow(value.slow)]}
        value={String(value.slow ?? 0)}
        disabled={readOnly}
        onChange={(event) => onChange(withPace(value, { slow: Number(event.currentTarget.value) }))}
      />
      {asksDays && (
        <WholeNumberField
          label="Days until it is closed"
          least={0}
          most={3650}
          placeholder="As the magazine"
          value={value.days ?? null}
          readOnly={readOnly}
          onChange={(days) => onChange(withPace(value, { days }))}
        />
      )}
    </Group>
  )
}

/** A pause that was set by a command is none of the choices, and kept. */
function ownSlow(slow: number | undefined): { value: string; label: string }[] {
  if (!slow || slowChoices.some(({ value }) => value === String(slow))) return []
  return [{ value: String(slow), label: `${slow} seconds` }]
}
