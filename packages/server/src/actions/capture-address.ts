import type { Instant } from '@stet/core/story'
import type { Actor } from '../access/actor.ts'
import { personIn } from '../capture/copy-facts.ts'
import type { Reach } from '../capture/fetching/reach.ts'
import { saveCopy } from '../capture/save-copy.ts'
import { stampJobs } from '../jobs/stamp-jobs.ts'
import type { Newsroom } from '../newsroom.ts'
import { recordAudit } from '../storage/audits.ts'
import { type Capture, capturesOf, saveCapture } from '../storage/captures.ts'
import { transaction } from '../storage/database.ts'
import { askJobs } from '../storage/jobs.ts'
import { beginWatching } from './begin-watching.ts'

/** What came of saving a copy. */
export type CaptureOutcome =
  | { readonly outcome: 'captured'; readonly capture: Capture }
  | {
      /** The look is kept, and found no post: what can still be had of it. */
      readonly outcome: 'nothing'
      readonly capture: Capture
      /** The time inside its id; null where it holds none. */
      readonly idTime: Instant | null
      /** Our older copies, the newest first. */
      readonly older: readonly Capture[]
    }
  | { readonly outcome: 'refused'; readonly asked: string; readonly problem: string }

/**
 * Saves a dated copy of what stands at an address: the bytes as a file of evidence, then the row and its audit row in
 * one transaction. It needs no story: it waits among the clippings.
 */
export async function captureAddress(
  newsroom: Newsroom,
  {
    address,
    actor,
    reach,
  }: { readonly address: string; readonly actor: Actor; readonly reach?: Reach },
): Promise<CaptureOutcome> {
  const saved = await saveCopy(newsroom, address, reach)
  if ('problem' in saved) return { outcome: 'refused', asked: address, problem: saved.problem }
  const { ref, provider, reading, takenAt, provenance, warc } = saved
  const older = await capturesOf(newsroom.database.db, ref.address)
  const capture: Capture = {
    id: newsroom.newId(),
    address: ref.address,
    asked: address,
    platform: provider.name,
    person: personIn(reading),
    takenAt,
    provenance,
    found: reading.kind === 'nothing' ? reading.signal : 'live',
    reader: provider.version,
    reading,
    warc: warc.hash,
    size: warc.size,
    actor,
  }
  await transaction(newsroom.database, async (db) => {
    await saveCapture(db, capture)
    await beginWatching(db, capture)
    await askJobs(db, stampJobs(newsroom.config.stamping.authorities, capture))
    await recordAudit(db, {
      id: newsroom.newId(),
      at: takenAt,
      actor,
      action: 'capture',
      subject: capture.id,
      detail: { address: ref.address, found: capture.found, warc: warc.hash },
    })
  })
  if (reading.kind !== 'nothing') return { outcome: 'captured', capture }
  const copies = older.filter(({ reading: one }) => one.kind !== 'nothing')
  return { outcome: 'nothing', capture, idTime: ref.idTime, older: copies }
}
