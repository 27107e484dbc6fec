import { parentPort, workerData } from 'node:worker_threads'
import type { Config } from '../config.ts'
import { openNewsroom } from '../open-newsroom.ts'
import { Bell } from './bell.ts'
import { runJobs } from './run-jobs.ts'

/** How long the thread stays when there is nothing to do: its memory goes back after that. */
const idleFor = 20_000

/** The thread that writes the site: it runs jobs until there have been none for a while. */
async function work(config: Config): Promise<void> {
  const newsroom = await openNewsroom(config)
  const bell = new Bell()
  const end = new AbortController()
  parentPort?.on('message', (message: 'look' | 'end') => {
    if (message === 'end') end.abort()
    bell.ring()
  })
  try {
    await runJobs(newsroom, { signal: end.signal, bell, idleFor })
  } finally {
    await newsroom.database.close()
    parentPort?.close()
  }
}

await work(workerData as Config)
