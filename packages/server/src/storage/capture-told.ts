import type { Instant } from '@stet/core/story'
import type { Database } from './engine.ts'

export const capturedWays = ['screenshot', 'warc', 'wacz', 'archive'] as const

/** What is told of a copy that was not fetched from its own address: by a person, or by an archive. */
export interface CaptureTold {
  readonly capture: string
  /** Who saw it, who sent it, or which archive keeps it. */
  readonly who: string
  readonly at: Instant
  /** On what it was seen, how it was sent, or the address at the archive. */
  readonly means: string
  readonly way: (typeof capturedWays)[number]
  /** What the file was called that they sent; empty where there was none. */
  readonly file: string
  /** Of that file: `sha256:…`. */
  readonly hash: string
  /** What our look through it gave, in words. */
  readonly checked: string
}

/** Keeps what somebody says of a copy. */
export async function saveCaptureTold(db: Database, told: CaptureTold): Promise<void> {
  await db.insertInto('capture_told').values(told).execute()
}

/** What somebody says of a copy, where it came from a person. */
export async function captureTold(db: Database, capture: string): Promise<CaptureTold | undefined> {
  const row = await db
    .selectFrom('capture_told')
    .selectAll()
    .where('capture', '=', capture)
    .executeTakeFirst()
  return row && { ...row, way: row.way as CaptureTold['way'] }
}
