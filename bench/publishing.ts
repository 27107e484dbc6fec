import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { Agent } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { milliseconds } from './figures.ts'
import { fillArchive } from './fill-archive.ts'
import { type Piece, piecesWhere } from './piece.ts'
import { askIfThere } from './probe.ts'
import { freePort, type Running, start } from './processes.ts'
import type { Done } from './publisher.ts'
import type { Part } from './report.ts'
import { median, percentile } from './statistics.ts'

/** The milliseconds of one publication. */
interface Publication {
  /** Until the action answered. */
  readonly answer: number
  /** Until a reader had the new page. */
  readonly page: number
}

interface Archive {
  readonly stories: number
  /** The first publication after the newsroom was opened. */
  readonly first: Publication
  /** One after half a minute in which nobody published. */
  readonly rested: Publication
  readonly fresh: readonly Publication[]
  readonly again: readonly Publication[]
}

/** How long a story takes from publishing to a reader's screen, in a small archive and a large one. */
export async function measurePublishing({ quick }: { quick: boolean }): Promise<Part> {
  const archives: Archive[] = []
  for (const stories of quick ? [200, 2_000] : [1_000, 100_000]) {
    archives.push(await measureIn(stories, quick ? 10 : 100))
  }
  return partOf(archives)
}

async function measureIn(stories: number, count: number): Promise<Archive> {
  const folder = mkdtempSync(join(tmpdir(), 'stet-bench-'))
  try {
    await fillArchive(folder, stories)
    const port = await freePort()
    const newsroom = await start({
      program: process.execPath,
      args: [join(import.meta.dirname, 'publisher.ts'), folder, String(port)],
      ready: /^ready/,
      talks: true,
    })
    const all = piecesWhere(stories + count + 2, (number) => number >= stories)
    const [first, rested, ...fresh] = all.map((piece) => ({ ...piece, slug: `new-${piece.slug}` }))
    if (!first || !rested) throw new Error('Cannot publish nothing')
    const publish = (piece: Piece) => publishOne(newsroom, port, piece)
    try {
      const measured = {
        stories,
        first: await publish(first),
        fresh: await inTurn(fresh, publish),
        again: await inTurn(fresh.map(changed), publish),
      }
      await wait(rest)
      return { ...measured, rested: await publish(rested) }
    } finally {
      await newsroom.stop()
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Longer than the thread that writes lists stays when there is nothing to write. */
const rest = 30_000

function changed(piece: Piece): Piece {
  return { ...piece, headline: `${piece.headline} changed` }
}

async function inTurn<T, R>(items: readonly T[], act: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = []
  for (const item of items) {
    results.push(await act(item))
    await wait(250)
  }
  return results
}

/** Publishes a piece and asks for its page until it shows the headline. */
async function publishOne({ child }: Running, port: number, piece: Piece): Promise<Publication> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  const address = `http://127.0.0.1:${port}/${piece.section}/${piece.slug}/`
  try {
    const answer = once(child, 'message') as Promise<[Done]>
    child.send({ piece })
    const shown = untilShown(address, `>${piece.headline}<`, agent)
    const [{ began, answered }] = await answer
    return { answer: answered - began, page: (await shown) - began }
  } finally {
    agent.destroy()
  }
}

/** The moment at which a page that shows these words had arrived. */
async function untilShown(address: string, words: string, agent: Agent): Promise<number> {
  const end = performance.now() + 30_000
  while (performance.now() < end) {
    const page = await askIfThere(address, agent)
    if (page?.includes(words)) return Number(process.hrtime.bigint()) / 1e6
    await wait(1)
  }
  throw new Error(`Cannot see ${words} at ${address} after 30 s`)
}

function partOf(archives: readonly Archive[]): Part {
  const worst = archives.map(({ fresh, again }) =>
    percentile([...fresh, ...again].map(pageTime), 0.95),
  )
  const [small = Number.NaN, large = Number.NaN] = worst
  const names = archives.map(({ stories }) => `${stories.toLocaleString('en-GB')} stories`)
  return {
    title: 'From publishing to the reader',
    how:
      'A newsroom with its readers’ server and its jobs in one process; a reader in another asks for ' +
      'the story’s address every millisecond from the moment of publishing until the page with the ' +
      'new headline has arrived. The first after the newsroom was opened; 100 new stories, then the same ' +
      'ones changed, four a second; one after half a minute in which nobody published.',
    head: ['archive', 'what', 'answer p50', 'page p50', 'page p95', 'page max'],
    rows: archives.flatMap(({ first, fresh, again, rested }, at) => [
      rowOf(names[at] ?? '', 'the first', [first]),
      rowOf('', 'new stories', fresh),
      rowOf('', 'changed stories', again),
      rowOf('', 'after a pause', [rested]),
    ]),
    verdicts: [
      ...worst.map((value, at) => ({
        what: `Page p95, ${names[at]}`,
        value,
        unit: ' ms',
        limit: { atMost: 50 },
      })),
      {
        what: 'Large archive against small one',
        value: large / small,
        unit: ' x',
        limit: { atMost: 1.5 },
      },
    ],
    left: [],
  }
}

function rowOf(archive: string, what: string, publications: readonly Publication[]): string[] {
  const pages = publications.map(pageTime)
  return [
    archive,
    what,
    milliseconds(median(publications.map(({ answer }) => answer))),
    milliseconds(median(pages)),
    milliseconds(percentile(pages, 0.95)),
    milliseconds(Math.max(...pages)),
  ]
}

function pageTime({ page }: Publication): number {
  return page
}
