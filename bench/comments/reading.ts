import { commentAddress, repliesAddress, threadAddress } from '@stet/core/page'
import type { StoryId } from '@stet/core/story'
import { cursorText } from '../../packages/server/src/storage/comment-cursor.ts'
import { latestIn } from '../../packages/server/src/storage/lists.ts'
import { ask } from '../answer.ts'
import { megabytes, milliseconds } from '../figures.ts'
import { fillArchive, openAt } from '../fill-archive.ts'
import { output } from '../processes.ts'
import type { Part, Verdict } from '../report.ts'
import { percentile } from '../statistics.ts'
import { serve } from '../stet.ts'
import { fillDiscussion } from './fill-discussion.ts'
import { asReader, leftOf, onBoth, type Place } from './on-both.ts'

/** What readers ask for, and how long each answer took. */
interface Asked {
  readonly what: string
  readonly times: readonly number[]
}

interface Found {
  readonly engine: Place['engine']
  /** With the one discussion alone, and with ten times as many comments in the newsroom. */
  readonly alone: readonly Asked[]
  readonly among: readonly Asked[]
  readonly memory: number
}

/** How long readers wait for pages of a very long discussion, and whether that grows with the newsroom. */
export async function measureReadingComments({ quick }: { quick: boolean }): Promise<Part> {
  const many = quick ? 5_000 : 100_000
  const times = quick ? 30 : 300
  const found = await onBoth((place) => measureAt(place, { many, times }))
  return partOf(found, many)
}

async function measureAt(
  place: Place,
  { many, times }: { readonly many: number; readonly times: number },
): Promise<Found> {
  const { data, database, engine } = place
  await fillArchive(data, 12, database)
  const newsroom = await openAt(data, { database })
  try {
    const stories = await latestIn(newsroom.database.db, 'site', 12)
    const [first, ...others] = stories.map(({ id }) => id)
    if (!first) throw new Error('Cannot find a story to discuss')
    const deepest = await fillDiscussion(newsroom, first, many)
    const asked = questions(first, deepest, { many, times })
    const { asked: alone } = await answersOf(place, asked)
    for (const story of others.slice(0, 9)) await fillDiscussion(newsroom, story, many)
    const { asked: among, memory } = await answersOf(place, asked)
    return { engine, alone, among, memory }
  } finally {
    await newsroom.database.close()
  }
}

/** The addresses of each kind of page, spread over the discussion. */
function questions(
  story: StoryId,
  deepest: readonly string[],
  { many, times }: { readonly many: number; readonly times: number },
): readonly { readonly what: string; readonly paths: readonly string[] }[] {
  const numbers = Array.from({ length: times }, (_, index) => index)
  const spread = (index: number) => Math.floor((index * many) / times)
  const after = (number: number, seen?: number) =>
    cursorText({ by: 'number', number, ...(seen !== undefined && { seen }) })
  const root = `${story}-0-0`
  return [
    { what: 'first page', paths: numbers.map(() => threadAddress(story, 'newest')) },
    {
      what: 'last page',
      paths: numbers.map((index) =>
        threadAddress(story, 'newest', { after: after(21 + (index % 9)) }),
      ),
    },
    {
      what: 'somewhere',
      paths: numbers.map((index) =>
        threadAddress(story, 'oldest', { after: after(spread(index)) }),
      ),
    },
    {
      what: 'answers to the comment that has most',
      paths: numbers.map((index) => repliesAddress(root, after(spread(index), spread(index) / 5))),
    },
    {
      what: 'one comment, ten deep',
      paths: numbers.map((index) => commentAddress(deepest[(index * 13) % deepest.length] ?? '')),
    },
  ]
}

/** Asks a server for one page after the other, each as another reader. */
async function answersOf(
  { data, env }: Place,
  questions: readonly { readonly what: string; readonly paths: readonly string[] }[],
): Promise<{ readonly asked: readonly Asked[]; readonly memory: number }> {
  const server = await serve(data, { env })
  let reader = 0
  const get = async (path: string) => {
    reader += 1
    const began = performance.now()
    const { status, body } = await ask(server.address + path, asReader(reader))
    const time = performance.now() - began
    if (status !== 200) throw new Error(`Cannot read ${path}: ${status} ${body}`)
    return time
  }
  try {
    // The first few open the newsroom and compile what it runs.
    for (const { paths } of questions) for (const path of paths.slice(0, 20)) await get(path)
    const asked: Asked[] = []
    for (const { what, paths } of questions) {
      const times: number[] = []
      for (const path of paths) times.push(await get(path))
      asked.push({ what, times })
    }
    return { asked, memory: await residentMemory(server.pid) }
  } finally {
    await server.stop()
  }
}

/** The bytes that a server and what it started hold in memory. */
async function residentMemory(pid: number): Promise<number> {
  const kibibytes = await output('ps', ['-o', 'rss=', '--pid', String(pid), '--ppid', String(pid)])
  return kibibytes
    .trim()
    .split(/\s+/)
    .reduce((sum, one) => sum + Number(one) * 1024, 0)
}

function partOf(found: readonly Found[], many: number): Part {
  const p99 = ({ times }: Asked) => percentile(times, 0.99)
  const worst = (asked: readonly Asked[]) => Math.max(...asked.map(p99))
  const verdicts: Verdict[] = found.flatMap(({ engine, alone, among, memory }) => [
    { what: `slowest p99, ${engine}`, value: worst(alone), unit: ' ms', limit: { atMost: 50 } },
    {
      what: `the same with ten times as many comments, ${engine}`,
      value: Math.max(
        ...among.map((one, at) => {
          const before = alone[at]
          return before ? percentile(one.times, 0.5) / percentile(before.times, 0.5) : 1
        }),
      ),
      unit: ' x',
      limit: { atMost: 1.5 },
    },
    {
      what: `memory after it, ${engine}`,
      value: memory / 1e6,
      unit: ' MB',
      limit: { atMost: 400 },
    },
  ])
  const kinds = found[0]?.alone.map(({ what }) => what) ?? []
  return {
    title: 'Reading a discussion',
    how:
      `A discussion of ${many.toLocaleString('en-GB')} comments, ten deep, a fifth of them answers to one comment; ` +
      'then nine more like it in the same newsroom. Pages over HTTP, one after the other, none of them kept ' +
      `anywhere; the memory is the server's (${found.map(({ engine, memory }) => `${engine} ${megabytes(memory)}`).join(', ')}).`,
    head: ['page', ...found.flatMap(({ engine }) => [`${engine} p50`, 'p99', 'p99 among ten'])],
    rows: kinds.map((what, at) => [
      what,
      ...found.flatMap(({ alone, among }) => [
        milliseconds(percentile(alone[at]?.times ?? [], 0.5)),
        milliseconds(percentile(alone[at]?.times ?? [], 0.99)),
        milliseconds(percentile(among[at]?.times ?? [], 0.99)),
      ]),
    ]),
    verdicts,
    left: leftOf(found),
  }
}
