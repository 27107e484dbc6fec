import { Button, NativeSelect, Stack, Text, Textarea } from '@mantine/core'
import { type Note, noteKinds, shortened } from '@stet/core/story'
import { type ReactElement, useEffect, useState } from 'react'
import { ArrowLeft, Plus, Trash2 } from '../icons/icons.ts'
import { machineId, machineNow } from '../machine.ts'
import { useDesk } from '../story/desk.ts'
import { focusPlace, focusRange, placeMark } from '../story/focus-place.ts'
import { useKeptCaret } from '../story/keep-caret.ts'
import { MomentFields } from '../story/moment-fields.tsx'
import classes from '../story/panel.module.css'
import { RecordCard, SmallButton } from '../story/record-card.tsx'
import { momentWords } from '../story/story-clock.ts'
import { useBody } from '../story/use-body.ts'
import { noteHelp, noteWords } from '../story/words.ts'
import { addPassage, canMark, rangesOf, removeMarks, wordsIn } from './passages.ts'
import { textPlace } from './text-place.ts'

/** What readers are told about changes, each note with the words that it is about. */
export function NotesTab(): ReactElement {
  const { story, sync, editor, editable, toggle } = useDesk()
  // Read again whenever the text changes: the words of a passage may be gone.
  useBody(editor, story.body)
  const selected = useSelected()
  const add = () => {
    const id = machineId()
    const fresh: Note = { id, kind: 'update', at: machineNow(), text: '' }
    sync.setField(`notes:${id}`, fresh)
    if (editor && selected) editor.view.dispatch(addPassage(editor.state, id))
    toggle(id)
    focusPlace(textPlace(id))
  }
  return (
    <Stack gap="sm">
      <Text size="sm" c="dimmed">
        Notes stand over the story and tell readers what has changed since it was published.
      </Text>
      {story.notes.length > 0 && (
        <ol className={classes['records']}>
          {story.notes.map((note) => (
            <NoteCard key={note.id} note={note} />
          ))}
        </ol>
      )}
      {editable && (
        <div>
          <Button fullWidth variant="default" leftSection={<Plus size={16} />} onClick={add}>
            {selected ? 'Add a note about the selected words' : 'Add a note to the whole story'}
          </Button>
          <Text size="sm" c="dimmed" mt={4}>
            {selected
              ? `“${selected}”`
              : 'To bind it to a passage, select words in the text first.'}
          </Text>
        </div>
      )}
    </Stack>
  )
}

/** The words selected in the text to which a note can be bound, shortened; empty where none are. */
function useSelected(): string {
  const { editor } = useDesk()
  const [words, setWords] = useState('')
  useEffect(() => {
    if (!editor) return
    const read = () => {
      const { doc, selection } = editor.state
      setWords(canMark(editor.state) ? shortened(wordsIn(doc, [selection]).trim(), 120) : '')
    }
    read()
    editor.on('selectionUpdate', read)
    editor.on('update', read)
    return () => {
      editor.off('selectionUpdate', read)
      editor.off('update', read)
    }
  }, [editor])
  return words
}

function NoteCard({ note }: { readonly note: Note }): ReactElement {
  const { story, sync, editor, editable, showText, opened, toggle } = useDesk()
  const { id, kind, at, text } = note
  const open = opened === id
  const ranges = editor ? rangesOf(editor.state.doc, 'passage', id) : []
  const passage = editor ? wordsIn(editor.state.doc, ranges) : ''
  const change = (more: Partial<Note>) => sync.setField(`notes:${id}`, { ...note, ...more })
  const show = () => {
    const [first] = ranges
    if (editor && first) showText(() => focusRange(editor, first.from, first.to))
  }
  const remove = () => {
    editor?.view.dispatch(removeMarks(editor.state, 'passage', id))
    sync.setField(`notes:${id}`, null)
  }
  return (
    <RecordCard
      id={id}
      title={
        <>
          <strong>{noteWords[kind]}</strong> {shortened(text, 160)}
        </>
      }
      about={`${momentWords(at, story.zone)} · ${passage ? `about “${shortened(passage, 60)}”` : 'about the whole story'}`}
      trouble={text.trim() === '' && !open ? 'This note says nothing yet' : null}
      open={open}
      onToggle={() => toggle(id)}
      actions={
        <>
          {passage !== '' && (
            <SmallButton icon={<ArrowLeft size={14} />} onClick={show}>
              Go to the passage
            </SmallButton>
          )}
          {open && editable && (
            <SmallButton icon={<Trash2 size={14} />} onClick={remove}>
              Remove the note
            </SmallButton>
          )}
        </>
      }
    >
      <Stack gap="sm">
        <NativeSelect
          label="Kind"
          description={noteHelp[kind]}
          data={noteKinds.map((value) => ({ value, label: noteWords[value] }))}
          value={kind}
          disabled={!editable}
          onChange={(event) => change({ kind: event.currentTarget.value as Note['kind'] })}
        />
        <NoteText
          id={id}
          text={text}
          readOnly={!editable}
          onChange={(words) => change({ text: words })}
        />
        <MomentFields
          label="Told on"
          value={at}
          zone={story.zone}
          readOnly={!editable}
          onChange={(moment) => change({ at: moment })}
        />
      </Stack>
    </RecordCard>
  )
}

interface NoteTextProps {
  readonly id: string
  readonly text: string
  readonly readOnly: boolean
  readonly onChange: (text: string) => void
}

function NoteText({ id, text, readOnly, onChange }: NoteTextProps): ReactElement {
  const kept = useKeptCaret<HTMLTextAreaElement>(text)
  return (
    <Textarea
      {...kept}
      {...placeMark(textPlace(id))}
      label="What readers are told"
      rows={4}
      readOnly={readOnly}
      maxLength={20_000}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  )
}
