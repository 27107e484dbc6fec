import { type Database, engineOf } from './engine.ts'
import type { Guard } from './guard.ts'

export type { Database } from './engine.ts'

/** An open database. */
export interface Handle {
  readonly db: Database
  readonly engine: 'sqlite' | 'postgres'
  /** Refuses a transaction inside another. */
  readonly guard: Guard
  /** Waits for what is running, then closes. */
  close(): Promise<void>
  /**
   * Calls `heard` within about 50 ms after somebody committed: another process for certain, this one as well.
   * Gives back what stops it. It may call once too often, never once too little.
   */
  watch(heard: () => void): () => void
}

/**
 * Opens the database at `sqlite:/path/to/file.db`, `sqlite::memory:` or `postgres://…`.
 * Throws where the address is none of them or the database does not answer.
 */
export async function openDatabase(address: string): Promise<Handle> {
  if (address.startsWith('sqlite:')) {
    const { openSqlite } = await import('./sqlite.ts')
    return openSqlite(address.slice('sqlite:'.length))
  }
  if (/^postgres(ql)?:\/\//.test(address)) {
    const { openPostgres } = await import('./postgres.ts')
    return openPostgres(address)
  }
  throw new TypeError(
    'Cannot open the database: its address starts neither with sqlite: nor with postgres://',
  )
}

/**
 * Runs `work` in one transaction: all of it is written, or nothing. The only way to write more than one row.
 * `work` awaits nothing but the database that it is given. Throws inside another transaction.
 * With `durable: false` the commit does not wait for the disk: a power failure right after it may undo it,
 * whole, with all that came later. For what is merely done once more then, as the claim of a job.
 */
export function transaction<T>(
  handle: Handle,
  work: (db: Database) => Promise<T>,
  { durable = true }: { readonly durable?: boolean } = {},
): Promise<T> {
  const run = async (db: Database): Promise<T> => {
    if (!durable) await engineOf(db).relax(db)
    return work(db)
  }
  return handle.guard.enter(() => handle.db.transaction().execute(run), { durable })
}
