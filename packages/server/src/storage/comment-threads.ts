import type { CommentSort, ShownComment, ThreadPart } from '@stet/core/comments'
import { firstPageSize, firstReplies } from '@stet/core/page'
import type { StoryId } from '@stet/core/story'
import { cursorText, readCursor } from './comment-cursor.ts'
import { numbersAbove } from './comment-place.ts'
import { findDiscussion } from './discussions.ts'
import type { Database } from './engine.ts'
import { readRespected } from './respected-roots.ts'
import { shownComment, threadColumns, withReplies } from './shown-comments.ts'
import { numberedRoots, type RootPage, rootsByNumber } from './thread-roots.ts'

/** New comments are counted up to here. */
const mostNewer = 1000

/** Which part of a discussion is read. A cursor that is none of ours is read as none. */
export interface ThreadAsked {
  readonly story: StoryId
  readonly sort: CommentSort
  readonly after?: string | undefined
  readonly before?: string | undefined
  /** How many of the first comments below each root come with it: 3 where it is not said. */
  readonly firstReplies?: number
}

/** A page of a discussion. Reads what the page shows, however long the discussion is. */
export async function readThread(db: Database, asked: ThreadAsked): Promise<ThreadPart> {
  const { story, sort } = asked
  const { counts, newest, epoch } = await findDiscussion(db, story)
  const after = readCursor(asked.after)
  const before = after ? undefined : readCursor(asked.before)
  const way = { story, after, before, limit: firstPageSize }
  const page: RootPage =
    sort === 'respected'
      ? await readRespected(db, { ...way, epoch })
      : await rootsByNumber(db, { ...way, above: '', order: sort })
  const replies = asked.firstReplies ?? firstReplies
  const roots = await withReplies(db, story, page.rows, replies)
  return {
    story,
    count: counts.shown,
    sort,
    roots,
    newest,
    next: page.next,
    previous: page.previous,
  }
}

/**
 * A comment with a page of its answers, the oldest first, each with the first of those below it; `moreReplies` leads to
 * the next page. Undefined where readers see no such comment.
 */
export async function readReplies(
  db: Database,
  asked: {
    readonly comment: string
    readonly after?: string | undefined
    readonly firstReplies?: number
  },
): Promise<ShownComment | undefined> {
  const row = await db
    .selectFrom('comment')
    .select([...threadColumns, 'story'])
    .where('id', '=', asked.comment)
    .where('visible', '=', 1)
    .executeTakeFirst()
  if (!row) return undefined
  const story = row.story as StoryId
  const after = readCursor(asked.after)
  const way = { story, after, limit: firstPageSize, above: row.id, order: 'oldest' } as const
  const { rows, next } = await rootsByNumber(db, way)
  const replies = await withReplies(db, story, rows, asked.firstReplies ?? firstReplies)
  // Counting what is left would read all of it: the cursor has how many came before.
  const seen = ((after?.by === 'number' ? after.seen : undefined) ?? 0) + rows.length
  const number = rows.at(-1)?.number ?? 0
  const more = {
    count: Math.max(1, row.answers - seen),
    after: { by: 'number', number, seen },
  } as const
  const moreReplies = next === null ? null : { ...more, after: cursorText(more.after) }
  return { ...shownComment(row), replies, moreReplies }
}

/** A comment by itself, with what stands around it. */
export interface AroundPart {
  readonly story: StoryId
  /** All that it stands below, the topmost first. */
  readonly ancestors: readonly ShownComment[]
  /** With its first answers. One that readers do not see has no words here. */
  readonly comment: ShownComment
  /** The comments before and after it that answer the same; null where there are none. */
  readonly previous: string | null
  readonly next: string | null
}

/** A comment with its ancestors, its first answers and its neighbours; undefined where there is none. */
export async function readAround(db: Database, id: string): Promise<AroundPart | undefined> {
  const row = await db
    .selectFrom('comment')
    .select([...threadColumns, 'story'])
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) return undefined
  const story = row.story as StoryId
  const { above, path, number } = row
  const beside = { story, above, number, limit: 1 }
  const [newer] = await numberedRoots(db, { ...beside, isUp: true })
  const [older] = await numberedRoots(db, { ...beside, isUp: false })
  const ancestors = await ancestorsOf(db, story, path)
  const [comment] = await withReplies(db, story, [row], firstPageSize)
  return (
    comment && { story, ancestors, comment, previous: older?.id ?? null, next: newer?.id ?? null }
  )
}

async function ancestorsOf(
  db: Database,
  story: StoryId,
  path: string,
): Promise<readonly ShownComment[]> {
  const numbers = numbersAbove(path)
  if (numbers.length === 0) return []
  const rows = await db
    .selectFrom('comment')
    .select(threadColumns)
    .where('story', '=', story)
    .where('number', 'in', numbers)
    .execute()
  // A reply may have come in with a lower number than what it answers.
  const ordered = rows.toSorted((a, b) => a.depth - b.depth)
  return ordered.map((one) => ({ ...shownComment(one), moreReplies: null }))
}

/** The newest comments that readers see under a story, answers among them, by when they were first seen. */
export async function newestShown(
  db: Database,
  story: StoryId,
  limit: number,
): Promise<readonly ShownComment[]> {
  const rows = await db
    .selectFrom('comment')
    .select(threadColumns)
    .where('story', '=', story)
    .where('turn', '>', 0)
    .where('state', '=', 'shown')
    .orderBy('turn', 'desc')
    .limit(limit)
    .execute()
  return rows.map((row) => ({ ...shownComment(row), moreReplies: null }))
}

/** How many comments readers see under a story, and how many of them, up to 1,000, came after a number. */
export async function newerThan(
  db: Database,
  story: StoryId,
  number: number,
): Promise<{ readonly count: number; readonly newer: number }> {
  const { counts, newest } = await findDiscussion(db, story)
  if (newest <= number) return { count: counts.shown, newer: 0 }
  const row = await db
    .selectFrom((eb) =>
      eb
        .selectFrom('comment')
        .select('state')
        .where('story', '=', story)
        .where('turn', '>', number)
        .limit(mostNewer)
        .as('newer'),
    )
    .select((eb) => eb.fn.countAll<number>().as('newer'))
    .where('state', '=', 'shown')
    .executeTakeFirstOrThrow()
  return { count: counts.shown, newer: Number(row.newer) }
}
