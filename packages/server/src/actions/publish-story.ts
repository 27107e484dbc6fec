import { asksForCare } from '@stet/core/desk'
import { type Publication, storyAddress } from '@stet/core/page'
import {
  civilMonth,
  type Hindrance,
  type Instant,
  isPictureText,
  mediaOf,
  type StoryId,
} from '@stet/core/story'
import type { Actor } from '../access/actor.ts'
import type { Newsroom } from '../newsroom.ts'
import { listsOf } from '../site/affected-pages.ts'
import { readPublication } from '../site/publication.ts'
import { findAddress, lockAddress } from '../storage/addresses.ts'
import { recordAudit } from '../storage/audits.ts'
import { type Database, transaction } from '../storage/database.ts'
import { askJobs } from '../storage/jobs.ts'
import { saveMediaUses } from '../storage/media-uses.ts'
import { findPublished, type Published, savePublished } from '../storage/publications.ts'
import { findStory, lockStory, type StoryRecord, saveStory } from '../storage/stories.ts'
import { saveVersion, versionsOf } from '../storage/versions.ts'
import { appendVersions } from './append-ledger.ts'
import { askForPages, bannerJob } from './ask-for-pages.ts'
import { hindrancesOf } from './ask-hindrances.ts'
import { readAtDesk } from './desk/asked-story.ts'
import {
  deskHindrances,
  gateIn,
  mostReadings,
  nothingAsked,
  type ReadBefore,
} from './desk/desk-hindrances.ts'
import { indexForSearch } from './index-for-search.ts'
import { settleAddresses } from './settle-addresses.ts'
import { summaryOf } from './story-summary.ts'

export interface Publishing {
  readonly story: StoryId
  readonly actor: Actor
  /** When it was first published and last changed, where it was published elsewhere before. */
  readonly before?: { readonly publishedAt: Instant; readonly updatedAt: Instant | null }
  /** True where a rebuild follows, which writes the pages of many stories at once. */
  readonly withoutPages?: boolean
  /**
   * True for what readers had elsewhere until it was brought in: then a picture without a text for those who cannot
   * see does not hinder (decision 0024). Whoever publishes the story again is asked for the text.
   */
  readonly wasPublic?: boolean
  /** What the desk asked of it before the transaction, so that nobody waits for that inside. */
  readonly desk?: ReadBefore
  /** What whoever publishes has seen; another state of the story is not published. */
  readonly expect?: { readonly bodyVersion: number }
}

export type PublishOutcome =
  | {
      readonly outcome: 'published'
      readonly address: string
      readonly version: number
      /** The keys of the jobs that the story's own pages wait for. */
      readonly jobs: readonly string[]
    }
  | { readonly outcome: 'hindered'; readonly hindrances: readonly Hindrance[] }
  | { readonly outcome: 'embargoed'; readonly until: Instant }
  | { readonly outcome: 'taken'; readonly address: string }
  | { readonly outcome: 'changed' }
  | { readonly outcome: 'missing' }

/**
 * Publishes a story as it was last saved: one transaction for the version, the lists, the search
 * index, the audit row and the jobs that write the pages.
 */
export async function publishStory(newsroom: Newsroom, asked: Publishing): Promise<PublishOutcome> {
  for (let reading = 1; ; reading += 1) {
    const record = await findStory(newsroom.database.db, asked.story)
    if (!record) return { outcome: 'missing' }
    if (!isExpected(record, asked)) return { outcome: 'changed' }
    const read = hadReaders(asked) ? undefined : await readAtDesk(newsroom, record.story)
    const desk = read && { asked: read, isLast: reading === mostReadings }
    const done = await transaction(newsroom.database, (db) =>
      publishIn(db, newsroom, { ...asked, ...(desk && { desk }) }),
    )
    if (done.outcome !== 'changed' || reading === mostReadings) return done
  }
}

/** The same inside a transaction that does more. */
export async function publishIn(
  db: Database,
  newsroom: Newsroom,
  asked: Publishing,
): Promise<PublishOutcome> {
  await lockStory(db, asked.story)
  const record = await findStory(db, asked.story)
  if (!record) return { outcome: 'missing' }
  if (!isExpected(record, asked)) return { outcome: 'changed' }
  const now = newsroom.now()
  const { story, embargoUntil } = record
  if (embargoUntil && embargoUntil > now) return { outcome: 'embargoed', until: embargoUntil }
  const publication = await readPublication(db)
  const all = await hindrancesOf(db, story, publication)
  const own = asked.wasPublic ? all.filter((one) => !isPictureText(one)) : all
  const gate = hadReaders(asked) ? nothingAsked : await gateIn(db, newsroom, story, asked.desk)
  if (!gate) return { outcome: 'changed' }
  const hindered = [...own, ...deskHindrances(gate)]
  if (hindered.length > 0) return { outcome: 'hindered', hindrances: hindered }
  const address = storyAddress(story.section, story.slug)
  await lockAddress(db, address)
  const there = await findAddress(db, address)
  // An address is never given to another story: old links must not lead to other people.
  if (there && there.story !== story.id) return { outcome: 'taken', address }
  const before = await findPublished(db, story.id)
  const ready = asksForCare(gate) ? { ...record, story: { ...story, care: true } } : record
  const published = await nextVersion(db, ready, asked, { before, publication, now })
  await savePublished(db, published, listsOf(published.summary))
  const version = versionFrom(published, asked.actor, now)
  await saveVersion(db, version)
  await appendVersions(db, [version], now)
  const moved = await settleAddresses(db, story.id, address, now)
  await saveStory(db, { ...ready, status: 'published', scheduledAt: null })
  await indexForSearch(db, published)
  await saveMediaUses(db, story.id, mediaOf(story))
  await recordAudit(db, {
    id: newsroom.newId(),
    at: now,
    actor: asked.actor,
    action: before ? 'publish-again' : 'publish',
    subject: story.id,
    detail: { version: published.version, address },
  })
  if (asked.withoutPages) await askJobs(db, bannerJob({ after: published, now }))
  const jobs = asked.withoutPages
    ? []
    : await askForPages(db, { before, after: published, addresses: moved, now })
  return { outcome: 'published', address, version: published.version, jobs }
}

/** Whether it is the state that whoever publishes has seen. */
function isExpected({ bodyVersion = 0 }: StoryRecord, { expect }: Publishing): boolean {
  return expect === undefined || expect.bodyVersion === bodyVersion
}

/** Whether readers had it elsewhere: what was published there under other rules is not stopped here. */
function hadReaders({ wasPublic, before }: Publishing): boolean {
  return wasPublic === true || before !== undefined
}

interface Circumstances {
  readonly before: Published | undefined
  readonly publication: Publication
  readonly now: Instant
}

async function nextVersion(
  db: Database,
  { story }: StoryRecord,
  { before: elsewhere }: Publishing,
  { before, publication, now }: Circumstances,
): Promise<Published> {
  const versions = await versionsOf(db, story.id)
  // A story that comes back keeps the time at which readers first had it.
  const publishedAt = before?.publishedAt ?? elsewhere?.publishedAt ?? versions[0]?.at ?? now
  const isFirst = versions.length === 0
  const updatedAt = isFirst ? (elsewhere?.updatedAt ?? null) : now
  return {
    story,
    summary: await summaryOf(db, story, { publishedAt, updatedAt }, publication),
    version: (versions.at(-1)?.number ?? 0) + 1,
    publishedAt,
    updatedAt,
    month: civilMonth(publishedAt, publication.zone),
  }
}

function versionFrom({ story, version }: Published, actor: Actor, now: Instant) {
  const kind = version === 1 ? 'first' : 'change'
  return { story: story.id, number: version, at: now, kind, actor, content: story }
}
