import { parentPort, workerData } from 'node:worker_threads'
import type { Config } from '../../config.ts'
import { workHumbly } from '../../jobs/humble-thread.ts'
import { openNewsroom } from '../../open-newsroom.ts'
import { bringIn } from './bring-in.ts'
import type { ImportAsked, ImportProgress, ImportReport } from './import-asked.ts'

/** What the thread is given. */
export interface ImportThreadData {
  readonly config: Config
  readonly asked: ImportAsked
}

/** What the thread says. What it could not read it says in words; anything else ends it. */
export type ImportThreadSays =
  | { readonly type: 'progress'; readonly progress: ImportProgress }
  | { readonly type: 'done'; readonly report: ImportReport }
  | { readonly type: 'refused'; readonly message: string }

/** The thread of one import, with a connection of its own. Any message stops it between two batches. */
async function work({ config, asked }: ImportThreadData): Promise<void> {
  workHumbly()
  const newsroom = await openNewsroom(config)
  const stop = new AbortController()
  parentPort?.on('message', () => stop.abort())
  const say = (said: ImportThreadSays) => parentPort?.postMessage(said)
  let toldAt = 0
  try {
    const progress = (progress: ImportProgress) => {
      const now = performance.now()
      if (now - toldAt < 100) return
      toldAt = now
      say({ type: 'progress', progress })
    }
    const report = await bringIn(newsroom, asked, { signal: stop.signal, progress })
    say({ type: 'done', report })
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    say({ type: 'refused', message: error.message })
  } finally {
    await newsroom.database.close()
    parentPort?.close()
  }
}

await work(workerData as ImportThreadData)
