import type { Instant } from '@stet/core/story'
import type { Actor } from '../access/actor.ts'
import type { Database } from './engine.ts'

/** Who did what to what, and when. */
export interface Audit {
  readonly id: string
  readonly at: Instant
  readonly actor: Actor
  readonly action: string
  /** What it was done to: the id of a story, the key of a setting. */
  readonly subject: string
  readonly detail: unknown
}

/** Writes that something was done, in the transaction that does it. */
export async function recordAudit(db: Database, audit: Audit): Promise<void> {
  await recordAudits(db, [audit])
}

/** Writes that many things were done, at most some hundreds. */
export async function recordAudits(db: Database, audits: readonly Audit[]): Promise<void> {
  if (audits.length === 0) return
  await db
    .insertInto('audit')
    .values(
      audits.map(({ id, at, actor, action, subject, detail }) => ({
        id,
        at,
        actor: JSON.stringify(actor),
        action,
        subject,
        detail: JSON.stringify(detail ?? null),
      })),
    )
    .execute()
}

/** All that was done to one thing, the first first. */
export async function auditsOf(db: Database, subject: string): Promise<Audit[]> {
  const rows = await db
    .selectFrom('audit')
    .selectAll()
    .where('subject', '=', subject)
    .orderBy('at')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({
    ...row,
    actor: JSON.parse(row.actor),
    detail: JSON.parse(row.detail),
  }))
}

/** Takes the id of somebody off what was done to them, who had everything erased; that it was done stays. */
export async function forgetSubject(db: Database, subject: string): Promise<void> {
  await db.updateTable('audit').set({ subject: 'erased' }).where('subject', '=', subject).execute()
}
