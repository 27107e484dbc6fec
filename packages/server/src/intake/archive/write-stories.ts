import type { Person } from '@stet/core/page'
import { civilMonth, type Instant, mediaOf, plainText, searchWords } from '@stet/core/story'
import type { Actor } from '../../access/actor.ts'
import { appendVersions } from '../../actions/append-ledger.ts'
import { bannerJob } from '../../actions/ask-for-pages.ts'
import { summaryWith } from '../../actions/story-summary.ts'
import { dueJob } from '../../jobs/due-job.ts'
import type { Newsroom } from '../../newsroom.ts'
import { listsOf } from '../../site/affected-pages.ts'
import { type Address, saveAddresses } from '../../storage/addresses.ts'
import { type Audit, recordAudits } from '../../storage/audits.ts'
import type { Database } from '../../storage/database.ts'
import { saveIntakes } from '../../storage/intakes.ts'
import { askJobs } from '../../storage/jobs.ts'
import { addComments } from '../../storage/kept-comments.ts'
import { nameListed } from '../../storage/listed.ts'
import { addMediaUses } from '../../storage/media-uses.ts'
import { type Published, savePublishedMany } from '../../storage/publications.ts'
import { indexStories } from '../../storage/search.ts'
import { saveStories } from '../../storage/stories.ts'
import { saveVersions } from '../../storage/versions.ts'
import type { Ground } from './ground.ts'
import type { Fate } from './judge-stories.ts'
import { keptComments } from './kept-comments.ts'

/** Who brings stories in, when, and into which magazine. */
export interface Writing {
  readonly newsroom: Newsroom
  readonly actor: Actor
  readonly now: Instant
  readonly ground: Ground
}

/**
 * Writes new stories as `publishIn` would one by one, in statements for all of them; their pages are left to a
 * rebuild. Inside the transaction in which they were judged.
 */
export async function writeStories(
  db: Database,
  writing: Writing,
  fates: readonly Fate[],
): Promise<void> {
  await writeNames(db, writing, fates)
  await writeRecords(db, writing, fates)
  const live = fates.filter(({ status }) => status === 'published')
  await writeLive(db, writing, live)
}

/** Topics and people that nobody has described yet are known by the names that came along. */
async function writeNames(db: Database, { ground }: Writing, fates: readonly Fate[]) {
  const intakes = fates.map(({ read }) => read.intake)
  const topics = intakes.flatMap((intake) => intake.topics)
  await nameListed(db, 'topic', unknown(topics, ground.topics))
  const people = intakes.flatMap((intake) => intake.people)
  await nameListed(db, 'byline', unknown(people, ground.people).map(personOf))
}

/** What the newsroom has of them, live or not. */
async function writeRecords(db: Database, writing: Writing, fates: readonly Fate[]) {
  const { now } = writing
  const stories = fates.map(({ story, status, scheduledAt, read }) => {
    const createdAt = read.intake.publishedAt ?? now
    return { story, status, scheduledAt, revision: 1, savedAt: now, createdAt }
  })
  await saveStories(db, stories)
  const intakes = fates.map(({ read, story }) => {
    const { origin, hash } = read
    return { origin, hash, story: story.id }
  })
  await saveIntakes(db, intakes)
  const audits = fates.flatMap((fate) => auditsOf(fate, writing))
  await recordAudits(db, audits)
  await addComments(db, fates.flatMap(commentsOf))
  const due = fates.flatMap(({ story, scheduledAt }) =>
    scheduledAt ? [dueJob(story.id, scheduledAt)] : [],
  )
  await askJobs(db, due)
}

/** What readers get of those that are live. */
async function writeLive(db: Database, writing: Writing, fates: readonly Fate[]) {
  const { now, actor } = writing
  const live = fates.map((fate) => publishedOf(fate, writing))
  const listings = live.map((published) => ({ published, lists: listsOf(published.summary) }))
  await savePublishedMany(db, listings)
  const versions = live.map(({ story }) => {
    const version = { number: 1, at: now, kind: 'first', actor, content: story }
    return { story: story.id, ...version }
  })
  await saveVersions(db, versions)
  await appendVersions(db, versions, now)
  const addresses = fates.flatMap((fate) => addressesOf(fate, now))
  await saveAddresses(db, addresses)
  // Oldest first: what is written in this order is written fastest.
  const words = live.map(indexed).sort((a, b) => (a.at < b.at ? -1 : 1))
  await indexStories(db, words)
  const uses = live.map(({ story }) => ({ story: story.id, media: mediaOf(story) }))
  await addMediaUses(db, uses)
  const banners = live.flatMap((after) => bannerJob({ after, now }))
  await askJobs(db, banners)
}

function unknown<T extends { readonly slug: string }>(
  named: readonly T[],
  known: ReadonlyMap<string, unknown>,
): readonly T[] {
  const once = new Map(named.map((one) => [one.slug, one]))
  return [...once.values()].filter(({ slug }) => slug !== '' && !known.has(slug))
}

function personOf({ slug, name }: { readonly slug: string; readonly name: string }): Person {
  return { slug, name, description: '', position: '', portrait: null }
}

function publishedOf({ story, read }: Fate, { ground, now }: Writing): Published {
  const { publishedAt: told, updatedAt, topics } = read.intake
  const publishedAt = told ?? now
  const summary = summaryWith(
    story,
    { publishedAt, updatedAt },
    {
      section: ground.publication.sections.find(({ slug }) => slug === story.section),
      topic: (slug) => ground.topics.get(slug) ?? topics.find((one) => one.slug === slug),
    },
  )
  const month = civilMonth(publishedAt, ground.publication.zone)
  return { story, summary, version: 1, publishedAt, updatedAt, month }
}

function auditsOf(
  { status, story, address, scheduledAt, read }: Fate,
  { newsroom, actor, now: at }: Writing,
): readonly Audit[] {
  const audit = (action: string, detail: unknown): Audit => ({
    ...{ id: newsroom.newId(), at, actor, action, subject: story.id, detail },
  })
  const brought = audit('import', { origin: read.origin })
  if (status === 'published') return [brought, audit('publish', { version: 1, address })]
  return scheduledAt ? [brought, audit('schedule', { at: scheduledAt })] : [brought]
}

function addressesOf({ status, story, address, redirects }: Fate, at: Instant): readonly Address[] {
  if (status !== 'published') return []
  const own: Address = {
    path: address,
    story: story.id,
    kind: 'page',
    target: null,
    at,
    reason: '',
  }
  return [
    own,
    ...redirects.map((path): Address => ({ ...own, path, kind: 'moved', target: address })),
  ]
}

function indexed({ story, publishedAt }: Published) {
  const headline = searchWords(story.headline)
  return { story: story.id, headline, words: searchWords(plainText(story)), at: publishedAt }
}

function commentsOf({ read, story }: Fate) {
  return keptComments(read.intake.comments, read.origin).map((comment) => ({
    ...comment,
    story: story.id,
  }))
}
