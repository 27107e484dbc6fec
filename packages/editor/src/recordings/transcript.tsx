import { Anchor, Button, Group, Textarea } from '@mantine/core'
import { type ReactElement, useState } from 'react'
import { base } from '../shell/base.ts'
import { tellError } from '../shell/tell.ts'
import { type Recording, recordingCalls, recordingsAnew } from './recording-calls.ts'

interface TranscriptProps {
  readonly recording: Recording & { readonly transcript: string }
}

/** The transcript of a recording, which can be put right, and the way to its file. */
export function Transcript({ recording }: TranscriptProps): ReactElement {
  const { id, file, transcript } = recording
  const [typed, setTyped] = useState<string | null>(null)
  const save = async () => {
    try {
      await recordingCalls.transcribe(id, typed ?? '')
      await recordingsAnew()
      setTyped(null)
    } catch (error) {
      tellError(error)
    }
  }
  if (typed === null)
    return (
      <Group gap="xs" my="xs">
        <Button size="xs" variant="default" onClick={() => setTyped(transcript)}>
          {transcript === '' ? 'Type the transcript' : 'Look at the transcript'}
        </Button>
        {file && (
          <Anchor size="sm" href={`${base}api/recordings/${id}/file`} download={file.name}>
            {file.name}
          </Anchor>
        )}
      </Group>
    )
  return (
    <>
      <Textarea
        my="xs"
        label="Transcript"
        autosize
        minRows={4}
        maxRows={16}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <Group gap="xs" mb="xs">
        <Button size="xs" disabled={typed === transcript} onClick={() => void save()}>
          Save the transcript
        </Button>
        <Button size="xs" variant="default" onClick={() => setTyped(null)}>
          Close
        </Button>
      </Group>
    </>
  )
}
