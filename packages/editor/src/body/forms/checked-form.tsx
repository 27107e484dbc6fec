import { type Fields, problemsOf } from '@stet/core/story'
import { type FormEvent, type ReactElement, useState } from 'react'
import { FieldsForm } from '../../fields/fields-form.tsx'
import type { FormValue } from './block-values.ts'
import { FormButtons, type FormButtonsProps } from './form-buttons.tsx'

interface CheckedFormProps extends Pick<FormButtonsProps, 'onClose' | 'remove'> {
  readonly fields: Fields
  /** What the form holds when it opens. */
  readonly start: FormValue
  readonly zone: string
  readonly holder?: string
  /** What stands over the fields, and may fill some in. */
  readonly above?: (value: FormValue, onChange: (value: FormValue) => void) => ReactElement
  readonly onKeep: (value: FormValue) => void
}

/** A form that keeps only what is right, and says at each field what is not once somebody tried. */
export function CheckedForm(props: CheckedFormProps): ReactElement {
  const { fields, start, zone, holder, above, onKeep, onClose, remove } = props
  const [value, setValue] = useState(start)
  const [strict, setStrict] = useState(false)
  const save = (event: FormEvent) => {
    event.preventDefault()
    event.stopPropagation()
    setStrict(true)
    if (problemsOf(fields, value).length > 0) return
    onKeep(value)
    onClose()
  }
  return (
    <form onSubmit={save} noValidate>
      {above?.(value, setValue)}
      <FieldsForm {...{ fields, value, zone, strict, holder }} onChange={setValue} />
      <FormButtons save="Keep" onClose={onClose} remove={remove} />
    </form>
  )
}
