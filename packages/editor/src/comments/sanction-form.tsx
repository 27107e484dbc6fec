import { Select } from '@mantine/core'
import type { RuleCode, SanctionKind } from '@stet/core/comments'
import { type Instant, instantOf } from '@stet/core/story'
import { type ReactElement, useState } from 'react'
import { machineNow } from '../machine.ts'
import { DeedForm, ToldField } from './deed-form.tsx'
import { RulePills } from './rule-pills.tsx'

/** What is said where somebody is warned, or kept from writing for a time. */
export interface SanctionSaid {
  readonly kind: SanctionKind
  readonly rule: RuleCode
  readonly words: string
  readonly until?: Instant
}

/** Each ends: nobody is kept out for ever. */
const choices = [
  { value: 'warning', label: 'A warning', kind: 'warning', days: 0 },
  { value: 'day', label: 'A time-out of a day', kind: 'time-out', days: 1 },
  { value: 'week', label: 'A time-out of a week', kind: 'time-out', days: 7 },
  { value: 'month', label: 'A ban of 30 days', kind: 'ban', days: 30 },
  { value: 'quarter', label: 'A ban of 90 days', kind: 'ban', days: 90 },
  { value: 'year', label: 'A ban of a year', kind: 'ban', days: 365 },
] as const

interface SanctionFormProps {
  readonly name: string
  readonly likely: RuleCode | null
  readonly isBusy: boolean
  readonly onSanction: (said: SanctionSaid) => void
  readonly onClose: () => void
}

/** Warns somebody, or keeps them from writing until a day; with the rule and words, which are told to them. */
export function SanctionForm(props: SanctionFormProps): ReactElement {
  const { name, likely, isBusy, onSanction, onClose } = props
  const [value, setValue] = useState<string>('warning')
  const [rule, setRule] = useState(likely)
  const [words, setWords] = useState('')
  const chosen = choices.find((choice) => choice.value === value) ?? choices[0]
  const send = () => {
    if (!rule) return
    const until = chosen.days > 0 ? daysFromNow(chosen.days) : undefined
    onSanction({ kind: chosen.kind, rule, words: words.trim(), ...(until && { until }) })
  }
  return (
    <DeedForm
      yes={chosen.kind === 'warning' ? 'Warn them' : 'Keep them from writing'}
      isBusy={isBusy}
      isReady={rule !== null && words.trim() !== ''}
      onSend={send}
      onClose={onClose}
    >
      <Select
        label={`What ${name} is given`}
        data={choices.map(({ value: one, label }) => ({ value: one, label }))}
        allowDeselect={false}
        maw="20rem"
        value={value}
        onChange={(next) => next && setValue(next)}
      />
      <RulePills legend="For which rule" value={rule} onChange={setRule} />
      <ToldField
        description="With the rule, and until when. They can ask somebody else to look again."
        value={words}
        onChange={setWords}
      />
    </DeedForm>
  )
}

function daysFromNow(days: number): Instant {
  return instantOf(Date.parse(machineNow()) + days * 86_400_000)
}
