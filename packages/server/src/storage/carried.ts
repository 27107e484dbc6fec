import { sql } from 'kysely'
import type { Database } from './engine.ts'
import { type RowValues, rowsAfter } from './rows-after.ts'

/** The tables of copies that an export carries, their keys, and their columns that hold JSON; in the order of coming in. */
const tables = {
  stamp: { keys: ['id'], json: [] },
  capture: { keys: ['id'], json: ['reading', 'actor'] },
  capture_told: { keys: ['capture'], json: [] },
  capture_ask: { keys: ['id'], json: ['remains', 'sent', 'archived', 'actor'] },
  look: { keys: ['id'], json: ['signs', 'change'] },
  original: { keys: ['address'], json: ['first_seen', 'last_seen_as', 'answers'] },
  notice: { keys: ['id'], json: ['change', 'answered_by'] },
  person_role: { keys: ['platform', 'person'], json: ['set_by'] },
  card_decision: { keys: ['story', 'address'], json: ['decided_by'] },
  opened_evidence: { keys: ['capture'], json: ['actor'] },
} as const satisfies Record<
  string,
  { readonly keys: readonly string[]; readonly json: readonly string[] }
>

export type CarriedTable = keyof typeof tables

export const carriedTables: readonly CarriedTable[] = Object.keys(tables) as CarriedTable[]

/** What one thing that an export carries holds: JSON is read, and nothing else is changed. */
export type Carried = Readonly<Record<string, unknown>>

/** All that a table holds, a batch at a time. */
export async function* carriedIn(db: Database, table: CarriedTable): AsyncGenerator<Carried[]> {
  const { keys, json } = tables[table]
  for (let last: RowValues | null = null; ; ) {
    const rows: RowValues[] = await rowsAfter(db, { table, keys }, { last, limit: 200 })
    if (rows.length === 0) return
    yield rows.map((row) => withJson(row, json, (text) => JSON.parse(String(text))))
    last = rows.at(-1) ?? null
  }
}

/** How many there are. */
export async function countCarried(db: Database, table: CarriedTable): Promise<number> {
  const row = await db
    .selectFrom(table)
    .select((eb) => eb.fn.countAll<number>().as('all'))
    .executeTakeFirstOrThrow()
  return row.all
}

/**
 * Keeps what an export carried, where nothing stands under the same key, and gives how many that were. Only inside a
 * transaction; the shape of each must have been checked.
 */
export async function takeCarried(
  db: Database,
  table: CarriedTable,
  all: readonly Carried[],
): Promise<number> {
  const { keys, json } = tables[table]
  let taken = 0
  for (const one of all) {
    const row = withJson(one, json, (value) => JSON.stringify(value))
    const columns = Object.keys(row)
    const { rows } = await sql`
      insert into ${sql.table(table)} (${sql.join(columns.map((column) => sql.ref(column)))})
      values (${sql.join(columns.map((column) => sql.val(row[column])))})
      on conflict do nothing returning ${sql.ref(keys[0])}
    `.execute(db)
    taken += rows.length
  }
  return taken
}

function withJson(
  row: Carried,
  columns: readonly string[],
  change: (value: unknown) => unknown,
): Record<string, unknown> {
  const changed = columns.map((column) => [
    column,
    row[column] === null ? null : change(row[column]),
  ])
  return { ...row, ...Object.fromEntries(changed) }
}
