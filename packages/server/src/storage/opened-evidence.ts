import type { Instant } from '@stet/core/story'
import type { Actor } from '../access/actor.ts'
import type { Database } from './engine.ts'

/** A copy whose evidence readers may have, who decided that, and why. */
export interface OpenedEvidence {
  readonly capture: string
  readonly at: Instant
  readonly actor: Actor
  readonly reason: string
  /** All of it, or the records of its post alone. */
  readonly extent: OpenedExtent
}

export type OpenedExtent = 'whole' | 'post'

/** Opens the evidence of a copy; a new reason takes the place of the old one. */
export async function saveOpenedEvidence(db: Database, opened: OpenedEvidence): Promise<void> {
  const row = { ...opened, actor: JSON.stringify(opened.actor) }
  await db
    .insertInto('opened_evidence')
    .values(row)
    .onConflict((conflict) => conflict.column('capture').doUpdateSet(row))
    .execute()
}

/** Closes the evidence of a copy; says whether it was open. */
export async function dropOpenedEvidence(db: Database, capture: string): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('opened_evidence')
    .where('capture', '=', capture)
    .executeTakeFirst()
  return numDeletedRows > 0n
}

/** Those of some copies whose evidence is open, all of them where none are named. */
export async function openedEvidence(
  db: Database,
  captures?: readonly string[],
): Promise<OpenedEvidence[]> {
  if (captures?.length === 0) return []
  const rows = await db
    .selectFrom('opened_evidence')
    .selectAll()
    .$if(captures !== undefined, (rest) => rest.where('capture', 'in', captures ?? []))
    .orderBy('capture')
    .execute()
  return rows.map((row) => ({
    ...row,
    actor: JSON.parse(row.actor) as Actor,
    extent: row.extent as OpenedExtent,
  }))
}
