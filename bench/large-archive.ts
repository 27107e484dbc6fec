import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { transaction } from '../packages/server/src/storage/database.ts'
import { claimJobs, finishJobs } from '../packages/server/src/storage/jobs.ts'
import { ask, chosenHeaders } from './answer.ts'
import { storyOf } from './archive.ts'
import { format, megabytes, milliseconds } from './figures.ts'
import { fillArchive, openAt } from './fill-archive.ts'
import { type Load, load, medianOf, verdictsBeside } from './load.ts'
import { type FixedPage, serveByNginx } from './peers/nginx.ts'
import { piecesWhere } from './piece.ts'
import { findProgram, type Running, untilIdle } from './processes.ts'
import { type Readers, readDuringRebuild, siteAddress } from './rebuild-readers.ts'
import { buildStet } from './rebuilding.ts'
import type { Part, Verdict } from './report.ts'
import { serve } from './stet.ts'

/** One archive made from nothing, and its pages made anew while they are read. */
interface Archive {
  readonly stories: number
  readonly perSecond: number
  readonly files: number
  readonly bytes: number
  /** What the command held while it made the site, in bytes. */
  readonly memory: readonly number[]
}

/** A page of the large archive, from Stet and from nginx; nginx's is absent where there is none. */
interface Served {
  readonly stet: Load
  readonly nginx: Load | undefined
}

/** Whether the figures of a small archive are those of a large one: rebuilding, memory, readers, serving. */
export async function measureLargeArchive({ quick }: { quick: boolean }): Promise<Part> {
  const [few, many] = quick ? [500, 2_000] : [10_000, 100_000]
  const folder = mkdtempSync(join(tmpdir(), 'stet-bench-'))
  try {
    const small = await buildIn(join(folder, 'small'), few)
    rmSync(join(folder, 'small'), { recursive: true })
    const data = join(folder, 'large')
    const large = await buildIn(data, many)
    await dropPacking(data)
    const readers = await readDuringRebuild(data, many, { isPacked: false })
    await dropPacking(data)
    const served = findProgram('wrk') && (await serveFrom(folder, data, many, quick))
    return partOf([small, large], readers, served || undefined)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

async function buildIn(data: string, stories: number): Promise<Archive> {
  await fillArchive(data, stories)
  const { seconds, ...built } = await buildStet(data)
  return { ...built, stories, perSecond: stories / seconds }
}

/** Packing so many pages takes minutes, and has been measured with fewer of them. */
async function dropPacking(data: string): Promise<void> {
  const { database, now } = await openAt(data)
  try {
    await transaction(database, async (db) => {
      const due = { kinds: ['pack-all', 'pack'], now: now(), worker: 'bench', limit: 1000 }
      await finishJobs(db, await claimJobs(db, due))
    })
  } finally {
    await database.close()
  }
}

/** Loads a story's page in alternation: three rounds each, medians. */
async function serveFrom(
  folder: string,
  data: string,
  stories: number,
  quick: boolean,
): Promise<Served> {
  const servers: Running[] = []
  try {
    const stet = await serve(data, { core: 0, env: { STET_URL: siteAddress } })
    servers.push(stet)
    await untilIdle(stet.pid)
    const [piece] = piecesWhere(stories, (number) => number === Math.floor(stories / 2))
    if (!piece) throw new Error('Cannot find a story in the middle of the archive')
    const address = `${stet.address}/${piece.section}/${storyOf(piece).slug}/`
    const answer = await ask(address, { 'accept-encoding': 'br' })
    if (answer.status !== 200) throw new Error(`Cannot read ${address}: ${answer.status}`)
    const page: FixedPage = { headers: chosenHeaders(answer), body: answer.body }
    const nginx = await serveByNginx(join(folder, 'nginx'), page)
    if (nginx) servers.push(nginx)
    return await alternate(address, nginx?.address, quick)
  } finally {
    for (const server of servers) await server.stop()
  }
}

async function alternate(stet: string, nginx: string | undefined, quick: boolean): Promise<Served> {
  const ours: Load[] = []
  const theirs: Load[] = []
  await load(stet, { seconds: 2 })
  for (let round = 0; round < (quick ? 1 : 3); round += 1) {
    const seconds = quick ? 2 : 8
    ours.push(await load(stet, { seconds }))
    if (nginx) theirs.push(await load(nginx, { seconds }))
  }
  return { stet: medianOf(ours), nginx: nginx === undefined ? undefined : medianOf(theirs) }
}

/** The most that was held in the second half of the work, beside the first: 1 where it does not grow. */
function growthOf(memory: readonly number[]): number {
  const middle = Math.ceil(memory.length / 2)
  return Math.max(...memory.slice(middle)) / Math.max(...memory.slice(0, middle))
}

function partOf(
  [small, large]: readonly [Archive, Archive],
  readers: Readers,
  served: Served | undefined,
): Part {
  const servedSays = served
    ? `Then one of its pages from one core: ${format(served.stet.rate)} answers a second` +
      (served.nginx ? `, nginx with the same bytes ${format(served.nginx.rate)}.` : '.')
    : ''
  return {
    title: 'A large archive',
    how:
      'A site made from nothing by the command, as above, with few stories and with many; the most ' +
      'memory that it held. Then a server writes every page of the large one anew while a reader asks ' +
      `for 200 pages a second: of ${readers.answers.toLocaleString('en-GB')} answers p50 ` +
      `${milliseconds(readers.p50)}, p99 ${milliseconds(readers.p99)}, the longest ` +
      `${milliseconds(readers.longest)}; it held ${megabytes(Math.max(...readers.memory))} at most. ` +
      servedSays,
    head: ['stories', 'stories/s', 'pages', 'MB', 'memory'],
    rows: [small, large].map(({ stories, perSecond, files, bytes, memory }) => [
      stories.toLocaleString('en-GB'),
      format(perSecond),
      files.toLocaleString('en-GB'),
      format(bytes / 1e6),
      megabytes(Math.max(...memory)),
    ]),
    verdicts: [
      ...rebuildVerdicts(small, large),
      ...readersVerdicts(readers),
      ...(served?.nginx ? verdictsBeside(served.nginx, served.stet) : []),
    ],
    left: served ? [] : ['Serving: wrk is missing'],
  }
}

function rebuildVerdicts(small: Archive, large: Archive): readonly Verdict[] {
  return [
    {
      what: 'Rate, large archive against small one',
      value: large.perSecond / small.perSecond,
      unit: ' x',
      limit: { atLeast: 0.8 },
    },
    {
      what: 'Memory, second half of the work against the first',
      value: growthOf(large.memory),
      unit: ' x',
      limit: { atMost: 1.25 },
    },
  ]
}

function readersVerdicts({ p99, standstill, memory }: Readers): readonly Verdict[] {
  return [
    { what: 'Readers’ p99 during it', value: p99, unit: ' ms', limit: { atMost: 25 } },
    {
      what: 'Longest standstill of the main thread',
      value: standstill,
      unit: ' ms',
      limit: { atMost: 20 },
    },
    {
      what: 'The server’s memory, second half against the first',
      value: growthOf(memory),
      unit: ' x',
      limit: { atMost: 1.25 },
    },
  ]
}
