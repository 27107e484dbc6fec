import type { Instant, Kind, StoryId } from '@stet/core/story'
import { searchTerms } from '@stet/core/story'
import { type ExpressionBuilder, sql } from 'kysely'
import type { Database } from './engine.ts'
import type { StoryStatus } from './stories.ts'
import type { Tables } from './tables.ts'

/** Which stories of the newsroom are asked for, those saved last first. */
export interface DeskQuery {
  readonly status?: StoryStatus | undefined
  readonly section?: string | undefined
  readonly kind?: Kind | undefined
  /** Only stories of this person. */
  readonly owner?: string | undefined
  /** What their headlines and bylines must hold: each word the beginning of one there. */
  readonly words?: string | undefined
  /** After which story to go on. */
  readonly after: DeskPlace | null
  readonly limit: number
}

/** A story's place among those that were saved last. */
export interface DeskPlace {
  readonly savedAt: Instant
  readonly id: StoryId
}

/** A story as the newsroom's list shows it. */
export interface DeskStory {
  readonly id: StoryId
  readonly headline: string
  readonly section: string
  readonly kind: Kind
  readonly status: StoryStatus
  readonly bylines: readonly { readonly person: string; readonly name: string }[]
  readonly savedAt: Instant
  readonly savedBy: string | null
  readonly scheduledAt: Instant | null
  readonly publishedAt: Instant | null
  readonly address: string | null
  /** Whether what was saved last is not what readers have. */
  readonly changed: boolean
  readonly care: boolean
}

/** How many stories are looked through for words at a time: SQLite stops the process meanwhile. */
const window = 10_000

/** The stories that are asked for. */
export async function deskStories(db: Database, query: DeskQuery): Promise<DeskStory[]> {
  const ids = await idsOf(db, query)
  if (ids.length === 0) return []
  const rows = await db
    .selectFrom('story')
    .leftJoin('publication', 'publication.story', 'story.id')
    .select([
      ...(['story.id', 'story.headline', 'story.section', 'story.kind', 'story.status'] as const),
      ...(['story.bylines', 'story.saved_at', 'story.saved_by', 'story.scheduled_at'] as const),
      ...(['story.care', 'publication.published_at', 'publication.summary'] as const),
      sql<number>`case when publication.content <> story.content then 1 else 0 end`.as('changed'),
    ])
    .where('story.id', 'in', ids)
    .execute()
  const known = new Map(rows.map((row) => [row.id, row]))
  return ids.flatMap((id) => {
    const row = known.get(id)
    if (!row) return []
    return {
      id: row.id as StoryId,
      headline: row.headline,
      section: row.section,
      kind: row.kind as Kind,
      status: row.status,
      bylines: JSON.parse(row.bylines),
      savedAt: row.saved_at,
      savedBy: row.saved_by,
      scheduledAt: row.scheduled_at,
      publishedAt: row.published_at,
      address: row.summary === null ? null : JSON.parse(row.summary).address,
      changed: row.changed === 1,
      care: row.care === 1,
    }
  })
}

/** How many stories there are of each status; of one person's where `owner` is given. */
export async function countDesk(
  db: Database,
  { owner }: Pick<DeskQuery, 'owner'>,
): Promise<Record<StoryStatus, number>> {
  const rows = await db
    .selectFrom('story')
    .select((eb) => ['status', eb.fn.countAll<number>().as('stories')])
    .$if(owner !== undefined, (query) => query.where('owner', '=', owner ?? ''))
    .groupBy('status')
    .execute()
  const none = { draft: 0, scheduled: 0, published: 0, unpublished: 0 }
  return { ...none, ...Object.fromEntries(rows.map(({ status, stories }) => [status, stories])) }
}

type Builder = ExpressionBuilder<Tables, 'story'>

async function idsOf(db: Database, query: DeskQuery): Promise<readonly StoryId[]> {
  const terms = searchTerms(query.words ?? '')
  if (terms.length === 0) return page(db, query, { after: query.after, until: null, terms })
  const found: StoryId[] = []
  let after = query.after
  for (;;) {
    const until = await placeAfter(db, after)
    const limit = query.limit - found.length
    found.push(...(await page(db, { ...query, limit }, { after, until, terms })))
    if (found.length >= query.limit || until === null) return found
    after = until
  }
}

/** The last place of the next window; null where there is none behind it. */
async function placeAfter(db: Database, after: DeskPlace | null): Promise<DeskPlace | null> {
  const row = await db
    .selectFrom('story')
    .select(['saved_at', 'id'])
    .$if(after !== null, (query) => query.where((eb) => compared(eb, '<', after)))
    .orderBy('saved_at', 'desc')
    .orderBy('id', 'desc')
    .offset(window - 1)
    .limit(1)
    .executeTakeFirst()
  return row ? { savedAt: row.saved_at, id: row.id as StoryId } : null
}

interface Range {
  readonly after: DeskPlace | null
  /** The last place that is looked at; to the end where null. */
  readonly until: DeskPlace | null
  readonly terms: readonly string[]
}

async function page(
  db: Database,
  { status, section, kind, owner, limit }: DeskQuery,
  { after, until, terms }: Range,
): Promise<readonly StoryId[]> {
  let query = db.selectFrom('story').select('id').orderBy('saved_at', 'desc').orderBy('id', 'desc')
  if (after) query = query.where((eb) => compared(eb, '<', after))
  if (until) query = query.where((eb) => compared(eb, '>=', until))
  // Beside words, and by section, no other index than that of the whole list helps: it would have
  // every story read or sorted.
  const plain = terms.length === 0
  if (status) query = query.where(plain ? 'status' : sql<string>`status || ''`, '=', status)
  if (owner) query = query.where(plain ? 'owner' : sql<string>`owner || ''`, '=', owner)
  if (section) query = query.where(sql<string>`section || ''`, '=', section)
  if (kind) query = query.where('kind', '=', kind)
  for (const term of terms) query = query.where('words', 'like', `% ${term}%`)
  const rows = await query.limit(limit).execute()
  return rows.map(({ id }) => id as StoryId)
}

function compared(eb: Builder, operator: '<' | '>=', place: DeskPlace | null) {
  return eb(
    eb.refTuple('saved_at', 'id'),
    operator,
    eb.tuple(place?.savedAt ?? '', place?.id ?? ''),
  )
}
