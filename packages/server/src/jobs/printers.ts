import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { StoryId } from '@stet/core/story'
import { EarlierStories } from '../site/earlier-stories.ts'
import type { Press } from '../site/press.ts'
import { filesOf, type OtherPage } from '../site/print-page.ts'
import { type Rendered, renderStories } from '../site/print-stories.ts'
import type { SiteFile } from '../site/write-page.ts'
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

/** A sheet, and what is to be written for it. */
export interface Proof {
  readonly sheet: Sheet
  readonly rendered: Rendered
}

type Sheets = AsyncIterable<Sheet> | Iterable<Sheet>

/** Renders sheets and gives each, in the order in which they came. */
export interface Printers {
  render(sheets: Sheets): AsyncGenerator<Proof>
  close(): Promise<void>
}

const storiesAtOnce = 200
const pagesAtOnce = 100

/** Below this many stories, starting threads takes longer than rendering. */
const worthThreads = 1000

/**
 * Opens printers: threads that render, one fewer than the machine has cores, because whoever asks
 * writes what they render. Writing in several threads was tried: making files and folders in one
 * file system from two threads takes more time than from one.
 */
export function openPrinters(press: Press, stories: number): Printers {
  if (stories < worthThreads) {
    const printer = openPrinter(press)
    return { render: (sheets) => renderHere(printer, sheets), close: async () => {} }
  }
  const count = Math.max(1, Math.min(4, availableParallelism() - 1))
  const threads = Array.from({ length: count }, () => openThread(press))
  return {
    render: (sheets) => renderInThreads(threads, sheets),
    close: async () => {
      await Promise.all(threads.map((thread) => thread.close()))
    },
  }
}

/** Renders one sheet after another. */
export type Printer = (sheet: Sheet) => Promise<Rendered>

/** Opens a printer for a thread that serves no readers. */
export function openPrinter(press: Press): Printer {
  const { database } = press.newsroom
  const earlier = new EarlierStories(database.db)
  return async (sheet) => {
    if (sheet.type === 'stories') {
      return renderStories(press, await publishedBetween(database.db, sheet), earlier)
    }
    const files: SiteFile[] = []
    for (const page of sheet.pages) files.push(...(await filesOf(press, page)))
    return { files, stories: [] }
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

async function* renderHere(printer: Printer, sheets: Sheets): AsyncGenerator<Proof> {
  for await (const sheet of sheets) yield { sheet, rendered: await printer(sheet) }
}

/** Two sheets for each thread: one that it renders, and one that waits, so that none is ever idle. */
const sheetsEach = 2

async function* renderInThreads(
  threads: readonly PrinterThread[],
  sheets: Sheets,
): AsyncGenerator<Proof> {
  const rendering: Promise<Proof>[] = []
  let turn = 0
  for await (const sheet of sheets) {
    // Proofs come in order, so that a stop never leaves a gap behind the cursor.
    const isFull = rendering.length === threads.length * sheetsEach
    const first = isFull ? rendering.shift() : undefined
    if (first) yield await first
    const thread = threads[turn % threads.length]
    const proof = thread?.render(sheet).then((rendered) => ({ sheet, rendered }))
    // A failure is told of when its turn comes, and not before.
    proof?.catch(() => undefined)
    if (proof) rendering.push(proof)
    turn += 1
  }
  for (const left of rendering) yield await left
}

interface PrinterThread {
  render(sheet: Sheet): Promise<Rendered>
  close(): Promise<unknown>
}

/** A thread answers in the order in which it was asked. */
function openThread(press: Press): PrinterThread {
  const url = new URL('./printer-thread.ts', import.meta.url)
  const worker = new Worker(url, { workerData: press.newsroom.config })
  const asked: PromiseWithResolvers<Rendered>[] = []
  worker.on('message', (rendered: Rendered) => asked.shift()?.resolve(rendered))
  worker.on('error', (error: Error) => {
    for (const one of asked.splice(0)) one.reject(error)
  })
  return {
    render: (sheet) => {
      const answer = Promise.withResolvers<Rendered>()
      asked.push(answer)
      worker.postMessage(sheet)
      return answer.promise
    },
    close: () => worker.terminate(),
  }
}
