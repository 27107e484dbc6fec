import { sql } from 'kysely'
import { type Database, engineOf } from './engine.ts'
import { type RowValues, rowsAfter } from './rows-after.ts'

/** The tables that may hold words, addresses or pictures of people, and what tells their rows apart. */
const keys = {
  listed: ['kind', 'slug'],
  setting: ['key'],
  media: ['id'],
  version: ['story', 'number'],
  comment: ['id'],
  comment_revision: ['comment', 'revision'],
  comment_finding: ['comment', 'revision', 'number'],
  moderation_decision: ['id'],
  comment_report: ['id'],
  comment_appeal: ['id'],
  authority_order: ['id'],
  story_field: ['story', 'field', 'number'],
  edit: ['story', 'version'],
  address: ['path'],
  audit: ['id'],
  opened_evidence: ['capture'],
  desk_ruling: ['id'],
  person_role: ['platform', 'person'],
  card_decision: ['story', 'address'],
  capture: ['id'],
  capture_ask: ['id'],
  capture_told: ['capture'],
  recording: ['id'],
  original: ['address'],
  look: ['id'],
  original_use: ['story', 'shown'],
  notice: ['id'],
  archive_import: ['id'],
  ledger_entry: ['position'],
  story: ['id'],
  publication: ['story'],
} as const satisfies Record<string, readonly string[]>

export type HeldTable = keyof typeof keys

export const heldTables: readonly HeldTable[] = Object.keys(keys) as HeldTable[]

/** What a place of the database holds, by the names of its columns. */
export type HeldValues = RowValues

/** What stands at one place of the database, whatever it is. */
export interface Held {
  readonly table: HeldTable
  readonly values: HeldValues
}

/** What a table holds, in the order of its keys: what comes after `last`, at most `limit`. */
export function heldAfter(
  db: Database,
  table: HeldTable,
  page: { readonly last: HeldValues | null; readonly limit: number },
): Promise<HeldValues[]> {
  return rowsAfter(db, { table, keys: keys[table] }, page)
}

/** What stands now where something stood; undefined where nothing does. */
export async function heldAt(
  db: Database,
  { table, values }: Held,
): Promise<HeldValues | undefined> {
  const { rows } = await sql<HeldValues>`
    select * from ${sql.table(table)} where ${isAt(table, values)}
  `.execute(db)
  return rows[0]
}

/** Writes what stands at a place, whether something stood there or not. */
export async function putHeld(db: Database, { table, values }: Held): Promise<void> {
  const columns = Object.keys(values)
  const own = new Set<string>(keys[table])
  const changed = columns
    .filter((column) => !own.has(column))
    .map((column) => sql`${sql.ref(column)} = excluded.${sql.ref(column)}`)
  await sql`
    insert into ${sql.table(table)} (${sql.join(columns.map((column) => sql.ref(column)))})
    values (${sql.join(columns.map((column) => sql.val(values[column])))})
    on conflict (${sql.join(keys[table].map((key) => sql.ref(key)))})
    do ${changed.length > 0 ? sql`update set ${sql.join(changed)}` : sql`nothing`}
  `.execute(db)
}

/** Takes away what stands at a place. */
export async function dropHeld(db: Database, { table, values }: Held): Promise<void> {
  await sql`delete from ${sql.table(table)} where ${isAt(table, values)}`.execute(db)
}

/** Every edit of a story's text up to a version, as it lies there. */
export async function editsHeld(db: Database, story: string, upTo: number): Promise<HeldValues[]> {
  const { rows } = await sql<HeldValues>`
    select * from edit where story = ${story} and version <= ${upTo} order by version
  `.execute(db)
  return rows
}

/** Takes away the edits of a story's text up to a version: what was typed and deleted again is in them. */
export async function dropEdits(db: Database, story: string, upTo: number): Promise<void> {
  await db.deleteFrom('edit').where('story', '=', story).where('version', '<=', upTo).execute()
  await engineOf(db).announce(db)
}

/** How many copies or looks are kept in a file of evidence. */
export async function countUsesOfWarc(db: Database, warc: string): Promise<number> {
  let uses = 0
  for (const table of ['capture', 'look'] as const) {
    const row = await db
      .selectFrom(table)
      .select((eb) => eb.fn.countAll<number>().as('uses'))
      .where('warc', '=', warc)
      .executeTakeFirstOrThrow()
    uses += row.uses
  }
  return uses
}

/** From here to the end of the transaction, what is deleted is overwritten where the engine can do that. */
export async function overwriteDeleted(db: Database): Promise<void> {
  await engineOf(db).overwriteDeleted(db)
}

/** After the commit: takes what was deleted out of the database's own files. Says whether it is out of all of them. */
export function dropTraces(db: Database): Promise<boolean> {
  return engineOf(db).dropTraces(db)
}

function isAt(table: HeldTable, values: HeldValues) {
  const parts = keys[table].map((key) => sql`${sql.ref(key)} = ${values[key]}`)
  return sql.join(parts, sql` and `)
}
