import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { Newsroom } from '../newsroom.ts'
import { openWay } from '../site/give-way.ts'
import { hasClaims, nextJobAt } from '../storage/jobs.ts'
import { Bell } from './bell.ts'
import { loadJobs } from './load-jobs.ts'
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
  const { db } = newsroom.database
  const due = await nextJobAt(db)
  // What somebody had begun who ended without a word is begun again by whoever has the lease next.
  if ((due === undefined || due > newsroom.now()) && !(await hasClaims(db))) return
  // Loaded when the first job is due: a server that only serves does not need it.
  await loadJobs()
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
  const way = openWay()
  const gone = new AbortController()
  let thread: SiteThread | undefined
  let rung = false
  const unlisten = bell.listen(() => {
    rung = true
  })
  // The thread is started, and told of a publication, when the story's own page is at its address.
  const rested = () => {
    thread ??= startThread({ config: newsroom.config, holder, way }, () => gone.abort())
    if (rung) thread.look()
    rung = false
  }
  const either = AbortSignal.any([signal, gone.signal])
  const idleFor = Number.POSITIVE_INFINITY
  try {
    await runLanes(newsroom, [storyLane], { bell, signal: either, holder, idleFor, way, rested })
  } finally {
    unlisten()
    await thread?.end()
  }
}

interface SiteThread {
  look(): void
  /** Lets it finish what it does; throws where it failed. */
  end(): Promise<void>
}

function startThread(workerData: SiteWorkerData, gone: () => void): SiteThread {
  const worker = new Worker(new URL('./site-worker.ts', import.meta.url), { workerData })
  const exit = once(worker, 'exit').finally(gone)
  exit.catch(() => undefined)
  return {
    look: () => worker.postMessage('look'),
    end: async () => {
      worker.postMessage('end')
      await exit
    },
  }
}
