import { setTimeout as wait } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import type { Newsroom } from '../newsroom.ts'
import { nextJobAt } from '../storage/jobs.ts'

/** Has jobs done in a thread of their own, which is there only while there are some. */
export interface JobDesk {
  /** Tells that there may be something new. */
  look(): void
  /** Lets the job that is running finish, and ends. */
  close(): Promise<void>
}

const lookEvery = 1000

/** Opens the desk of a server: it hears of jobs that this process or any other asks for. */
export function openJobDesk(newsroom: Newsroom): JobDesk {
  let worker: Worker | undefined
  let closing = false
  const start = () => {
    worker = new Worker(new URL('./site-worker.ts', import.meta.url), {
      workerData: newsroom.config,
    })
    worker.on('error', (error: Error) =>
      newsroom.journal.error('The thread that writes the site failed', {
        error: String(error),
        stack: error.stack,
      }),
    )
    worker.on('exit', () => {
      worker = undefined
    })
  }
  const look = () => {
    if (closing) return
    if (worker) return worker.postMessage('look')
    nextJobAt(newsroom.database.db).then(
      (at) => !worker && !closing && at !== undefined && at <= newsroom.now() && start(),
      (error) => newsroom.journal.error('Cannot look for jobs', { error: String(error) }),
    )
  }
  const unwatch = newsroom.database.watch(look)
  // What is due later is noticed by the clock.
  const clock = setInterval(look, lookEvery)
  look()
  return {
    look,
    close: async () => {
      closing = true
      unwatch()
      clearInterval(clock)
      worker?.postMessage('end')
      for (let waited = 0; worker && waited < 100; waited += 1) await wait(50)
      await worker?.terminate()
    },
  }
}
