import { TextInput } from '@mantine/core'
import { type ReactElement, useState } from 'react'
import classes from './whole-number-field.module.css'

interface WholeNumberFieldProps {
  readonly label: string
  readonly description?: string
  readonly placeholder?: string
  readonly least: number
  readonly most: number
  /** null where nothing is set. */
  readonly value: number | null
  readonly onChange: (value: number | null) => void
  readonly readOnly?: boolean
  readonly error?: string | undefined
}

/** Asks for a whole number, or none; what is typed and is no such number is not taken. */
export function WholeNumberField({
  least,
  most,
  value,
  onChange,
  ...rest
}: WholeNumberFieldProps): ReactElement {
  const [typed, setTyped] = useState<string | null>(null)
  const change = (text: string) => {
    setTyped(text)
    if (text.trim() === '') return onChange(null)
    const number = Number(text)
    if (Number.isInteger(number) && number >= least && number <= most) onChange(number)
  }
  return (
    <TextInput
      {...rest}
      classNames={{ wrapper: classes['short'] ?? '' }}
      type="number"
      inputMode="numeric"
      min={least}
      max={most}
      value={typed ?? (value === null ? '' : String(value))}
      onChange={(event) => change(event.currentTarget.value)}
      onBlur={() => setTyped(null)}
    />
  )
}
