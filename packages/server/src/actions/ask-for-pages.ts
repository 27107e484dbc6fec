import { addDays, civilDay, type Instant, instantIn, type StoryId } from '@stet/core/story'
import { pageJob } from '../jobs/page-job.ts'
import { affectedPages, listsOf } from '../site/affected-pages.ts'
import { mostEarlier } from '../site/earlier-stories.ts'
import { type PageRef, pageKey } from '../site/page-ref.ts'
import type { Database } from '../storage/database.ts'
import { type AskedJob, askJobs } from '../storage/jobs.ts'
import { neighbourMonths, storiesAfterIn, storiesInMonths } from '../storage/lists.ts'
import type { Published } from '../storage/publications.ts'
import { pagesShowing } from '../storage/references.ts'

export interface Change {
  readonly before: Published | undefined
  readonly after: Published | undefined
  /** Addresses that lead elsewhere now, or nowhere. */
  readonly addresses: readonly string[]
  readonly now: Instant
}

/**
 * Asks for exactly the pages that show what a change changed. Gives the keys of the jobs that write
 * the story's own pages.
 */
export async function askForPages(db: Database, change: Change): Promise<readonly string[]> {
  const { before, after, addresses, now } = change
  const pages: PageRef[] = [...affectedPages(before, after)]
  for (const path of addresses) pages.push({ type: 'address', path })
  for (const story of await storiesThatShow(db, change)) pages.push({ type: 'story', story })
  pages.push(...(await neighbourPages(db, [before, after])))
  const unique = [...new Map(pages.map((page) => [pageKey(page), page])).values()]
  await askJobs(db, [...unique.map((page) => pageJob(page, now)), ...bannerJob(change)])
  const own: PageRef[] = addresses.map((path) => ({ type: 'address', path }))
  if (after) own.push({ type: 'story', story: after.story.id })
  return own.map(pageKey)
}

/** Other stories whose pages show this one: by a link, or as an earlier story on their subject. */
async function storiesThatShow(db: Database, { before, after }: Change): Promise<Set<StoryId>> {
  const published = after ?? before
  if (!published) return new Set()
  const { id } = published.story
  const showing = new Set<StoryId>(await pagesShowing(db, id))
  // Others show earlier stories of their own first topic, which may be any of this one's.
  const topics = uniquePlaces([before, after], ({ story }) => story.topics, 'publishedAt')
  for (const { name, at } of topics) {
    const later = await storiesAfterIn(db, `topic:${name}`, { at, id }, mostEarlier)
    for (const summary of later) showing.add(summary.id)
  }
  showing.delete(id)
  return showing
}

/** A month that came or went changes the way from its neighbours. */
async function neighbourPages(
  db: Database,
  changed: readonly (Published | undefined)[],
): Promise<PageRef[]> {
  const places = uniquePlaces(changed, ({ summary }) => listsOf(summary), 'month')
  const months = places.map(({ name: list, at: month }) => ({ list, month }))
  const counts = await storiesInMonths(db, months)
  const pages: PageRef[] = []
  for (const [index, { list, month: here }] of months.entries()) {
    if ((counts[index] ?? 0) > 1) continue
    const { earlier, later } = await neighbourMonths(db, list, here)
    for (const month of [earlier, later]) if (month) pages.push({ type: 'month', list, month })
  }
  return pages
}

/** What a story has by name before and after a change, each with its time: what did not change is there once. */
function uniquePlaces(
  changed: readonly (Published | undefined)[],
  namesOf: (published: Published) => readonly string[],
  time: 'month' | 'publishedAt',
): readonly { readonly name: string; readonly at: string }[] {
  const places = changed.flatMap((one) =>
    one ? namesOf(one).map((name) => ({ name, at: one[time] })) : [],
  )
  return [...new Map(places.map((place) => [`${place.at} ${place.name}`, place])).values()]
}

/** A year on, a story may have to say how old it is: the job that writes its page then. */
export function bannerJob({ after, now }: Pick<Change, 'after' | 'now'>): AskedJob[] {
  if (!after?.story.oldBanner) return []
  const day = addDays(civilDay(after.publishedAt, after.story.zone), 367)
  const runAt = instantIn(after.story.zone, day, '00:05')
  if (runAt <= now) return []
  const page: PageRef = { type: 'story', story: after.story.id }
  return [{ ...pageJob(page, runAt), key: `later:${pageKey(page)}`, kind: 'page', priority: 6 }]
}
