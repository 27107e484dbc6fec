import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  freshPostgres,
  startPostgres,
} from '../../packages/server/src/storage/postgres-for-tests.ts'

/** Where something is measured: a folder of its own, and a database. */
export interface Place {
  readonly engine: 'SQLite' | 'PostgreSQL'
  readonly data: string
  readonly database: string
  readonly env: NodeJS.ProcessEnv
}

/** Measures on SQLite, then on PostgreSQL where the machine has it; each in a folder that is gone afterwards. */
export async function onBoth<T>(
  measure: (place: Place) => Promise<T>,
  /** Whether a commit of PostgreSQL waits for the disk, as SQLite's does. */
  { durable = false }: { readonly durable?: boolean } = {},
): Promise<readonly T[]> {
  const found = [await inFolder((data) => measure(sqliteIn(data)))]
  const cluster = await startPostgres({ durable })
  if (!cluster) return found
  try {
    const database = await freshPostgres(cluster.address)
    const env = { STET_PROXY: '127.0.0.1', STET_DATABASE: database }
    found.push(await inFolder((data) => measure({ engine: 'PostgreSQL', data, database, env })))
  } finally {
    await cluster.stop()
  }
  return found
}

/** What was left out of a measurement on both, where PostgreSQL was. */
export function leftOf(found: readonly unknown[]): readonly string[] {
  return found.length < 2 ? ['PostgreSQL: this machine has none.'] : []
}

/** The header by which the server takes a request as of another reader: one alone may not ask so often. */
export function asReader(number: number): { readonly 'x-forwarded-for': string } {
  return { 'x-forwarded-for': `10.${number >> 16}.${(number >> 8) & 255}.${number & 255}` }
}

function sqliteIn(data: string): Place {
  const database = `sqlite:${join(data, 'stet.db')}`
  return { engine: 'SQLite', data, database, env: { STET_PROXY: '127.0.0.1' } }
}

async function inFolder<T>(work: (data: string) => Promise<T>): Promise<T> {
  const data = mkdtempSync(join(tmpdir(), 'stet-bench-'))
  try {
    return await work(data)
  } finally {
    rmSync(data, { recursive: true, force: true })
  }
}
