import type { RecordingKind, Source } from '@stet/core/quotation'
import type { Recording } from './recording-calls.ts'

/** The id of the recording that a source names; null where it names none. */
export function recordingIn(source: Source): string | null {
  return 'recording' in source ? (source.recording ?? null) : null
}

/** Whether words may come out of a recording of ours; of those without a source it is not known yet. */
export function isRecordable({ type }: Source): boolean {
  return ['interview', 'statement', 'broadcast', 'unsourced'].includes(type)
}

/** The source that names a recording: as it was told already, else an interview as the recording tells of it. */
export function recordedSource(
  source: Source,
  { id, heldOn, by, way }: Pick<Recording, 'id' | 'heldOn' | 'by' | 'way'>,
  timeCode: string | null,
): Source {
  const time = timeCode === null ? {} : { recordingTime: timeCode }
  switch (source.type) {
    case 'interview':
      return { ...source, recording: id, ...time }
    case 'broadcast':
      return { ...source, recording: id, timeCode: timeCode ?? source.timeCode }
    case 'statement':
      return { ...source, recording: id }
    default:
      return { type: 'interview', heldOn, by, way, recording: id, ...time }
  }
}

/** What a recording is called in the newsroom. */
export const recordingWords: Readonly<Record<RecordingKind, string>> = {
  recording: 'Recording',
  notes: 'Notes',
  letter: 'Letter or mail',
}
