import { beginOriginal, providerFor, seenIn } from '@stet/core/capture'
import { watchJob } from '../jobs/watch-job.ts'
import type { Capture } from '../storage/captures.ts'
import type { Database } from '../storage/database.ts'
import { askJob } from '../storage/jobs.ts'
import { findOriginal, lockOriginal, putOffOriginal, saveOriginal } from '../storage/originals.ts'

/**
 * Begins to watch the original of a copy, in the transaction that keeps the copy. One that is watched already is
 * looked at at once: somebody has just seen it. A look that found nothing begins nothing.
 */
export async function beginWatching(
  db: Database,
  { address, takenAt, found, reading }: Pick<Capture, 'address' | 'takenAt' | 'found' | 'reading'>,
): Promise<void> {
  const named = found === 'live' ? providerFor(address) : undefined
  if (!named) return
  const { platform, host } = named.ref
  await lockOriginal(db, address)
  if (await findOriginal(db, address)) {
    await putOffOriginal(db, address, takenAt)
    await askJob(db, watchJob(takenAt))
    return
  }
  const original = beginOriginal(
    { address, platform, host },
    { at: takenAt, seen: seenIn(reading) },
  )
  await saveOriginal(db, { original, answers: [] })
  await askJob(db, watchJob(original.nextLookAt))
}
