import type { Actor } from '../access/actor.ts'
import { evidenceJob } from '../jobs/evidence-job.ts'
import type { Newsroom } from '../newsroom.ts'
import { recordAudit } from '../storage/audits.ts'
import { findCapture } from '../storage/captures.ts'
import { type Database, transaction } from '../storage/database.ts'
import { askJob } from '../storage/jobs.ts'
import {
  dropOpenedEvidence,
  type OpenedExtent,
  saveOpenedEvidence,
} from '../storage/opened-evidence.ts'
import { storiesNaming } from '../storage/original-uses.ts'
import { askStoryPages } from './ask-story-pages.ts'
import { filesOf } from './pack-evidence.ts'

/** What somebody decides of the evidence of a copy. */
export interface Opening {
  readonly capture: string
  readonly actor: Actor
}

/** What came of opening it. */
export type OpenOutcome =
  | { readonly outcome: 'opened' }
  | { readonly outcome: 'unknown' }
  | { readonly outcome: 'refused'; readonly problem: string }

/**
 * Opens the evidence of a copy to readers for a reason, whole or of its post alone: a job puts the package on the site,
 * and the pages that show the copy lead to it. Of one post alone only where the copy has answers that hold no other.
 */
export async function openEvidence(
  newsroom: Newsroom,
  opening: Opening & { readonly reason: string; readonly extent?: OpenedExtent },
): Promise<OpenOutcome> {
  const { capture, actor, reason, extent = 'whole' } = opening
  if (extent === 'post') {
    const asked = { capture, withLooks: false, extent, actor } as const
    const files = await filesOf(newsroom, asked)
    if (files.outcome === 'unknown') return files
    if (files.outcome === 'absent') return { outcome: 'refused', problem: files.problem }
  }
  return transaction(newsroom.database, async (db) => {
    if (!(await findCapture(db, capture))) return { outcome: 'unknown' }
    const at = newsroom.now()
    await saveOpenedEvidence(db, { capture, at, actor, reason, extent })
    const detail = extent === 'post' ? { reason, extent } : { reason }
    await tell(db, newsroom, { capture, actor, action: 'open-evidence', detail })
    return { outcome: 'opened' }
  })
}

/** Closes it again: the package leaves the site. Says whether it was open. What was given out cannot be had back. */
export function closeEvidence(newsroom: Newsroom, { capture, actor }: Opening): Promise<boolean> {
  return transaction(newsroom.database, async (db) => {
    if (!(await dropOpenedEvidence(db, capture))) return false
    await tell(db, newsroom, { capture, actor, action: 'close-evidence', detail: null })
    return true
  })
}

async function tell(
  db: Database,
  newsroom: Newsroom,
  { capture, actor, action, detail }: Opening & { action: string; detail: unknown },
): Promise<void> {
  const at = newsroom.now()
  await recordAudit(db, { id: newsroom.newId(), at, actor, action, subject: capture, detail })
  await askJob(db, evidenceJob(capture, at))
  await askStoryPages(db, await storiesNaming(db, capture), { now: at, withFeeds: false })
}
