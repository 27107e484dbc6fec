import type { Instant, StoryId } from '@stet/core/story'
import type { Actor } from '../access/actor.ts'
import type { Database } from './engine.ts'
import { engineOf } from './engine.ts'
import type { StoryFieldRow } from './tables.ts'

/** One change of one field of a story, or a burst of them by one client. */
export interface FieldChange {
  readonly field: string
  /** Counts the changes of the field. */
  readonly number: number
  readonly value: unknown
  /** What the field held before. */
  readonly replaced: unknown
  readonly client: string
  readonly actor: Actor
  readonly at: Instant
}

/** The last change of a field, if it ever was changed. */
export async function lastFieldChange(
  db: Database,
  story: StoryId,
  field: string,
): Promise<FieldChange | undefined> {
  const row = await db
    .selectFrom('story_field')
    .selectAll()
    .where('story', '=', story)
    .where('field', '=', field)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row && changeOf(row)
}

/** The last change of a field since a number that was made by anybody but this client. */
export async function lastChangeByOthers(
  db: Database,
  story: StoryId,
  { field, base, client }: { field: string; base: number; client: string },
): Promise<FieldChange | undefined> {
  const row = await db
    .selectFrom('story_field')
    .selectAll()
    .where('story', '=', story)
    .where('field', '=', field)
    .where('number', '>', base)
    .where('client', '!=', client)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row && changeOf(row)
}

/** All changes of one field of a story, the first first. */
export async function fieldHistory(
  db: Database,
  story: StoryId,
  field: string,
): Promise<FieldChange[]> {
  const rows = await db
    .selectFrom('story_field')
    .selectAll()
    .where('story', '=', story)
    .where('field', '=', field)
    .orderBy('number')
    .execute()
  return rows.map(changeOf)
}

/** The number of the last change of each field, for those that ever were. */
export async function fieldNumbers(db: Database, story: StoryId): Promise<Record<string, number>> {
  const rows = await db
    .selectFrom('story_field')
    .select((eb) => ['field', eb.fn.max('number').as('number')])
    .where('story', '=', story)
    .groupBy('field')
    .execute()
  return Object.fromEntries(rows.map(({ field, number }) => [field, number]))
}

/** Keeps changes of fields. Throws where one of their numbers is taken. */
export async function saveFieldChanges(
  db: Database,
  story: StoryId,
  changes: readonly FieldChange[],
): Promise<void> {
  if (changes.length === 0) return
  await db
    .insertInto('story_field')
    .values(
      changes.map((change) => ({
        ...change,
        story,
        value: JSON.stringify(change.value),
        replaced: JSON.stringify(change.replaced),
        actor: JSON.stringify(change.actor),
      })),
    )
    .execute()
  await engineOf(db).announce(db)
}

/** Goes on with a burst: the row of the change before becomes this one; what it replaced stays. */
export async function continueFieldChange(
  db: Database,
  story: StoryId,
  before: FieldChange,
  after: Pick<FieldChange, 'number' | 'value'>,
): Promise<void> {
  await db
    .updateTable('story_field')
    .set({ number: after.number, value: JSON.stringify(after.value) })
    .where('story', '=', story)
    .where('field', '=', before.field)
    .where('number', '=', before.number)
    .execute()
  await engineOf(db).announce(db)
}

function changeOf(row: StoryFieldRow): FieldChange {
  return {
    field: row.field,
    number: row.number,
    value: JSON.parse(row.value),
    replaced: JSON.parse(row.replaced),
    client: row.client,
    actor: JSON.parse(row.actor),
    at: row.at,
  }
}
