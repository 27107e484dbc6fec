import { join } from 'node:path'
import type { StorySummary } from '@stet/core/page'
import { type Instant, plainText, type Story, searchWords } from '@stet/core/story'
import { readConfig } from '../packages/server/src/config.ts'
import type { Newsroom } from '../packages/server/src/newsroom.ts'
import { openNewsroom } from '../packages/server/src/open-newsroom.ts'
import { listsOf } from '../packages/server/src/site/affected-pages.ts'
import { type Address, saveAddresses } from '../packages/server/src/storage/addresses.ts'
import { type Database, transaction } from '../packages/server/src/storage/database.ts'
import { saveListed } from '../packages/server/src/storage/listed.ts'
import { type Listing, savePublishedMany } from '../packages/server/src/storage/publications.ts'
import { type IndexedStory, indexStories } from '../packages/server/src/storage/search.ts'
import { writeSetting } from '../packages/server/src/storage/settings.ts'
import { type StoryRecord, saveStories } from '../packages/server/src/storage/stories.ts'
import { type StoryVersion, saveVersions } from '../packages/server/src/storage/versions.ts'
import { listedBylines, listedTopics, publication, storyOf, summaryOf } from './archive.ts'
import { type Piece, pieces } from './piece.ts'

const batch = 250

/**
 * Fills a new data folder with so many stories, live as if they had been published one by one; its own
 * SQLite database, or another.
 */
export async function fillArchive(data: string, count: number, database?: string): Promise<void> {
  const newsroom = await openAt(data, { database })
  try {
    await transaction(newsroom.database, fillSettings)
    let waiting: Piece[] = []
    for (const piece of pieces(count)) {
      waiting.push(piece)
      if (waiting.length < batch) continue
      await putLive(newsroom, waiting)
      waiting = []
    }
    await putLive(newsroom, waiting)
  } finally {
    await newsroom.database.close()
  }
}

/** Opens the newsroom of a data folder, with its own SQLite database whatever the environment says, or another. */
export async function openAt(
  data: string,
  {
    port = 4000,
    database,
  }: { readonly port?: number; readonly database?: string | undefined } = {},
): Promise<Newsroom> {
  const read = readConfig({ STET_DATA: data, HOST: '127.0.0.1', PORT: String(port) })
  if ('problems' in read) throw new Error(read.problems.join('; '))
  const own = `sqlite:${join(data, 'stet.db')}`
  return openNewsroom({ ...read.config, database: database ?? own })
}

async function fillSettings(db: Database): Promise<void> {
  await writeSetting(db, 'publication', publication)
  for (const topic of listedTopics) await saveListed(db, 'topic', topic)
  for (const person of listedBylines) await saveListed(db, 'byline', person)
}

interface Live {
  readonly story: Story
  readonly summary: StorySummary
  readonly at: Instant
}

async function putLive({ database }: Newsroom, some: readonly Piece[]): Promise<void> {
  const live = some.map((piece) => ({
    story: storyOf(piece),
    summary: summaryOf(piece),
    at: piece.publishedAt,
  }))
  await transaction(database, async (db) => {
    await saveStories(db, live.map(recordOf))
    await savePublishedMany(db, live.map(listingOf))
    await saveVersions(db, live.map(versionOf))
    await saveAddresses(db, live.map(addressOf))
    await indexStories(db, live.map(indexedOf))
  })
}

function recordOf({ story, at }: Live): StoryRecord {
  const times = { createdAt: at, savedAt: at, scheduledAt: null }
  return { story, status: 'published', revision: 1, ...times }
}

function listingOf({ story, summary, at }: Live): Listing {
  const times = { publishedAt: at, updatedAt: null, month: at.slice(0, 7) }
  return { published: { story, summary, version: 1, ...times }, lists: listsOf(summary) }
}

function versionOf({ story, at }: Live): StoryVersion {
  const actor = { kind: 'command', id: 'bench', name: 'Bench' } as const
  return { story: story.id, number: 1, at, kind: 'first', actor, content: story }
}

function addressOf({ story, summary, at }: Live): Address {
  return { path: summary.address, story: story.id, kind: 'page', target: null, at, reason: '' }
}

function indexedOf({ story, at }: Live): IndexedStory {
  const headline = searchWords(story.headline)
  return { story: story.id, headline, words: searchWords(plainText(story)), at }
}
