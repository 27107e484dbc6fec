import type { Database } from './engine.ts'
import type { ListEntryRow } from './tables.ts'

/** Where a live story stands in the lists. */
export interface Standing {
  readonly story: string
  readonly publishedAt: string
  /** When it last changed. */
  readonly changedAt: string
  readonly month: string
  readonly lists: readonly string[]
}

interface MonthChange {
  readonly list: string
  readonly month: string
  stories: number
  changedAt: string
}

const batch = 500

/** Moves stories from where they stood to where they stand, and keeps the count of each month right. */
export async function changeEntries(
  db: Database,
  before: readonly Standing[],
  after: readonly Standing[],
): Promise<void> {
  const old = entriesOf(before)
  const now = entriesOf(after)
  await deleteEntries(
    db,
    [...old].filter(([key]) => !now.has(key)).map(([, entry]) => entry),
  )
  await insertEntries(
    db,
    [...now].filter(([key]) => !old.has(key)).map(([, entry]) => entry),
  )
  await changeMonths(db, monthChanges(before, after))
}

function entriesOf(standings: readonly Standing[]): Map<string, ListEntryRow> {
  const entries = new Map<string, ListEntryRow>()
  for (const { story, publishedAt, month, lists } of standings) {
    for (const list of lists) {
      const entry = { list, published_at: publishedAt, story, month }
      entries.set(JSON.stringify(entry), entry)
    }
  }
  return entries
}

async function deleteEntries(db: Database, entries: readonly ListEntryRow[]): Promise<void> {
  for (const { list, published_at, story } of entries) {
    await db
      .deleteFrom('list_entry')
      .where('list', '=', list)
      .where('published_at', '=', published_at)
      .where('story', '=', story)
      .execute()
  }
}

async function insertEntries(db: Database, entries: readonly ListEntryRow[]): Promise<void> {
  for (let at = 0; at < entries.length; at += batch) {
    await db
      .insertInto('list_entry')
      .values(entries.slice(at, at + batch))
      .execute()
  }
}

function monthChanges(before: readonly Standing[], after: readonly Standing[]): MonthChange[] {
  const changes = new Map<string, MonthChange>()
  const count = (standings: readonly Standing[], sign: number) => {
    for (const { month, changedAt, lists } of standings) {
      for (const list of lists) {
        const key = `${list} ${month}`
        const change = changes.get(key) ?? { list, month, stories: 0, changedAt }
        change.stories += sign
        if (changedAt > change.changedAt) change.changedAt = changedAt
        changes.set(key, change)
      }
    }
  }
  count(before, -1)
  count(after, 1)
  // Everybody takes the rows in the same order, so that no two transactions wait for each other.
  return [...changes].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, change]) => change)
}

async function changeMonths(db: Database, changes: readonly MonthChange[]): Promise<void> {
  for (let at = 0; at < changes.length; at += batch) {
    const some = changes.slice(at, at + batch)
    await db
      .insertInto('list_month')
      .values(
        some.map(({ list, month, stories, changedAt }) => ({
          list,
          month,
          stories,
          changed_at: changedAt,
        })),
      )
      .onConflict((conflict) =>
        conflict.columns(['list', 'month']).doUpdateSet((eb) => ({
          stories: eb('list_month.stories', '+', eb.ref('excluded.stories')),
          changed_at: eb
            .case()
            .when('excluded.changed_at', '>', eb.ref('list_month.changed_at'))
            .then(eb.ref('excluded.changed_at'))
            .else(eb.ref('list_month.changed_at'))
            .end(),
        })),
      )
      .execute()
  }
  for (const { list, month } of changes.filter((change) => change.stories < 0)) {
    await db
      .deleteFrom('list_month')
      .where('list', '=', list)
      .where('month', '=', month)
      .where('stories', '=', 0)
      .execute()
  }
}
