import { statSync } from 'node:fs'
import { Worker } from 'node:worker_threads'
import { sql } from 'kysely'
import type { Database } from './engine.ts'

/** A larger file is not written anew while people work: everybody who writes would wait. */
const largest = 512 * 1024 * 1024

/**
 * After something was taken out: lets the index of search forget it, and writes the database's file anew, because the
 * places of rows that changed long ago still hold what they were. Says whether all of that was done.
 */
export async function dropTracesInSqlite(db: Database, path: string): Promise<boolean> {
  await sql`insert into search_word (search_word) values ('optimize')`.execute(db)
  await sql`pragma secure_delete = off`.execute(db)
  if (path === ':memory:') return true
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0
  return size <= largest && inThread(path)
}

/** Whether a thread has done it; somebody else may be writing for longer than it waits. */
function inThread(path: string): Promise<boolean> {
  return new Promise((resolve) => {
    const thread = new Worker(new URL('./vacuum-thread.ts', import.meta.url), { workerData: path })
    thread.once('error', () => resolve(false))
    thread.once('exit', (code) => resolve(code === 0))
  })
}
