import { TextInput, type TextInputProps } from '@mantine/core'
import type { ReactElement } from 'react'
import { useKeptCaret } from './keep-caret.ts'

interface LineFieldProps extends Omit<TextInputProps, 'value' | 'defaultValue' | 'onChange'> {
  readonly value: string
  readonly onChange: (value: string) => void
}

/** A line of text in the panel that others may change meanwhile: the caret stays where it was. */
export function LineField({ value, onChange, ...rest }: LineFieldProps): ReactElement {
  const kept = useKeptCaret<HTMLInputElement>(value)
  return <TextInput {...rest} {...kept} onChange={(event) => onChange(event.currentTarget.value)} />
}
