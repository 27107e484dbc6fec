import type { StoryId } from '@stet/core/story'
import type { Database } from './engine.ts'

/** What an import has brought. */
export interface Intake {
  /** Where it came from: the same again means the same piece. */
  readonly origin: string
  /** What it was like when it came. */
  readonly hash: string
  readonly story: StoryId
}

/** What came from this origin. */
export async function findIntake(db: Database, origin: string): Promise<Intake | undefined> {
  const row = await db
    .selectFrom('intake')
    .selectAll()
    .where('origin', '=', origin)
    .executeTakeFirst()
  return row && { ...row, story: row.story as StoryId }
}

/** What came from those of many origins from which anything came, at most some hundreds. */
export async function intakesOf(
  db: Database,
  origins: readonly string[],
): Promise<Map<string, Intake>> {
  if (origins.length === 0) return new Map()
  const rows = await db.selectFrom('intake').selectAll().where('origin', 'in', origins).execute()
  return new Map(rows.map((row) => [row.origin, { ...row, story: row.story as StoryId }]))
}

/** Remembers what came from an origin. */
export async function saveIntake(db: Database, intake: Intake): Promise<void> {
  await saveIntakes(db, [intake])
}

/** Remembers what came from many origins, at most some hundreds, each of them only once. */
export async function saveIntakes(db: Database, intakes: readonly Intake[]): Promise<void> {
  if (intakes.length === 0) return
  await db
    .insertInto('intake')
    .values(intakes.map(({ origin, hash, story }) => ({ origin, hash, story })))
    .onConflict((conflict) =>
      conflict.column('origin').doUpdateSet((eb) => ({
        hash: eb.ref('excluded.hash'),
        story: eb.ref('excluded.story'),
      })),
    )
    .execute()
}
