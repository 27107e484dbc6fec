import { Stack, Text } from '@mantine/core'
import { quotationFields } from '@stet/core/quotation'
import type { ReactElement } from 'react'
import { ArrowLeft, Plus, Trash2 } from '../icons/icons.ts'
import { rangesOf, removeMarks } from '../notes/passages.ts'
import { useDesk } from './desk.ts'
import { focusRange } from './focus-place.ts'
import classes from './panel.module.css'
import {
  newQuotation,
  type QuotationEntry,
  quotationEntries,
  quotationTrouble,
  sourceWords,
} from './quotation-list.ts'
import { RecordCard, SmallButton } from './record-card.tsx'
import { RecordForm } from './record-form.tsx'
import { useBody } from './use-body.ts'

/** The records of the story's quotations, each with its words as they stand in the text. */
export function QuotationsTab(): ReactElement {
  const { story, editor } = useDesk()
  const entries = quotationEntries(story, useBody(editor, story.body))
  if (entries.length === 0)
    return (
      <Text c="dimmed">
        No quotations yet. Select words in the text and press “Quotation” to note who said them and
        where they come from.
      </Text>
    )
  return (
    <Stack gap="sm">
      <Summary entries={entries} />
      <ol className={classes['records']}>
        {entries.map((entry) => (
          <Entry key={entry.id} entry={entry} />
        ))}
      </ol>
    </Stack>
  )
}

function Summary({ entries }: { readonly entries: readonly QuotationEntry[] }): ReactElement {
  const without = entries.filter(({ record }) => record?.source.type === 'unsourced').length
  const troubled = entries.filter((entry) => quotationTrouble(entry)).length
  const count = entries.length === 1 ? 'One quotation' : `${entries.length} quotations`
  const parts = [
    ...(without > 0 ? [`${without} without a source`] : []),
    ...(troubled > 0 ? [`${troubled} to look at`] : []),
  ]
  return <Text size="sm">{[count, ...parts].join(', ')}.</Text>
}

function Entry({ entry }: { readonly entry: QuotationEntry }): ReactElement {
  const { sync, editor, editable, showText, opened, toggle } = useDesk()
  const { id, record, words } = entry
  const open = opened === id
  const field = `quotations:${id}`
  const show = () => {
    const range = editor && rangesOf(editor.state.doc, 'quotation', id)[0]
    if (editor && range) showText(() => focusRange(editor, range.from, range.to))
  }
  const unmark = () => editor?.view.dispatch(removeMarks(editor.state, 'quotation', id))
  return (
    <RecordCard
      id={id}
      title={words ?? <em>Words no longer in the text</em>}
      about={record ? `${record.speaker || 'Nobody named'} · ${sourceWords(record.source)}` : ''}
      trouble={quotationTrouble(entry)}
      open={open && record !== null}
      onToggle={() => (record ? toggle(id) : sync.setField(field, newQuotation(id)))}
      actions={
        <>
          {words !== null && (
            <SmallButton icon={<ArrowLeft size={14} />} onClick={show}>
              Go to the words
            </SmallButton>
          )}
          {!record && editable && (
            <>
              <SmallButton
                icon={<Plus size={14} />}
                onClick={() => {
                  sync.setField(field, newQuotation(id))
                  if (!open) toggle(id)
                }}
              >
                Note who said it
              </SmallButton>
              <SmallButton onClick={unmark}>It is no quotation</SmallButton>
            </>
          )}
          {record && words === null && editable && (
            <SmallButton icon={<Trash2 size={14} />} onClick={() => sync.setField(field, null)}>
              Remove the record
            </SmallButton>
          )}
        </>
      }
    >
      {record && <RecordForm list="quotations" fields={quotationFields} record={record} />}
    </RecordCard>
  )
}
