import type { Fields } from '@stet/core/story'
import type { ReactElement } from 'react'

export interface FieldsFormProps {
  readonly fields: Fields
  /** The object that the form is about; what it lacks is shown empty. */
  readonly value: { readonly [name: string]: unknown }
  readonly onChange: (value: { readonly [name: string]: unknown }) => void
  /** The IANA zone in which moments are asked for: the story's clock. */
  readonly zone: string
  /** Fields that are asked for elsewhere. */
  readonly without?: readonly string[]
  /** Says what is wrong before anything was typed: after somebody wanted to save. */
  readonly strict?: boolean
}

/** A form for an object whose shape is known as data, with labels in plain words. */
export function FieldsForm({ fields }: FieldsFormProps): ReactElement {
  return <div data-fields={Object.keys(fields).length} />
}
