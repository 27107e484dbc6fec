import { once } from 'node:events'
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { StoryId } from '@stet/core/story'
import { EarlierStories } from '../site/earlier-stories.ts'
import type { Press } from '../site/press.ts'
import { filesOf, type OtherPage } from '../site/print-page.ts'
import { printStories } from '../site/print-stories.ts'
import { siteFolder } from '../site/site-folder.ts'
import { SiteWriter } from '../site/site-writer.ts'
import { publishedBetween, publishedIds } from '../storage/publications.ts'

/** A part of a rebuild that one printer does by itself. */
export type Sheet =
  | {
      readonly type: 'stories'
      readonly after: StoryId | null
      readonly last: StoryId
      readonly stories: number
    }
  | { readonly type: 'pages'; readonly pages: readonly OtherPage[] }

/** Does sheets and tells of each when it is done, in the order in which they came. */
export interface Printers {
  print(sheets: AsyncIterable<Sheet> | Iterable<Sheet>): AsyncGenerator<Sheet>
  close(): Promise<void>
}

const storiesAtOnce = 200
const pagesAtOnce = 100

/** Below this many stories, starting threads takes longer than printing. */
const worthThreads = 1000

/** Opens as many printers as the machine has cores, or prints in this thread where there is little. */
export function openPrinters(press: Press, stories: number): Printers {
  if (stories < worthThreads) {
    const printer = openPrinter(press)
    return { print: (sheets) => printHere(printer, sheets), close: async () => {} }
  }
  const workers = Array.from({ length: Math.min(4, availableParallelism()) }, () => {
    const url = new URL('./printer-thread.ts', import.meta.url)
    return new Worker(url, { workerData: press.newsroom.config })
  })
  return {
    print: (sheets) => printInThreads(workers, sheets),
    close: async () => {
      for (const worker of workers) worker.postMessage('end')
      await Promise.all(workers.map((worker) => worker.terminate()))
    },
  }
}

/** Does one sheet after another. */
export type Printer = (sheet: Sheet) => Promise<void>

/** Opens a printer for a thread that serves no readers. */
export function openPrinter(press: Press): Printer {
  const { config, database } = press.newsroom
  const writer = new SiteWriter(siteFolder(config.data))
  const earlier = new EarlierStories(database.db)
  return async (sheet) => {
    if (sheet.type === 'stories') {
      const batch = await publishedBetween(database.db, sheet)
      await printStories(press, writer, batch, earlier)
    } else {
      for (const page of sheet.pages) {
        for (const file of await filesOf(press, page)) await writer.put(file)
      }
    }
  }
}

/** All live stories after one of them, cut into sheets. */
export async function* storySheets(press: Press, start: StoryId | null): AsyncGenerator<Sheet> {
  for (let after = start; ; ) {
    const ids = await publishedIds(press.newsroom.database.db, { after, limit: storiesAtOnce })
    const last = ids.at(-1)
    if (last === undefined) return
    yield { type: 'stories', after, last, stories: ids.length }
    after = last
  }
}

/** Pages that are no story's, cut into sheets. */
export function* pageSheets(pages: readonly OtherPage[]): Generator<Sheet> {
  for (let from = 0; from < pages.length; from += pagesAtOnce) {
    yield { type: 'pages', pages: pages.slice(from, from + pagesAtOnce) }
  }
}

async function* printHere(
  printer: Printer,
  sheets: AsyncIterable<Sheet> | Iterable<Sheet>,
): AsyncGenerator<Sheet> {
  for await (const sheet of sheets) {
    await printer(sheet)
    yield sheet
  }
}

async function* printInThreads(
  workers: readonly Worker[],
  sheets: AsyncIterable<Sheet> | Iterable<Sheet>,
): AsyncGenerator<Sheet> {
  const printing: Promise<Sheet>[] = []
  let turn = 0
  for await (const sheet of sheets) {
    // Sheets are told of in order, so that a stop never leaves a gap behind the cursor; and who is
    // told of first is who has nothing to do next.
    const first = printing.length === workers.length ? printing.shift() : undefined
    if (first) yield await first
    const worker = workers[turn % workers.length]
    if (worker) printing.push(printSheet(worker, sheet))
    turn += 1
  }
  for (const left of printing) yield await left
}

async function printSheet(worker: Worker, sheet: Sheet): Promise<Sheet> {
  worker.postMessage(sheet)
  // `once` throws when the thread fails meanwhile.
  await once(worker, 'message')
  return sheet
}
