import { Stack, Text } from '@mantine/core'
import { storyFields } from '@stet/core/story'
import { type ReactElement, useMemo } from 'react'
import { copiesIn } from '../capture/copies-in.ts'
import { SourceOfCopy } from '../capture/source-of-copy.tsx'
import { ArrowLeft, Plus, Trash2 } from '../icons/icons.ts'
import { rangesOf, removeMarks } from '../notes/passages.ts'
import { isRecordable } from '../recordings/recorded-source.ts'
import { SourceOfRecording } from '../recordings/source-of-recording.tsx'
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

// Not from the door of quotations: it brings what compares words.
const { fields } = storyFields.quotations.of

/** The records of the story's quotations, each with its words as they stand in the text. */
export function QuotationsTab(): ReactElement {
  const { story, editor } = useDesk()
  const body = useBody(editor, story.body)
  const entries = quotationEntries(story, body)
  const used = useMemo(() => copiesIn(body), [body])
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
          <Entry key={entry.id} entry={entry} used={used} />
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

interface EntryProps {
  readonly entry: QuotationEntry
  /** The ids of the copies that the story shows. */
  readonly used: ReadonlySet<string>
}

function Entry({ entry, used }: EntryProps): ReactElement {
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
      {record && editable && (
        <SourceOfCopy
          words={words ?? ''}
          source={record.source}
          used={used}
          onSource={(source, author) =>
            sync.setField(field, { ...record, source, speaker: record.speaker || author })
          }
        />
      )}
      {record && editable && isRecordable(record.source) && (
        <SourceOfRecording
          words={words ?? ''}
          source={record.source}
          onSource={(source, who) =>
            sync.setField(field, { ...record, source, speaker: record.speaker || who })
          }
        />
      )}
      {record && <RecordForm list="quotations" fields={fields} record={record} />}
    </RecordCard>
  )
}
