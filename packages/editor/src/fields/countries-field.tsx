import { TagsInput } from '@mantine/core'
import type { ReactElement } from 'react'

interface CountriesFieldProps {
  readonly label: string
  readonly description: string
  readonly value: readonly string[]
  readonly onChange: (countries: readonly string[]) => void
}

const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'code' })

/** Asks for countries by their two letters, the first first. */
export function CountriesField({
  label,
  description,
  value,
  onChange,
}: CountriesFieldProps): ReactElement {
  const called = (code: string) => `${code} ${names.of(code) ?? ''}`.trim()
  return (
    <TagsInput
      label={label}
      description={description}
      placeholder={value.length === 0 ? 'GB' : undefined}
      value={value.map(called)}
      onChange={(typed) => onChange([...new Set(typed.flatMap(codeOf))])}
      maxTags={50}
      acceptValueOnBlur
    />
  )
}

function codeOf(typed: string): string[] {
  const code = typed.trim().slice(0, 2).toUpperCase()
  return /^[A-Z]{2}$/.test(code) ? [code] : []
}
