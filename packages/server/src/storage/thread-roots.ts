import type { StoryId } from '@stet/core/story'
import { type Cursor, cursorText } from './comment-cursor.ts'
import type { Database } from './engine.ts'
import { type ThreadRow, threadColumns } from './shown-comments.ts'

/** Comments that stand beside each other, and where the pages around them begin. */
export interface RootPage {
  readonly rows: readonly ThreadRow[]
  readonly next: string | null
  readonly previous: string | null
}

/** Which of the visible comments right below one, or right below the story. */
interface RootsAsked {
  readonly story: StoryId
  /** Empty: below the story. */
  readonly above: string
  readonly order: 'newest' | 'oldest'
  readonly after?: Cursor | undefined
  readonly before?: Cursor | undefined
  readonly limit: number
}

/** A page by time. A cursor of another order is read as none. */
export async function rootsByNumber(db: Database, asked: RootsAsked): Promise<RootPage> {
  const { order, limit, after, before } = asked
  const isBackwards = before?.by === 'number'
  const cursor = isBackwards ? before : after
  const isUp = (order === 'oldest') !== isBackwards
  const number = cursor?.by === 'number' ? cursor.number : undefined
  const found = await numberedRoots(db, { ...asked, isUp, number, limit: limit + 1 })
  const rows = found.slice(0, limit)
  if (isBackwards) rows.reverse()
  const isMore = found.length > limit
  const [first, last] = [rows.at(0), rows.at(-1)]
  const hasNext = isBackwards || isMore
  const hasPrevious = isBackwards ? isMore : number !== undefined
  return {
    rows,
    next: hasNext && last ? cursorText({ by: 'number', number: last.number }) : null,
    previous: hasPrevious && first ? cursorText({ by: 'number', number: first.number }) : null,
  }
}

/** Visible comments beside each other from a number on, upwards or downwards. */
export async function numberedRoots(
  db: Database,
  {
    story,
    above,
    isUp,
    number,
    limit,
    beside,
  }: Pick<RootsAsked, 'story' | 'above' | 'limit'> & {
    readonly isUp: boolean
    readonly number: number | undefined
    /** Without those that stand in this ranking. */
    readonly beside?: number
  },
): Promise<ThreadRow[]> {
  return db
    .selectFrom('comment')
    .select(threadColumns)
    .where('story', '=', story)
    .where('above', '=', above)
    .where('visible', '=', 1)
    .$if(number !== undefined, (query) => query.where('number', isUp ? '>' : '<', number ?? 0))
    .$if(beside !== undefined, (query) =>
      query.where((eb) =>
        eb.not(
          eb.exists(
            eb
              .selectFrom('comment_rank')
              .select('place')
              .where('comment_rank.story', '=', story)
              .where('comment_rank.epoch', '=', beside ?? 0)
              .whereRef('comment_rank.comment', '=', 'comment.id'),
          ),
        ),
      ),
    )
    .orderBy('number', isUp ? 'asc' : 'desc')
    .limit(limit)
    .execute()
}
