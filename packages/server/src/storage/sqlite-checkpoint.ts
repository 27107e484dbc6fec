import type { DatabaseSync } from 'node:sqlite'
import { Worker } from 'node:worker_threads'

/** How often commits are counted, in milliseconds, and how many are worth a thread. */
const interval = 500
const enough = 100

/**
 * Keeps a process that serves from standing still: every thousand pages, SQLite brings its journal (the
 * WAL) into the main file, within whatever commit comes then, and waits for the disk several times. From
 * here on a thread does it. Gives back what ends that.
 */
export function checkpointApart(
  path: string,
  { database, commits }: { readonly database: DatabaseSync; readonly commits: () => number },
): () => void {
  database.exec('pragma wal_autocheckpoint = 0')
  const within = () => {
    if (database.isOpen) database.exec('pragma wal_autocheckpoint = 1000')
  }
  let done = commits()
  let thread: Worker | undefined
  const timer = setInterval(() => {
    if (thread || commits() - done < enough) return
    done = commits()
    thread = new Worker(new URL('./checkpoint-thread.ts', import.meta.url), { workerData: path })
    thread.unref()
    // Where there can be no thread, it is done within commits again.
    thread.on('error', stop)
    thread.on('exit', () => {
      thread = undefined
    })
  }, interval)
  timer.unref()
  const stop = () => {
    clearInterval(timer)
    within()
  }
  return stop
}
