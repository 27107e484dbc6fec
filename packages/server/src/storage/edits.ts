import type { Instant, StoryId } from '@stet/core/story'
import type { Actor } from '../access/actor.ts'
import type { Database } from './engine.ts'
import { engineOf } from './engine.ts'

/** One step of a body, as it was taken. */
export interface Edit {
  /** The body's count after it. */
  readonly version: number
  /** A step in ProseMirror's JSON. */
  readonly step: unknown
  /** The tab or process that made it. */
  readonly client: string
  readonly actor: Actor
  readonly at: Instant
}

/** Keeps the steps of a body, at most some thousands. Throws where one of their versions is taken. */
export async function saveEdits(
  db: Database,
  story: StoryId,
  edits: readonly Edit[],
): Promise<void> {
  if (edits.length === 0) return
  const rows = edits.map((edit) => ({
    ...edit,
    story,
    step: JSON.stringify(edit.step),
    actor: JSON.stringify(edit.actor),
  }))
  await db.insertInto('edit').values(rows).execute()
  await engineOf(db).announce(db)
}

/** The steps by which a body went on from a version, the first first, at most `limit`. */
export async function editsSince(
  db: Database,
  { story, since, limit }: { story: StoryId; since: number; limit: number },
): Promise<Edit[]> {
  const rows = await db
    .selectFrom('edit')
    .select(['version', 'step', 'client', 'actor', 'at'])
    .where('story', '=', story)
    .where('version', '>', since)
    .orderBy('version')
    .limit(limit)
    .execute()
  return rows.map((row) => ({ ...row, step: JSON.parse(row.step), actor: JSON.parse(row.actor) }))
}

/** Lets the history of a draft go that was never published. */
export async function discardEdits(db: Database, story: StoryId): Promise<void> {
  await db.deleteFrom('edit').where('story', '=', story).execute()
  await db.deleteFrom('story_field').where('story', '=', story).execute()
}
