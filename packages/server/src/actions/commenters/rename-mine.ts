import { nameKey } from '@stet/core/comments'
import type { NameRefusal } from '@stet/core/page'
import type { Instant } from '@stet/core/story'
import type { Newsroom } from '../../newsroom.ts'
import { recordAudit } from '../../storage/audits.ts'
import { holdCommenters, nameCommenter, ownAccount } from '../../storage/commenter-accounts.ts'
import {
  keepPastName,
  lastRenamed,
  nameOnComments,
  storyToRename,
} from '../../storage/commenter-names.ts'
import { findCommenter } from '../../storage/commenters.ts'
import { type Database, transaction } from '../../storage/database.ts'
import { askJob } from '../../storage/jobs.ts'
import { askDiscussionPages } from '../comments/ask-discussion-pages.ts'
import { daysFrom } from '../desk/keeping.ts'
import { wantedName } from './wanted-name.ts'

/** How many days a name stands at least, and how long nobody else takes one that was left. */
const standsFor = 30
const keptFor = 90

/** How many comments get another name in one transaction. */
const batch = 100

/** Who changed it: not by name, nor by the one before. */
const whoever = { kind: 'reader', id: 'rename', name: 'Somebody who comments' } as const

export type Renamed =
  | { readonly outcome: 'renamed' }
  | { readonly outcome: 'missing' }
  | { readonly outcome: 'refused'; readonly problem: NameRefusal }
  /** They changed it lately, and may once more from then on. */
  | { readonly outcome: 'soon'; readonly from: Instant }
  /** Whoever may not write keeps the name by which others know them. */
  | { readonly outcome: 'barred' }

/**
 * Gives somebody another name, by the rules of the first, at most once in 30 days; their comments follow. The name that
 * they leave is theirs for 90 days more: nobody else poses as them with it. The audit has that it changed, and no name.
 */
export function renameMine(
  newsroom: Newsroom,
  asked: { readonly commenter: string; readonly typed: string },
): Promise<Renamed> {
  const { commenter: id } = asked
  return transaction(newsroom.database, async (db) => {
    const now = newsroom.now()
    await holdCommenters(db, [id])
    const old = (await ownAccount(db, id))?.name
    if (!old) return { outcome: 'missing' }
    const wanted = await wantedName(db, { ...asked, now })
    if ('problem' in wanted) return { outcome: 'refused', problem: wanted.problem }
    if (wanted.name === old) return { outcome: 'renamed' }
    if ((await findCommenter(db, id, now))?.barredUntil) return { outcome: 'barred' }
    const from = await nextRename(db, id)
    if (from !== null && from > now) return { outcome: 'soon', from }
    if (!(await nameCommenter(db, id, wanted))) return { outcome: 'refused', problem: 'taken' }
    await keepPastName(db, {
      ...{ key: nameKey(old), commenter: id, at: now, until: daysFrom(now, keptFor) },
    })
    await recordAudit(db, {
      ...{ id: newsroom.newId(), at: now, actor: whoever, action: 'rename-commenter', subject: id },
      detail: null,
    })
    for (const job of jobsFor(id, now)) await askJob(db, job)
    return { outcome: 'renamed' }
  })
}

/** From when somebody may change their name once more; null where they never did. */
export async function nextRename(db: Database, commenter: string): Promise<Instant | null> {
  const last = await lastRenamed(db, commenter)
  return last === undefined ? null : daysFrom(last, standsFor)
}

/** At once, and a minute later for what was on its way under the name before. */
function jobsFor(commenter: string, now: Instant) {
  const late = new Date(Date.parse(now) + 60_000).toISOString()
  const job = { kind: 'rename-comments', detail: commenter, priority: 5 }
  return [
    { ...job, key: `rename-comments:${commenter}`, runAt: now },
    { ...job, key: `rename-comments-late:${commenter}`, runAt: late },
  ]
}

/** Writes somebody's name on all their comments that bear another, and asks for the pages of their stories. */
export async function nameComments(
  { database, now }: Newsroom,
  commenter: string,
  signal: AbortSignal,
): Promise<void> {
  while (!signal.aborted) {
    const isMore = await transaction(database, async (db) => {
      const story = await storyToRename(db, commenter)
      if (story === undefined) return false
      // Before the comments: whoever changes one holds its discussion first.
      await askDiscussionPages(db, story, { now: now(), isCounted: false })
      await nameOnComments(db, { commenter, story, limit: batch })
      return true
    })
    if (!isMore) return
  }
}
