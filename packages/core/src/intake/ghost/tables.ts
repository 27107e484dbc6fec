import { isPlain, own } from '../../story/reading.ts'

/** One row of one of Ghost's tables, as JSON gave it: nothing in it is sure to be what it should. */
export type Row = { readonly [column: string]: unknown }

/** Ghost's tables by name. */
export type Tables = Row

/** The tables of an export, of a bare one, and of what Ghost's API and its migration tools give. */
export function tablesIn(json: unknown): Tables | undefined {
  const open: unknown[] = [json]
  for (let looked = 0; looked < 20 && open.length > 0; looked += 1) {
    const next = open.shift()
    if (Array.isArray(next)) open.push(next[0])
    if (!isPlain(next)) continue
    if (Array.isArray(own(next, 'posts'))) return next
    open.push(own(next, 'db'), own(next, 'data'), own(next, 'result'))
  }
  return undefined
}

/** The rows of a table; whatever is none is counted out. */
export function rowsOf(tables: Tables, name: string): readonly Row[] {
  const rows = own(tables, name)
  return Array.isArray(rows) ? rows.filter(isPlain).map(unwrapped) : []
}

/** How many entries a table has, of whatever kind. */
export function sizeOf(tables: Tables, name: string): number {
  const rows = own(tables, name)
  return Array.isArray(rows) ? rows.length : 0
}

/** Rows inside a row: the tags and authors of a post as the API gives them. */
export function rowsIn(row: Row, column: string): readonly Row[] {
  const value = own(row, column)
  if (isPlain(value)) return [unwrapped(value)]
  return Array.isArray(value) ? value.filter(isPlain).map(unwrapped) : []
}

/** A column's words; empty where it has none. */
export function wordsIn(row: Row | undefined, column: string): string {
  const value = row && own(row, column)
  if (typeof value === 'number' && Number.isFinite(value)) return String(value)
  return typeof value === 'string' ? value : ''
}

/** Whether a column says yes, as databases of all kinds say it. */
export function saysYes(row: Row, column: string): boolean {
  const value = own(row, column)
  return value === true || value === 1 || value === '1' || value === 'true'
}

/** A column's number, to sort by; zero where it has none. */
export function numberIn(row: Row, column: string): number {
  const value = Number(wordsIn(row, column))
  return Number.isFinite(value) ? value : 0
}

/** Migration tools put a row beside the address that it came from. */
function unwrapped(row: Row): Row {
  const data = own(row, 'data')
  if (!isPlain(data) || Object.hasOwn(row, 'id')) return row
  return { url: own(row, 'url'), ...data }
}
