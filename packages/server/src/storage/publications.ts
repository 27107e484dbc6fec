import type { StorySummary } from '@stet/core/page'
import type { Instant, Story, StoryId } from '@stet/core/story'
import { type Database, engineOf } from './engine.ts'
import { changeEntries, type Standing } from './list-entries.ts'
import { dropOriginalUses, saveOriginalUses } from './original-uses.ts'
import { dropRecordingUses, saveRecordingUses } from './recordings.ts'
import type { StoryPlace } from './stories.ts'
import { storyJson } from './story-json.ts'
import type { PublicationRow } from './tables.ts'

/** What is live of a story. */
export interface Published {
  /** The published version. */
  readonly story: Story
  readonly summary: StorySummary
  readonly version: number
  readonly publishedAt: Instant
  readonly updatedAt: Instant | null
  /** The month of its publication by the publication's clock: `2026-11`. */
  readonly month: string
}

/** What is live, and the keys of the lists that it stands in: `site`, `section:culture`, `topic:film`. */
export interface Listing {
  readonly published: Published
  readonly lists: readonly string[]
}

/** What is live of the story with this id. */
export async function findPublished(db: Database, id: StoryId): Promise<Published | undefined> {
  const row = await db
    .selectFrom('publication')
    .selectAll()
    .where('story', '=', id)
    .executeTakeFirst()
  return row && publishedOf(row)
}

/** What is live of the newest stories of a list, newest first. */
export async function latestPublished(
  db: Database,
  list: string,
  limit: number,
): Promise<Published[]> {
  const rows = await db
    .selectFrom('list_entry')
    .innerJoin('publication', 'publication.story', 'list_entry.story')
    .selectAll('publication')
    .where('list_entry.list', '=', list)
    .orderBy('list_entry.published_at', 'desc')
    .orderBy('list_entry.story', 'desc')
    .limit(limit)
    .execute()
  return rows.map(publishedOf)
}

/** What is live at this section and slug. */
export async function findPublishedBySlug(
  db: Database,
  section: string,
  slug: string,
): Promise<Published | undefined> {
  const row = await db
    .selectFrom('publication')
    .selectAll()
    .where('section', '=', section)
    .where('slug', '=', slug)
    .executeTakeFirst()
  return row && publishedOf(row)
}

/** Puts a story live, or replaces what is live of it, in exactly these lists. Only inside a transaction. */
export async function savePublished(
  db: Database,
  published: Published,
  lists: readonly string[],
): Promise<void> {
  await savePublishedMany(db, [{ published, lists }])
}

/** Puts many stories live at once, at most some hundreds, each only once. Only inside a transaction. */
export async function savePublishedMany(db: Database, listings: readonly Listing[]): Promise<void> {
  if (listings.length === 0) return
  const rows = listings.map(rowOf)
  const before = await standingOf(
    db,
    rows.map((row) => row.story),
  )
  await db
    .insertInto('publication')
    .values(rows)
    .onConflict((conflict) =>
      conflict.column('story').doUpdateSet((eb) => ({
        section: eb.ref('excluded.section'),
        slug: eb.ref('excluded.slug'),
        version: eb.ref('excluded.version'),
        published_at: eb.ref('excluded.published_at'),
        updated_at: eb.ref('excluded.updated_at'),
        month: eb.ref('excluded.month'),
        lists: eb.ref('excluded.lists'),
        summary: eb.ref('excluded.summary'),
        content: eb.ref('excluded.content'),
      })),
    )
    .execute()
  await changeEntries(db, before, rows.map(standing))
  const stories = listings.map(({ published }) => published.story)
  await saveOriginalUses(db, stories)
  await saveRecordingUses(db, stories)
  await engineOf(db).announce(db)
}

/** Takes a story off the site and out of its lists. Only inside a transaction. */
export async function removePublished(db: Database, id: StoryId): Promise<void> {
  const before = await standingOf(db, [id])
  await db.deleteFrom('publication').where('story', '=', id).execute()
  await changeEntries(db, before, [])
  await dropOriginalUses(db, [id])
  await dropRecordingUses(db, [id])
  await engineOf(db).announce(db)
}

/** All that is live, by story id, a batch at a time. */
export async function publishedAfter(
  db: Database,
  { after, limit }: StoryPlace,
): Promise<Published[]> {
  const rows = await db
    .selectFrom('publication')
    .selectAll()
    .where('story', '>', after ?? '')
    .orderBy('story')
    .limit(limit)
    .execute()
  return rows.map(publishedOf)
}

/** The ids of live stories, a batch at a time: those after `after`, at most `limit`. */
export async function publishedIds(db: Database, { after, limit }: StoryPlace): Promise<StoryId[]> {
  const rows = await db
    .selectFrom('publication')
    .select('story')
    .where('story', '>', after ?? '')
    .orderBy('story')
    .limit(limit)
    .execute()
  return rows.map((row) => row.story as StoryId)
}

/** The numbers of the versions that are live now, by story. */
export async function versionsNow(
  db: Database,
  ids: readonly StoryId[],
): Promise<Map<StoryId, number>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('publication')
    .select(['story', 'version'])
    .where('story', 'in', ids)
    .execute()
  return new Map(rows.map((row) => [row.story as StoryId, row.version]))
}

/** The live stories with an id after `after`, up to `last`, by id. */
export async function publishedBetween(
  db: Database,
  { after, last }: { readonly after: StoryId | null; readonly last: StoryId },
): Promise<Published[]> {
  const rows = await db
    .selectFrom('publication')
    .selectAll()
    .where('story', '>', after ?? '')
    .where('story', '<=', last)
    .orderBy('story')
    .execute()
  return rows.map(publishedOf)
}

/** The summaries of those of the stories that are live. */
export async function publishedIn(
  db: Database,
  ids: readonly StoryId[],
): Promise<Map<StoryId, StorySummary>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('publication')
    .select(['story', 'summary'])
    .where('story', 'in', ids)
    .execute()
  return new Map(rows.map((row) => [row.story as StoryId, JSON.parse(row.summary)]))
}

/** How many stories are live. Counts rows: for a command or a report, not for a request. */
export async function countPublished(db: Database): Promise<number> {
  const row = await db
    .selectFrom('publication')
    .select((eb) => eb.fn.countAll<number>().as('stories'))
    .executeTakeFirstOrThrow()
  return row.stories
}

/** Where the stories stand now, and nobody else moves them until the transaction ends. */
async function standingOf(db: Database, stories: readonly string[]): Promise<Standing[]> {
  await engineOf(db).lock(
    db,
    stories.map((story) => `publication ${story}`),
  )
  const rows = await db
    .selectFrom('publication')
    .select(['story', 'published_at', 'updated_at', 'month', 'lists'])
    .where('story', 'in', stories)
    .execute()
  return rows.map(standing)
}

function standing(
  row: Omit<PublicationRow, 'content' | 'summary' | 'section' | 'slug' | 'version'>,
): Standing {
  return {
    story: row.story,
    publishedAt: row.published_at,
    changedAt: row.updated_at ?? row.published_at,
    month: row.month,
    lists: JSON.parse(row.lists),
  }
}

function publishedOf(row: PublicationRow): Published {
  return {
    story: JSON.parse(row.content),
    summary: JSON.parse(row.summary),
    version: row.version,
    publishedAt: row.published_at,
    updatedAt: row.updated_at,
    month: row.month,
  }
}

function rowOf({ published, lists }: Listing): PublicationRow {
  return {
    story: published.story.id,
    section: published.story.section,
    slug: published.story.slug,
    version: published.version,
    published_at: published.publishedAt,
    updated_at: published.updatedAt,
    month: published.month,
    lists: JSON.stringify([...new Set(lists)].sort()),
    summary: JSON.stringify(published.summary),
    content: storyJson(published.story),
  }
}
