import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { siteFolder } from '../packages/server/src/site/site-folder.ts'
import { freshPostgres, startPostgres } from '../packages/server/src/storage/postgres-for-tests.ts'
import { ask } from './answer.ts'
import { format, milliseconds } from './figures.ts'
import { fillArchive } from './fill-archive.ts'
import { fillPostgres } from './fill-postgres.ts'
import { piecesWhere } from './piece.ts'
import type { Part } from './report.ts'
import { type Question, questions } from './search-questions.ts'
import { percentile } from './statistics.ts'
import { serve } from './stet.ts'

/** What one engine answered to every question, and after how many milliseconds. */
interface Answers {
  readonly engine: string
  readonly times: readonly number[]
  readonly pages: readonly string[]
}

/** How long readers wait for what they search, in a large archive, and whether both engines agree. */
export async function measureSearching({ quick }: { quick: boolean }): Promise<Part> {
  const stories = quick ? 2_000 : 100_000
  const asked = questions(
    piecesWhere(stories, (number) => number % (stories / 500) === 0),
    quick ? 3 : 20,
  )
  const answers = [await onSqlite(stories, asked)]
  const cluster = await startPostgres()
  if (!cluster) return partOf(stories, asked, answers)
  try {
    answers.push(await onPostgres(stories, asked, await freshPostgres(cluster.address)))
  } finally {
    await cluster.stop()
  }
  return partOf(stories, asked, answers)
}

async function onSqlite(stories: number, asked: readonly Question[]): Promise<Answers> {
  return inFolder(async (data) => {
    await fillArchive(data, stories)
    return answersOf('SQLite', data, asked)
  })
}

async function onPostgres(
  stories: number,
  asked: readonly Question[],
  database: string,
): Promise<Answers> {
  return inFolder(async (data) => {
    await fillPostgres(database, () => fillArchive(data, stories, database))
    return answersOf('PostgreSQL', data, asked, { STET_DATABASE: database })
  })
}

async function inFolder<T>(work: (data: string) => Promise<T>): Promise<T> {
  const data = mkdtempSync(join(tmpdir(), 'stet-bench-'))
  try {
    // A site that is there already: the server need not make it before it answers.
    mkdirSync(siteFolder(data), { recursive: true })
    writeFileSync(join(siteFolder(data), 'index.html'), '<!DOCTYPE html>')
    return await work(data)
  } finally {
    rmSync(data, { recursive: true })
  }
}

/** Asks a server one question after the other, each as another reader: one alone may not ask so often. */
async function answersOf(
  engine: string,
  data: string,
  asked: readonly Question[],
  env: NodeJS.ProcessEnv = {},
): Promise<Answers> {
  const server = await serve(data, { env: { ...env, STET_PROXY: '127.0.0.1' } })
  const find = async ({ words, page }: Question, reader: number): Promise<string> => {
    const query = `q=${encodeURIComponent(words)}&page=${page}`
    const address = `10.${reader >> 16}.${(reader >> 8) & 255}.${reader & 255}`
    const answer = await ask(`${server.address}/-/search?${query}`, { 'x-forwarded-for': address })
    if (answer.status === 200) return foundIn(answer.body.toString())
    throw new Error(`Cannot search for ${words}: ${answer.status} ${answer.body}`)
  }
  try {
    // The first few open the newsroom, and fill the database's memory.
    for (const [index, question] of asked.slice(0, 20).entries()) await find(question, index + 1)
    const times: number[] = []
    const pages: string[] = []
    for (const [index, question] of asked.entries()) {
      const began = performance.now()
      pages.push(await find(question, index + 1000))
      times.push(performance.now() - began)
    }
    return { engine, times, pages }
  } finally {
    await server.stop()
  }
}

/** How many were found, and the list of stories, without what the server's port changes on a page. */
function foundIn(page: string): string {
  return /<main[\s\S]*<\/main>/.exec(page)?.[0] ?? page
}

function partOf(stories: number, asked: readonly Question[], answers: readonly Answers[]): Part {
  const [first, second] = answers
  const differing = asked.filter((_, at) => second && first?.pages[at] !== second.pages[at]).length
  const timesOf = ({ times }: Answers, kind?: string) =>
    times.filter((_, at) => kind === undefined || asked[at]?.kind === kind)
  const row = (engine: Answers, kind?: string) => [
    milliseconds(percentile(timesOf(engine, kind), 0.5)),
    milliseconds(percentile(timesOf(engine, kind), 0.95)),
  ]
  const kinds = [...new Set(asked.map(({ kind }) => kind))]
  return {
    title: 'Searching a large archive',
    how:
      `${stories.toLocaleString('en-GB')} stories of 500 words, written with some 450 different ones: ` +
      'most words stand in two of three stories, which is more than in any magazine. ' +
      `${format(asked.length)} questions over HTTP, one after the other, to a server and its ` +
      'database on the same machine; PostgreSQL as it is installed, but for syncing.',
    head: ['question', ...answers.flatMap(({ engine }) => [`${engine} p50`, 'p95'])],
    rows: [
      ...kinds.map((kind) => [kind, ...answers.flatMap((engine) => row(engine, kind))]),
      ['all', ...answers.flatMap((engine) => row(engine))],
    ],
    verdicts: [
      ...answers.map((engine) => ({
        what: `p95, ${engine.engine}`,
        value: percentile(engine.times, 0.95),
        unit: ' ms',
        limit: { atMost: 50 },
      })),
      ...(second
        ? [
            {
              what: 'Questions answered differently',
              value: differing,
              unit: '',
              limit: { atMost: 0 },
            },
          ]
        : []),
    ],
    left: second ? [] : ['PostgreSQL, which this machine does not have'],
  }
}
