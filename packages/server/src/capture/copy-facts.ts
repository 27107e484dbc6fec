import type { CopyFacts, Reading } from '@stet/core/capture'
import type { CaptureTold } from '../storage/capture-told.ts'
import type { Capture } from '../storage/captures.ts'

/** What is known of a copy beside its reading, as cards and sources need it. */
export function factsOf(capture: Capture, told: CaptureTold | undefined): CopyFacts {
  const { id, address, takenAt, provenance } = capture
  const isOurs = provenance === 'fetched-by-us' || provenance === 'signed-by-author'
  const seenByOthers =
    provenance === 'seen-by-reporter' || provenance === 'kept-by-archive'
      ? (told?.at ?? takenAt)
      : null
  return { capture: id, address, takenAt, provenance, seenAt: isOurs ? takenAt : seenByOthers }
}

/** Who wrote what was read, by the id that their platform gives: names and handles change. Empty where nobody is known. */
export function personIn(reading: Reading): string {
  if (reading.kind !== 'post') return ''
  const { stableId, handle, name } = reading.post.author
  return stableId || handle || name
}
