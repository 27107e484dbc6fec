import { ColorInput } from '@mantine/core'
import type { DesignName } from '@stet/core/page'
import type { ReactElement } from 'react'
import { noteOnColour } from './magazine-settings.ts'

interface ColourFieldProps {
  readonly label: string
  readonly value: string
  readonly design: DesignName
  readonly light: 'light' | 'dark'
  readonly onChange: (colour: string) => void
}

/** A colour, with whether words in it can be read on the paper of the design. */
export function ColourField({
  label,
  value,
  design,
  light,
  onChange,
}: ColourFieldProps): ReactElement {
  const { isFit, words } = noteOnColour(value, design, light)
  return (
    <ColorInput
      label={label}
      format="hex"
      withEyeDropper={false}
      fixOnBlur={false}
      popoverProps={{ withinPortal: false }}
      flex="1 1 13rem"
      value={value}
      onChange={onChange}
      description={isFit ? words : undefined}
      error={isFit ? undefined : words}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
    />
  )
}
