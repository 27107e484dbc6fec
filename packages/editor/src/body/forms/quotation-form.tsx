import type { Quotation, Source } from '@stet/core/quotation'
import { civilDay, storyFields } from '@stet/core/story'
import { type ReactElement, useState } from 'react'
import { copiesIn } from '../../capture/copies-in.ts'
import { SourceOfCopy } from '../../capture/source-of-copy.tsx'
import { startOf } from '../../fields/start-of.ts'
import { clearMark, markAttrs, setMark } from '../commands/mark-commands.ts'
import { bodyOf } from '../commands/put-block.ts'
import type { FormValue } from './block-values.ts'
import { CheckedForm } from './checked-form.tsx'
import type { FormProps } from './form-props.ts'

const { fields } = storyFields.quotations.of

/** Who said the words, in which way, and where they come from: asked at once, in one small form. */
export function QuotationForm({
  view,
  kit,
  question,
  close,
}: FormProps<'quotation'>): ReactElement {
  const known = () => knownRecord(view.state, kit.quotations(), question)
  const [start] = useState<FormValue>(() => known() ?? newRecord())
  function newRecord(): FormValue {
    return { ...startOf(fields, civilDay(kit.now(), kit.zone())), id: kit.newId() }
  }
  const keep = (value: FormValue) => {
    // Asked again: a colleague may have taken the mark off since the form was opened.
    const isMarked = known() !== undefined
    // The record first: a mark without one is refused.
    kit.setField(`quotations:${value['id']}`, value)
    if (!isMarked) setMark(question, 'quotation', { id: value['id'] })(view.state, view.dispatch)
  }
  const remove = () => {
    clearMark(question, 'quotation')(view.state, view.dispatch)
    close()
  }
  return (
    <CheckedForm
      fields={fields}
      start={start}
      zone={kit.zone()}
      holder="quotation"
      above={(value, onChange) => (
        <SourceOfCopy
          words={view.state.doc.textBetween(question.from, question.to, ' ')}
          source={value['source'] as Source}
          used={copiesIn(bodyOf(view))}
          onSource={(source, author) =>
            onChange({ ...value, source, speaker: value['speaker'] || author })
          }
        />
      )}
      onKeep={keep}
      onClose={close}
      remove={known() && { words: 'Not a quotation', run: remove }}
    />
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
