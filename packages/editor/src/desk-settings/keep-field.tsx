import { NativeSelect } from '@mantine/core'
import type { ReactElement } from 'react'

interface KeepFieldProps {
  /** null for as long as the newsroom stands. */
  readonly days: number | null
  readonly onChange: (days: number | null) => void
}

const choices = [30, 90, 180, 365, 730, 1825, 3650] as const

/** How long answers and reasons are kept. */
export function KeepField({ days, onChange }: KeepFieldProps): ReactElement {
  const known = choices.some((choice) => choice === days) || days === null
  const all = known ? choices : [...choices, days].toSorted((a, b) => a - b)
  return (
    <NativeSelect
      label="How long answers and reasons are kept"
      description="They are private to the newsroom and never counted by writer. Then they are forgotten."
      value={days === null ? 'always' : String(days)}
      data={[
        ...all.map((one) => ({ value: String(one), label: spanWords(one) })),
        { value: 'always', label: 'As long as the newsroom stands' },
      ]}
      onChange={(event) => {
        const { value } = event.currentTarget
        onChange(value === 'always' ? null : Number(value))
      }}
    />
  )
}

function spanWords(days: number): string {
  if (days % 365 !== 0) return `${days} days`
  return days === 365 ? 'A year' : `${days / 365} years`
}
