import type { StoryId } from '@stet/core/story'
import { type Cursor, cursorText } from './comment-cursor.ts'
import { hasEpoch, type RankedRow, rankedRoots } from './comment-ranks.ts'
import type { Database } from './engine.ts'
import type { ThreadRow } from './shown-comments.ts'
import { numberedRoots, type RootPage } from './thread-roots.ts'

interface RespectedAsked {
  readonly story: StoryId
  /** The newest ranking. */
  readonly epoch: number
  readonly after?: Cursor | undefined
  readonly before?: Cursor | undefined
  readonly limit: number
}

type Row = ThreadRow & { readonly place?: number }

/**
 * A page by respect: the ranked comments by their places, then all others, the newest first. Whoever reads on stays in
 * the ranking in which they began, as long as it is kept; then they go on at the same place of the newest.
 */
export async function readRespected(db: Database, asked: RespectedAsked): Promise<RootPage> {
  const cursor = placed(asked.after) ?? placed(asked.before)
  const isBackwards = placed(asked.after) === undefined && cursor !== undefined
  const { story, limit } = asked
  const isKept = cursor !== undefined && (await hasEpoch(db, story, cursor.epoch))
  const epoch = isKept ? cursor.epoch : asked.epoch
  const way = { story, epoch, cursor, limit: limit + 1 }
  const found = isBackwards ? await rowsBefore(db, way) : await rowsAfter(db, way)
  const rows = found.slice(0, limit)
  if (isBackwards) rows.reverse()
  const isMore = found.length > limit
  const at = (row: Row | undefined) => (row ? cursorText(cursorOf(row, epoch)) : null)
  return {
    rows,
    next: isBackwards || isMore ? at(rows.at(-1)) : null,
    previous: (isBackwards ? isMore : cursor !== undefined) ? at(rows.at(0)) : null,
  }
}

type PlacedCursor = Exclude<Cursor, { readonly by: 'number' }>

function placed(cursor: Cursor | undefined): PlacedCursor | undefined {
  return cursor === undefined || cursor.by === 'number' ? undefined : cursor
}

function cursorOf({ place, number }: Row, epoch: number): Cursor {
  return place === undefined ? { by: 'unranked', epoch, number } : { by: 'place', epoch, place }
}

interface Way {
  readonly story: StoryId
  readonly epoch: number
  readonly cursor: PlacedCursor | undefined
  readonly limit: number
}

async function rowsAfter(db: Database, { story, epoch, cursor, limit }: Way): Promise<Row[]> {
  let rows: readonly RankedRow[] = []
  if (cursor?.by !== 'unranked') {
    rows = await rankedRoots(db, { story, epoch, after: cursor?.place ?? 0, limit })
  }
  if (rows.length >= limit) return [...rows]
  const number = cursor?.by === 'unranked' ? cursor.number : undefined
  const others = { story, above: '', isUp: false, number, beside: epoch }
  return [...rows, ...(await numberedRoots(db, { ...others, limit: limit - rows.length }))]
}

/** From the cursor backwards: the nearest first. */
async function rowsBefore(db: Database, { story, epoch, cursor, limit }: Way): Promise<Row[]> {
  let rows: Row[] = []
  if (cursor?.by === 'unranked') {
    const { number } = cursor
    rows = await numberedRoots(db, { story, above: '', isUp: true, number, beside: epoch, limit })
  }
  if (rows.length >= limit) return rows
  // Every place lies before the end.
  const before = cursor?.by === 'place' ? cursor.place : 2 ** 31 - 1
  const ranks = await rankedRoots(db, { story, epoch, before, limit: limit - rows.length })
  return [...rows, ...ranks]
}
