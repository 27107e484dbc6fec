import { parentPort, workerData } from 'node:worker_threads'
import type { Config } from '../config.ts'
import { openNewsroom } from '../open-newsroom.ts'
import { giveWayOn, type Way } from '../site/give-way.ts'
import { Bell } from './bell.ts'
import { workHumbly } from './humble-thread.ts'
import { otherLanes, watchLane } from './job-kinds.ts'
import { runLanes } from './run-jobs.ts'

/** What the thread is given: it works under the lease of the process that started it. */
export interface SiteWorkerData {
  readonly config: Config
  readonly holder: string
  /** Where that process says that it prints what somebody waits for. */
  readonly way: Way
}

/** How long the thread stays when there is nothing to do: its memory goes back after that. */
const idleFor = 20_000

/** The thread that writes lists, feeds and what takes long, until there has been none for a while. */
async function work({ config, holder, way }: SiteWorkerData): Promise<void> {
  workHumbly()
  giveWayOn(way)
  const newsroom = await openNewsroom(config)
  const bell = new Bell()
  const end = new AbortController()
  parentPort?.on('message', (message: 'look' | 'end') => {
    if (message === 'end') end.abort()
    bell.ring()
  })
  try {
    await runLanes(newsroom, [...otherLanes, watchLane], {
      signal: end.signal,
      holder,
      bell,
      idleFor,
    })
  } finally {
    await newsroom.database.close()
    parentPort?.close()
  }
}

await work(workerData as SiteWorkerData)
