import type { Instant } from '@stet/core/story'
import { evidenceJob } from '../../jobs/evidence-job.ts'
import type { Database } from '../../storage/database.ts'
import { dropHeld, type Held, heldAt } from '../../storage/held-words.ts'
import { askJobs } from '../../storage/jobs.ts'
import { openedEvidence } from '../../storage/opened-evidence.ts'
import { storiesNaming } from '../../storage/original-uses.ts'
import { askStoryPages } from '../ask-story-pages.ts'
import type { SealedPieces } from './pieces.ts'

/** Closes the evidence of copies that went, has what is open packed anew, and the pages of those copies written. */
export async function closeEvidenceOf(
  db: Database,
  pieces: SealedPieces,
  { held, now }: { readonly held: readonly Held[]; readonly now: Instant },
): Promise<void> {
  const captures = capturesIn(held)
  for (const capture of captures) {
    const place = { table: 'opened_evidence', values: { capture } } as const
    const values = await heldAt(db, place)
    if (!values) continue
    pieces.add({ type: 'held', before: { ...place, values }, after: null })
    await dropHeld(db, place)
  }
  if (held.some(({ table }) => isEvidence(table))) await askForEvidence(db, captures, now)
}

/** Asks for the evidence that is open, and for the pages that show these copies. */
export async function askForEvidence(
  db: Database,
  captures: readonly string[],
  now: Instant,
): Promise<void> {
  const open = (await openedEvidence(db)).map(({ capture }) => capture)
  await askJobs(
    db,
    [...new Set([...captures, ...open])].map((capture) => evidenceJob(capture, now)),
  )
  for (const capture of captures)
    await askStoryPages(db, await storiesNaming(db, capture), { now, withFeeds: false })
}

/** Whether a table holds evidence that readers may have. */
export function isEvidence(table: Held['table']): boolean {
  return table === 'capture' || table === 'look' || table === 'opened_evidence'
}

/** The copies among what was found. */
export function capturesIn(held: readonly Held[]): readonly string[] {
  return held.filter(({ table }) => table === 'capture').map(({ values }) => String(values['id']))
}
