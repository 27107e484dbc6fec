import { Button, Group, Text, UnstyledButton } from '@mantine/core'
import { matchQuotation, readTranscript, type Source, timeCodeAt } from '@stet/core/quotation'
import { type ReactElement, useState } from 'react'
import { matchWords } from '../capture/match-words.ts'
import classes from '../clippings/clippings.module.css'
import { tellError } from '../shell/tell.ts'
import { Refusal } from '../shell/words-of-refusal.tsx'
import { KeepRecording } from './keep-recording.tsx'
import { recordedSource, recordingIn, recordingWords } from './recorded-source.ts'
import { type Recording, recordingCalls, useRecording, useRecordings } from './recording-calls.ts'
import { Transcript } from './transcript.tsx'

export interface SourceFromRecordingProps {
  /** The words as they stand in the story; empty where they are no longer there. */
  readonly words: string
  readonly source: Source
  /** Called with the source, and with who spoke as the recording says; empty where it does not. */
  readonly onSource: (source: Source, who: string) => void
}

/** Says which recording, notes or letter words come from, and how they compare with its transcript. */
export function SourceFromRecording({
  words,
  source,
  onSource,
}: SourceFromRecordingProps): ReactElement {
  const [shown, setShown] = useState<'nothing' | 'list' | 'form'>('nothing')
  const named = recordingIn(source)
  const pick = async (id: string) => {
    const whole = await recordingCalls.show(id).catch(tellError)
    if (!whole) return
    onSource(recordedSource(source, whole, codeOf(words, whole.transcript)), whole.who)
    setShown('nothing')
  }
  const toggle = (what: 'list' | 'form') => setShown((now) => (now === what ? 'nothing' : what))
  return (
    <section className={classes['fromcopy']} aria-label="Recording, notes or letter">
      {named && <Compared id={named} words={words} />}
      <Group gap="xs">
        <Button
          size="xs"
          variant="default"
          aria-expanded={shown === 'list'}
          onClick={() => toggle('list')}
        >
          {named ? 'Take another recording' : 'Take it from a recording'}
        </Button>
        <Button
          size="xs"
          variant="default"
          aria-expanded={shown === 'form'}
          onClick={() => toggle('form')}
        >
          Keep a recording, notes or a letter
        </Button>
      </Group>
      {shown === 'list' && <PickRecording onPick={(id) => void pick(id)} />}
      {shown === 'form' && <KeepRecording onKept={(id) => void pick(id)} />}
    </section>
  )
}

/** Where in the recording the words are, as its transcript tells. */
function codeOf(words: string, typed: string): string | null {
  const transcript = readTranscript(typed)
  const match = matchQuotation(words, transcript.text || null)
  const [place] = 'places' in match && match.kind !== 'differs' ? match.places : []
  return place ? timeCodeAt(transcript, place.from) : null
}

function Compared({ id, words }: { readonly id: string; readonly words: string }): ReactElement {
  const { data, error } = useRecording(id)
  if (error) return <Text size="sm">It comes from a recording that others here may open.</Text>
  if (!data) return <Text size="sm">…</Text>
  const transcript = readTranscript(data.transcript)
  const code = codeOf(words, data.transcript)
  const compared =
    transcript.text === ''
      ? 'It has no transcript to compare with'
      : `${matchWords(words, transcript.text, 'transcript')}${code ? `, at ${code}` : ''}`
  return (
    <>
      <Text size="sm" role="status">
        {titleOf(data)}. {words && `${compared}.`}
      </Text>
      <Transcript recording={data} />
    </>
  )
}

function titleOf({ kind, who, heldOn, way }: Recording): string {
  return [recordingWords[kind], who, heldOn, way].filter((one) => one !== '').join(', ')
}

function PickRecording({ onPick }: { readonly onPick: (id: string) => void }): ReactElement {
  const list = useRecordings()
  if (list.error) return <Refusal error={list.error} />
  if (list.isPending) return <Text role="status">Looking for recordings…</Text>
  const { recordings } = list.data
  if (recordings.length === 0) return <Text c="dimmed">Nothing is kept here yet.</Text>
  return (
    <ul className={`${classes['picks']} ${classes['few']}`}>
      {recordings.map((one) => (
        <li key={one.id}>
          <UnstyledButton className={classes['pick']} onClick={() => onPick(one.id)}>
            <span className={classes['who']}>{one.who || recordingWords[one.kind]}</span>
            <span className={classes['facts']}>
              {[
                recordingWords[one.kind],
                one.heldOn,
                one.file?.name ?? 'no file',
                one.hasTranscript ? 'with transcript' : 'no transcript',
              ].join(' · ')}
            </span>
          </UnstyledButton>
        </li>
      ))}
    </ul>
  )
}
