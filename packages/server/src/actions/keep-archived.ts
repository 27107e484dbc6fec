import { pageProvider } from '@stet/core/capture'
import type { Actor } from '../access/actor.ts'
import type { Reach } from '../capture/fetching/reach.ts'
import { saveArchived } from '../capture/save-archived.ts'
import { stampJobs } from '../jobs/stamp-jobs.ts'
import type { Newsroom } from '../newsroom.ts'
import { recordAudit } from '../storage/audits.ts'
import type { ArchivedCopy } from '../storage/capture-asks.ts'
import { saveCaptureTold } from '../storage/capture-told.ts'
import { type Capture, saveCapture } from '../storage/captures.ts'
import { transaction } from '../storage/database.ts'
import { askJobs } from '../storage/jobs.ts'

/** What came of keeping an archive's copy. */
export type ArchivedOutcome =
  | { readonly outcome: 'kept'; readonly capture: Capture }
  | { readonly outcome: 'refused'; readonly problem: string }

/**
 * Keeps what an archive has of an address, as a copy of ours that says so: which archive, at which address there, of
 * when. Nothing is concluded from it about the original, which was not asked.
 */
export async function keepArchived(
  newsroom: Newsroom,
  given: { readonly address: string; readonly archived: ArchivedCopy; readonly actor: Actor },
  reach: Reach = {},
): Promise<ArchivedOutcome> {
  const { address, archived, actor } = given
  const saved = await saveArchived(newsroom, { address, archived }, reach)
  if ('problem' in saved) return { outcome: 'refused', problem: saved.problem }
  const { ref, reading, takenAt, warc } = saved
  const capture: Capture = {
    ...{ id: newsroom.newId(), address: ref.address, asked: address, platform: ref.platform },
    ...{ person: '', takenAt, provenance: 'kept-by-archive', found: 'live', reading, actor },
    ...{ reader: pageProvider.version, warc: warc.hash, size: warc.size },
  }
  const told = { capture: capture.id, who: archived.archive, at: archived.at ?? takenAt }
  const checked = archived.at === null ? 'The archive does not say when it made its copy' : ''
  await transaction(newsroom.database, async (db) => {
    await saveCapture(db, capture)
    await saveCaptureTold(db, {
      ...{ ...told, means: archived.address, way: 'archive', file: '', hash: warc.hash, checked },
    })
    await askJobs(db, stampJobs(newsroom.config.stamping.authorities, capture))
    await recordAudit(db, {
      ...{ id: newsroom.newId(), at: takenAt, actor, action: 'keep-archived', subject: capture.id },
      detail: { address: ref.address, archived, warc: warc.hash },
    })
  })
  return { outcome: 'kept', capture }
}
