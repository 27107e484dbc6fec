import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { Newsroom } from '../newsroom.ts'
import { nextJobAt } from '../storage/jobs.ts'
import { Bell } from './bell.ts'
import type { SiteWorkerData } from './site-worker.ts'

/** Has jobs done: stories' own pages at once, the rest in a thread that is there while there is some. */
export interface JobDesk {
  /** Tells that there may be something new. */
  look(): void
  /** Lets the jobs that are running finish, and ends. */
  close(): Promise<void>
}

const lookEvery = 1000

/** Opens the desk of a server: it hears of jobs that this process or any other asks for. */
export function openJobDesk(newsroom: Newsroom): JobDesk {
  const bell = new Bell()
  const closing = new AbortController()
  let session: Promise<void> | undefined
  const look = () => {
    bell.ring()
    if (session !== undefined || closing.signal.aborted) return
    session = workWhileDue(newsroom, bell, closing.signal)
      .catch((error: unknown) => {
        newsroom.journal.error('Cannot run jobs', { error: String(error) })
      })
      .finally(() => {
        session = undefined
      })
  }
  const unwatch = newsroom.database.watch(look)
  // What is due later is noticed by the clock.
  const clock = setInterval(look, lookEvery)
  look()
  return {
    look,
    close: async () => {
      closing.abort()
      unwatch()
      clearInterval(clock)
      await session
    },
  }
}

async function workWhileDue(newsroom: Newsroom, bell: Bell, closing: AbortSignal): Promise<void> {
  const due = await nextJobAt(newsroom.database.db)
  if (due === undefined || due > newsroom.now()) return
  // Loaded when the first job is due: a server that only serves does not need it.
  const { withLease } = await import('./site-lease.ts')
  await withLease(newsroom, closing, (signal, holder) => work(newsroom, { bell, signal, holder }))
}

/** Stories' pages are written here, with no thread in between; the thread does the rest. */
async function work(
  newsroom: Newsroom,
  { bell, signal, holder }: { bell: Bell; signal: AbortSignal; holder: string },
): Promise<void> {
  const { runLanes } = await import('./run-jobs.ts')
  const { storyLane } = await import('./job-kinds.ts')
  const workerData: SiteWorkerData = { config: newsroom.config, holder }
  const worker = new Worker(new URL('./site-worker.ts', import.meta.url), { workerData })
  const gone = new AbortController()
  const exit = once(worker, 'exit').finally(() => gone.abort())
  const unring = bell.listen(() => worker.postMessage('look'))
  signal.addEventListener('abort', () => worker.postMessage('end'), { once: true })
  const either = AbortSignal.any([signal, gone.signal])
  const options = { bell, signal: either, holder, idleFor: Number.POSITIVE_INFINITY }
  try {
    await Promise.all([runLanes(newsroom, [storyLane], options), exit])
  } finally {
    unring()
    await worker.terminate()
  }
}
