import { Button, FileInput, Group, Select, Stack, Text, Textarea, TextInput } from '@mantine/core'
import { recordingKinds } from '@stet/core/quotation'
import { type ReactElement, useEffect, useRef, useState } from 'react'
import { tellError } from '../shell/tell.ts'
import { recordingWords } from './recorded-source.ts'
import { type NewRecording, recordingCalls, recordingsAnew } from './recording-calls.ts'

const empty: NewRecording = { kind: 'recording', who: '', heldOn: '', way: '', transcript: '' }

/** Takes a recording, notes or a letter with its transcript; what was typed stays where it is refused. */
export function KeepRecording({ onKept }: { readonly onKept: (id: string) => void }): ReactElement {
  const [told, setTold] = useState(empty)
  const [file, setFile] = useState<File | null>(null)
  const [isSending, setSending] = useState(false)
  const [kept, setKept] = useState<string | null>(null)
  const leaving = useRef(new AbortController())
  useEffect(() => () => leaving.current.abort(), [])
  const change = (fields: Partial<NewRecording>) => setTold((before) => ({ ...before, ...fields }))
  const isWhole = told.heldOn !== '' && (file !== null || told.transcript.trim() !== '')
  const keep = async () => {
    setSending(true)
    try {
      // Where only the file broke off, what was said of it is there already.
      const id = kept ?? (await recordingCalls.keep(told)).id
      setKept(id)
      if (file) await recordingCalls.addFile(id, file, leaving.current.signal)
      await recordingsAnew()
      onKept(id)
    } catch (error) {
      tellError(error)
    } finally {
      setSending(false)
    }
  }
  return (
    <Stack gap="xs" mt="xs">
      <Select
        size="xs"
        label="What it is"
        allowDeselect={false}
        data={recordingKinds.map((value) => ({ value, label: recordingWords[value] }))}
        value={told.kind}
        onChange={(value) =>
          change({ kind: recordingKinds.find((one) => one === value) ?? 'recording' })
        }
      />
      <Group gap="xs" grow>
        <TextInput
          size="xs"
          label="Who spoke or wrote"
          value={told.who}
          onChange={(event) => change({ who: event.currentTarget.value })}
        />
        <TextInput
          size="xs"
          type="date"
          label="On which day"
          required
          value={told.heldOn}
          onChange={(event) => change({ heldOn: event.currentTarget.value })}
        />
      </Group>
      <TextInput
        size="xs"
        label="By which way"
        description="Such as: by telephone"
        value={told.way}
        onChange={(event) => change({ way: event.currentTarget.value })}
      />
      <FileInput
        size="xs"
        label="File"
        description="Encrypted when it is kept; at most 2 GB"
        clearable
        value={file}
        onChange={setFile}
      />
      <Textarea
        size="xs"
        label="Transcript"
        description="With time codes such as [12:31] before the lines where there are some"
        autosize
        minRows={3}
        maxRows={12}
        value={told.transcript}
        onChange={(event) => change({ transcript: event.currentTarget.value })}
      />
      <Text size="xs" c="dimmed">
        Readers never get it. You and the editors can open it; each time is on record.
      </Text>
      <Button
        size="xs"
        disabled={!isWhole}
        loading={isSending}
        onClick={() => void keep()}
        style={{ alignSelf: 'start' }}
      >
        Keep it
      </Button>
    </Stack>
  )
}
