import type { Quotation } from '@stet/core/quotation'
import { civilDay, problemsOf, storyFields } from '@stet/core/story'
import { type FormEvent, type ReactElement, useState } from 'react'
import { FieldsForm } from '../../fields/fields-form.tsx'
import { startOf } from '../../fields/start-of.ts'
import { clearMark, markAttrs, setMark } from '../commands/mark-commands.ts'
import type { FormValue } from './block-values.ts'
import { FormButtons } from './form-buttons.tsx'
import type { FormProps } from './form-props.ts'

const { fields } = storyFields.quotations.of

/** Who said the words, in which way, and where they come from: asked at once, in one small form. */
export function QuotationForm({
  view,
  kit,
  question,
  close,
}: FormProps<'quotation'>): ReactElement {
  const known = knownRecord(view.state, kit.quotations(), question)
  const [value, setValue] = useState<FormValue>(() => known ?? newRecord())
  const [strict, setStrict] = useState(false)
  function newRecord(): FormValue {
    return { ...startOf(fields, civilDay(kit.now(), kit.zone())), id: kit.newId() }
  }
  const save = (event: FormEvent) => {
    event.preventDefault()
    event.stopPropagation()
    setStrict(true)
    if (problemsOf(fields, value).length > 0) return
    // The record first: a mark without one is refused.
    kit.setField(`quotations:${value['id']}`, value)
    if (!known) setMark(question, 'quotation', { id: value['id'] })(view.state, view.dispatch)
    close()
  }
  const remove = () => {
    clearMark(question, 'quotation')(view.state, view.dispatch)
    close()
  }
  return (
    <form onSubmit={save} noValidate>
      <FieldsForm
        fields={fields}
        value={value}
        onChange={setValue}
        zone={kit.zone()}
        strict={strict}
        holder="quotation"
      />
      <FormButtons
        save="Keep"
        onClose={close}
        remove={known && { words: 'Not a quotation', run: remove }}
      />
    </form>
  )
}

/** The record behind the words, if they are marked already. */
function knownRecord(
  state: FormProps['view']['state'],
  records: readonly Quotation[],
  words: { readonly from: number; readonly to: number },
): FormValue | undefined {
  const id = markAttrs(state, words, 'quotation')?.['id']
  const record = records.find((one) => one.id === id)
  return record && { ...record }
}
