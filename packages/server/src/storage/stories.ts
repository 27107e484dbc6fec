import type { Instant, Story, StoryId } from '@stet/core/story'
import { deskColumns } from './desk-columns.ts'
import type { Database } from './engine.ts'
import { engineOf } from './engine.ts'
import { storyJson } from './story-json.ts'
import type { StoryRow } from './tables.ts'

/** How far a story has come. */
export const storyStatuses = ['draft', 'scheduled', 'published', 'unpublished'] as const

export type StoryStatus = (typeof storyStatuses)[number]

/** A story as the newsroom has it: what is being worked on, whatever is live. */
export interface StoryRecord {
  readonly story: Story
  readonly status: StoryStatus
  /** Counts the times that it was saved. */
  readonly revision: number
  readonly createdAt: Instant
  readonly savedAt: Instant
  readonly scheduledAt: Instant | null
  /** The moment before which it must not be published; none where absent. */
  readonly embargoUntil?: Instant | null
  /** Counts the steps by which its body came to be what it is; none where absent. */
  readonly bodyVersion?: number
  /** The member of staff whose story it is; nobody's where absent. */
  readonly owner?: string | null
  /** The name of whoever saved it last. */
  readonly savedBy?: string | null
}

/** A place in a list of stories by id: those after `after`, at most `limit`. */
export interface StoryPlace {
  readonly after: StoryId | null
  readonly limit: number
}

/** The story with this id. */
export async function findStory(db: Database, id: StoryId): Promise<StoryRecord | undefined> {
  const row = await db.selectFrom('story').selectAll().where('id', '=', id).executeTakeFirst()
  return row && recordOf(row)
}

/**
 * Holds off everybody else who would change this story, until the transaction ends. Called before the story
 * is read by whoever then writes it: otherwise words that are saved in between would be overwritten.
 */
export async function lockStory(db: Database, id: StoryId): Promise<void> {
  await engineOf(db).lock(db, [`story:${id}`])
}

/** The story that has or wants this address; the oldest where several drafts want it. */
export async function findStoryBySlug(
  db: Database,
  section: string,
  slug: string,
): Promise<StoryRecord | undefined> {
  const row = await db
    .selectFrom('story')
    .selectAll()
    .where('section', '=', section)
    .where('slug', '=', slug)
    .orderBy('id')
    .limit(1)
    .executeTakeFirst()
  return row && recordOf(row)
}

/** Writes a story, new or known. */
export async function saveStory(db: Database, record: StoryRecord): Promise<void> {
  await saveStories(db, [record])
}

/** Writes many stories at once, at most some hundreds, each of them only once. */
export async function saveStories(db: Database, records: readonly StoryRecord[]): Promise<void> {
  if (records.length === 0) return
  await db
    .insertInto('story')
    .values(records.map(rowOf))
    .onConflict((conflict) =>
      conflict.column('id').doUpdateSet((eb) => ({
        section: eb.ref('excluded.section'),
        slug: eb.ref('excluded.slug'),
        status: eb.ref('excluded.status'),
        revision: eb.ref('excluded.revision'),
        saved_at: eb.ref('excluded.saved_at'),
        scheduled_at: eb.ref('excluded.scheduled_at'),
        embargo_until: eb.ref('excluded.embargo_until'),
        body_version: eb.ref('excluded.body_version'),
        owner: eb.ref('excluded.owner'),
        content: eb.ref('excluded.content'),
        headline: eb.ref('excluded.headline'),
        kind: eb.ref('excluded.kind'),
        care: eb.ref('excluded.care'),
        bylines: eb.ref('excluded.bylines'),
        saved_by: eb.ref('excluded.saved_by'),
        words: eb.ref('excluded.words'),
      })),
    )
    .execute()
}

/** Takes a story that was never published out of the newsroom, with what was kept of its writing. */
export async function deleteStory(db: Database, id: StoryId): Promise<void> {
  await db.deleteFrom('edit').where('story', '=', id).execute()
  await db.deleteFrom('story_field').where('story', '=', id).execute()
  await db.deleteFrom('desk_ruling').where('story', '=', id).execute()
  await db.deleteFrom('story').where('id', '=', id).execute()
}

/** All stories by id, a batch at a time. */
export async function storiesAfter(
  db: Database,
  { after, limit }: StoryPlace,
): Promise<StoryRecord[]> {
  const rows = await db
    .selectFrom('story')
    .selectAll()
    .where('id', '>', after ?? ('' as StoryId))
    .orderBy('id')
    .limit(limit)
    .execute()
  return rows.map(recordOf)
}

/** How many stories there are, and how many of them are live. */
export async function countStories(db: Database): Promise<{ all: number; published: number }> {
  const rows = await db
    .selectFrom('story')
    .select((eb) => ['status', eb.fn.countAll<number>().as('stories')])
    .groupBy('status')
    .execute()
  const all = rows.reduce((sum, row) => sum + row.stories, 0)
  return { all, published: rows.find((row) => row.status === 'published')?.stories ?? 0 }
}

function recordOf(row: StoryRow): StoryRecord {
  return {
    story: JSON.parse(row.content),
    status: row.status,
    revision: row.revision,
    createdAt: row.created_at,
    savedAt: row.saved_at,
    scheduledAt: row.scheduled_at,
    ...(row.embargo_until !== null && { embargoUntil: row.embargo_until }),
    ...(row.body_version > 0 && { bodyVersion: row.body_version }),
    ...(row.owner !== null && { owner: row.owner }),
    ...(row.saved_by !== null && { savedBy: row.saved_by }),
  }
}

function rowOf(record: StoryRecord): StoryRow {
  return {
    id: record.story.id,
    section: record.story.section,
    slug: record.story.slug,
    status: record.status,
    revision: record.revision,
    created_at: record.createdAt,
    saved_at: record.savedAt,
    scheduled_at: record.scheduledAt,
    embargo_until: record.embargoUntil ?? null,
    body_version: record.bodyVersion ?? 0,
    owner: record.owner ?? null,
    content: storyJson(record.story),
    saved_by: record.savedBy ?? null,
    ...deskColumns(record.story),
  }
}
