import { once } from 'node:events'
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { StoryId } from '@stet/core/story'
import type { Press } from '../site/press.ts'
import { printStories } from '../site/print-stories.ts'
import { siteFolder } from '../site/site-folder.ts'
import { SiteWriter } from '../site/site-writer.ts'
import { publishedAfter, publishedIds } from '../storage/publications.ts'

/** Stories from after `after` to `last`, which were written. */
export interface Printed {
  readonly last: StoryId
  readonly stories: number
}

/** Prints all live stories, a range at a time. */
export interface Printers {
  print(after: StoryId | null): AsyncGenerator<Printed>
  close(): Promise<void>
}

export const storiesAtOnce = 200

/** Below this many stories, starting threads takes longer than printing. */
const worthThreads = 1000

/** Opens as many printers as the machine has cores, or prints in this thread where there is little. */
export function openPrinters(press: Press, stories: number): Printers {
  if (stories < worthThreads)
    return { print: (after) => printHere(press, after), close: async () => {} }
  const count = Math.min(4, availableParallelism())
  const workers = Array.from({ length: count }, () => {
    const url = new URL('./printer-thread.ts', import.meta.url)
    return new Worker(url, { workerData: press.newsroom.config })
  })
  return {
    print: (after) => printInThreads(press, workers, after),
    close: async () => {
      for (const worker of workers) worker.postMessage('end')
      await Promise.all(workers.map((worker) => worker.terminate()))
    },
  }
}

async function* printHere(press: Press, start: StoryId | null): AsyncGenerator<Printed> {
  const writer = new SiteWriter(siteFolder(press.newsroom.config.data))
  for (let after = start; ; ) {
    const batch = await publishedAfter(press.newsroom.database.db, { after, limit: storiesAtOnce })
    const last = batch.at(-1)?.story.id
    if (last === undefined) return
    await printStories(press, writer, batch)
    yield { last, stories: batch.length }
    after = last
  }
}

/** A range as it is handed to a thread, which answers with the number of its stories. */
export interface PrintRange {
  readonly after: StoryId | null
  readonly last: StoryId
}

async function* printInThreads(
  press: Press,
  workers: readonly Worker[],
  start: StoryId | null,
): AsyncGenerator<Printed> {
  const printing: Promise<Printed>[] = []
  let after = start
  for (let turn = 0; ; turn += 1) {
    // Ranges are told in order, so that a stop never leaves a gap behind the cursor; and who is
    // told of first is who has nothing to do next.
    const first = printing.length === workers.length ? printing.shift() : undefined
    if (first) yield await first
    const ids = await publishedIds(press.newsroom.database.db, { after, limit: storiesAtOnce })
    const last = ids.at(-1)
    const worker = workers[turn % workers.length]
    if (last === undefined || !worker) break
    printing.push(printRange(worker, { after, last }))
    after = last
  }
  for (const left of printing) yield await left
}

async function printRange(worker: Worker, range: PrintRange): Promise<Printed> {
  worker.postMessage(range)
  // `once` throws when the thread fails meanwhile.
  const [stories] = await once(worker, 'message')
  return { last: range.last, stories }
}
