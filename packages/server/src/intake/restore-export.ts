import { civilMonth, type Instant, mediaOf, type Story } from '@stet/core/story'
import type { Actor } from '../access/actor.ts'
import { appendVersions } from '../actions/append-ledger.ts'
import { bannerJob } from '../actions/ask-for-pages.ts'
import { indexForSearch } from '../actions/index-for-search.ts'
import { summaryOf } from '../actions/story-summary.ts'
import { dueJob } from '../jobs/due-job.ts'
import type { Newsroom } from '../newsroom.ts'
import { listsOf } from '../site/affected-pages.ts'
import { readPublication } from '../site/publication.ts'
import { findAddress, saveAddress } from '../storage/addresses.ts'
import { recordAudit } from '../storage/audits.ts'
import { type Database, transaction } from '../storage/database.ts'
import { askJob, askJobs } from '../storage/jobs.ts'
import { saveKeptComments } from '../storage/kept-comments.ts'
import { type KeptLedgerEntry, ledgerEntriesOf } from '../storage/ledger.ts'
import { saveMediaUses } from '../storage/media-uses.ts'
import { savePublished } from '../storage/publications.ts'
import { findStory, saveStory } from '../storage/stories.ts'
import { saveVersion } from '../storage/versions.ts'
import type { ExportedStory } from './export-format.ts'
import { readExportedStory } from './read-exported-story.ts'

export type Restored =
  | { readonly outcome: 'taken'; readonly story: Story }
  | { readonly outcome: 'left'; readonly why: string }

/** Restores a story of an export with its versions, addresses and comments, where it is not there yet. */
export async function restoreStory(
  newsroom: Newsroom,
  json: unknown,
  actor: Actor,
): Promise<Restored> {
  const read = readExportedStory(json)
  if (typeof read === 'string') return { outcome: 'left', why: read }
  return transaction(newsroom.database, async (db) => {
    const { story } = read
    if (await findStory(db, story.id)) return { outcome: 'taken', story }
    for (const { path } of read.addresses) {
      if (await findAddress(db, path))
        return { outcome: 'left', why: `the address ${path} is in use` }
    }
    const at = newsroom.now()
    await restoreIn(db, read, at)
    const { id } = story
    await recordAudit(db, {
      id: newsroom.newId(),
      at,
      actor,
      action: 'restore',
      subject: id,
      detail: null,
    })
    return { outcome: 'taken', story }
  })
}

async function restoreIn(db: Database, read: ExportedStory, now: Instant): Promise<void> {
  const { story, status, createdAt, savedAt, scheduledAt, embargoUntil } = read
  const revision = 1
  await saveStory(db, { story, status, revision, createdAt, savedAt, scheduledAt, embargoUntil })
  const versions = read.versions.map((version) => ({ story: story.id, ...version }))
  for (const version of versions) await saveVersion(db, version)
  const entered = new Set((await ledgerEntriesOf(db, story.id)).flatMap(versionIn))
  const others = versions.filter(({ number }) => !entered.has(number))
  await appendVersions(db, others, now)
  for (const address of read.addresses) await saveAddress(db, { story: story.id, ...address })
  await saveKeptComments(db, story.id, read.comments)
  if (scheduledAt) await askJob(db, dueJob(story.id, scheduledAt))
  if (read.published) await restorePublished(db, read.published, now)
}

/** The version that an entry of the ledger is of; notes and what became of versions later are none. */
function versionIn({ entry: { kind, versions } }: KeptLedgerEntry): readonly number[] {
  return kind === 'published' || kind === 'changed' ? versions : []
}

async function restorePublished(
  db: Database,
  { story, version, publishedAt, updatedAt }: NonNullable<ExportedStory['published']>,
  now: Instant,
): Promise<void> {
  const publication = await readPublication(db)
  const summary = await summaryOf(db, story, { publishedAt, updatedAt }, publication)
  const month = civilMonth(publishedAt, publication.zone)
  const published = { story, summary, version, publishedAt, updatedAt, month }
  await savePublished(db, published, listsOf(summary))
  await saveMediaUses(db, story.id, mediaOf(story))
  await indexForSearch(db, published)
  await askJobs(db, bannerJob({ after: published, now }))
}
