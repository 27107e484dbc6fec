import { addDays, civilDay, type Instant, instantIn } from '@stet/core/story'
import type { Newsroom } from '../../newsroom.ts'
import { readPublication } from '../../site/publication.ts'
import { transaction } from '../../storage/database.ts'
import { type AskedJob, askJob, findJob } from '../../storage/jobs.ts'
import { forgetUnnamed } from '../commenters/forget-unnamed.ts'
import { recountComments } from './recount-comments.ts'

/** When the job of the night begins, on the clocks of the publication. */
const hour = '03:10'

const key = 'comments-nightly'

/** Has the job of the night done, where a server begins and nobody asked for it yet. */
export async function askNightly(newsroom: Newsroom): Promise<void> {
  const { database } = newsroom
  if (await findJob(database.db, key)) return
  const job = await nextNight(newsroom)
  await transaction(database, (db) => askJob(db, job))
}

/**
 * What is done every night: accounts that were never named go, names that were kept for others are free, and discussions
 * are counted anew, some at a time. Gives the job that goes on with it, or that of the next night.
 */
export async function runNightly(
  newsroom: Newsroom,
  detail: { readonly after: string } | null,
  signal: AbortSignal,
): Promise<readonly AskedJob[]> {
  if (detail === null) await forgetUnnamed(newsroom)
  const after = await recountComments(newsroom, { after: detail?.after ?? '', signal })
  return [after === null ? await nextNight(newsroom) : jobAt(newsroom.now(), { after })]
}

async function nextNight({ database, now }: Newsroom): Promise<AskedJob> {
  const { zone } = await readPublication(database.db)
  const today = civilDay(now(), zone)
  const first = instantIn(zone, today, hour)
  return jobAt(first > now() ? first : instantIn(zone, addDays(today, 1), hour), null)
}

function jobAt(runAt: Instant, detail: { readonly after: string } | null): AskedJob {
  return { key, kind: key, detail, runAt, priority: 9 }
}
