import { type RawBuilder, sql } from 'kysely'
import type { Database } from './engine.ts'

/** What stands in a row, by the names of its columns. */
export type RowValues = Readonly<Record<string, string | number | null>>

/** A table by its name, and the columns that tell its rows apart. */
export interface KeyedTable {
  readonly table: string
  readonly keys: readonly string[]
}

/** What a table holds, in the order of its keys: what comes after `last`, at most `limit`. */
export async function rowsAfter(
  db: Database,
  { table, keys }: KeyedTable,
  { last, limit }: { readonly last: RowValues | null; readonly limit: number },
): Promise<RowValues[]> {
  const columns = sql.join(keys.map((key) => sql.ref(key)))
  const after = last ? sql`where (${columns}) > (${valuesOf(keys, last)})` : sql``
  const { rows } = await sql<RowValues>`
    select * from ${sql.table(table)} ${after} order by ${columns} limit ${limit}
  `.execute(db)
  return rows
}

function valuesOf(keys: readonly string[], last: RowValues): RawBuilder<unknown> {
  return sql.join(keys.map((key) => sql.val(last[key])))
}
