import type { Comment } from '@stet/core/comments'
import type { Instant, StoryId } from '@stet/core/story'
import type { CommentRow } from './comment-rows.ts'
import type { Database } from './engine.ts'

/** A comment with what the newsroom knows of it. */
export interface FoundComment extends Comment {
  /** The number at which it was sent. */
  readonly number: number
  /** Counts its texts: a decision is about one of them. */
  readonly revision: number
  /** Since when it is in its state. */
  readonly stateAt: Instant
  /** Whether readers see it, or its place. */
  readonly isVisible: boolean
  readonly respect: number
}

/** A comment; undefined where there is none. */
export async function findComment(db: Database, id: string): Promise<FoundComment | undefined> {
  const row = await db.selectFrom('comment').selectAll().where('id', '=', id).executeTakeFirst()
  return row && foundOf(row)
}

/** Comments by their ids, at most some hundreds. */
export async function commentsIn(
  db: Database,
  ids: readonly string[],
): Promise<ReadonlyMap<string, FoundComment>> {
  if (ids.length === 0) return new Map()
  const rows = await db.selectFrom('comment').selectAll().where('id', 'in', ids).execute()
  return new Map(rows.map((row) => [row.id, foundOf(row)]))
}

/** The comments of an account, the newest first: those before `before`, at most `limit`. */
export async function commentsBy(
  db: Database,
  person: string,
  {
    before,
    limit,
  }: { readonly before?: { readonly at: Instant; readonly id: string }; readonly limit: number },
): Promise<readonly FoundComment[]> {
  const rows = await db
    .selectFrom('comment')
    .selectAll()
    .where('person', '=', person)
    .$if(before !== undefined, (query) =>
      query.where((eb) =>
        eb(eb.refTuple('at', 'id'), '<', eb.tuple(before?.at ?? '', before?.id ?? '')),
      ),
    )
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute()
  return rows.map(foundOf)
}

/** A comment as its row has it. */
export function foundOf(row: CommentRow): FoundComment {
  const { id, parent, person, author, badge, at, text, state, kind, number, revision } = row
  return {
    id,
    story: row.story as StoryId,
    parent,
    person,
    author,
    badge,
    at,
    editedAt: row.edited_at,
    text,
    passage: row.passage === null ? null : JSON.parse(row.passage),
    state,
    kind,
    isFeatured: row.is_featured === 1,
    number,
    revision,
    stateAt: row.state_at,
    isVisible: row.visible === 1,
    respect: row.respect,
  }
}
