import type { ShownComment } from '@stet/core/comments'
import type { StoryId } from '@stet/core/story'
import { sql } from 'kysely'
import { cursorText } from './comment-cursor.ts'
import { endOf } from './comment-place.ts'
import type { CommentRow } from './comment-rows.ts'
import type { Database } from './engine.ts'

/** What pages of a discussion need of a comment. */
export const threadColumns = [
  ...(['id', 'number', 'turn', 'depth', 'parent', 'above', 'path', 'state', 'kind'] as const),
  ...(['author', 'badge', 'at', 'edited_at', 'text', 'passage', 'is_featured'] as const),
  ...(['respect', 'answers'] as const),
] as const

export type ThreadRow = Pick<CommentRow, (typeof threadColumns)[number]>

/** Comments with the first so many of those below each of them, in the order in which they are read. */
export async function withReplies(
  db: Database,
  story: StoryId,
  rows: readonly ThreadRow[],
  firstReplies: number,
): Promise<readonly ShownComment[]> {
  const answered = rows.filter(({ answers }) => answers > 0)
  const below = await rowsBelow(db, story, answered, firstReplies)
  const byAbove = Map.groupBy(below, ({ above }) => above)
  return rows.map((row) => shownComment(row, byAbove))
}

const columns = sql.raw(threadColumns.map((column) => `"${column}"`).join(', '))

/**
 * The first visible comments below each of these, each with those below it before the next. Written as text: putting
 * twenty queries together took ten times as long as asking them.
 */
async function rowsBelow(
  db: Database,
  story: StoryId,
  rows: readonly ThreadRow[],
  limit: number,
): Promise<readonly ThreadRow[]> {
  if (rows.length === 0 || limit === 0) return []
  const parts = rows.map(
    ({ path }) => sql`select * from (
      select ${columns} from comment
      where story = ${story} and visible = 1 and path > ${path} and path < ${endOf(path)}
      order by path limit ${limit}
    ) as below`,
  )
  const { rows: found } = await sql<ThreadRow>`${sql.join(parts, sql` union all `)}`.execute(db)
  return found
}

/** A comment as readers see it, with those below it that were read: of one that is not shown, only its place. */
export function shownComment(
  row: ThreadRow,
  byAbove: ReadonlyMap<string, readonly ThreadRow[]> = new Map(),
): ShownComment {
  const { id, depth, parent, at, answers } = row
  const below = byAbove.get(id) ?? []
  const isShown = row.state === 'shown' && row.kind === 'comment'
  const count = answers - below.length
  // The first ones were read: what is left begins behind the last of them.
  const number = below.at(-1)?.number ?? 0
  const after = cursorText({ by: 'number', number, seen: below.length })
  return {
    id,
    number: row.turn ?? row.number,
    depth,
    parent,
    state: isShown ? 'shown' : row.state === 'withdrawn' ? 'withdrawn' : 'removed',
    author: isShown ? row.author : '',
    badge: isShown ? row.badge : null,
    at,
    editedAt: isShown ? row.edited_at : null,
    text: isShown ? row.text : '',
    passage: isShown && row.passage !== null ? JSON.parse(row.passage) : null,
    isFeatured: isShown && row.is_featured === 1,
    respect: isShown ? row.respect : 0,
    replies: below.map((one) => shownComment(one, byAbove)),
    moreReplies: count > 0 ? { count, after } : null,
  }
}
