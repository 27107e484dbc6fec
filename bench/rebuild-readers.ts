import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Publication } from '@stet/core/page'
import { askForRebuild } from '../packages/server/src/actions/ask-for-rebuild.ts'
import { rebuildKey } from '../packages/server/src/jobs/rebuild-job.ts'
import type { Newsroom } from '../packages/server/src/newsroom.ts'
import { findJob } from '../packages/server/src/storage/jobs.ts'
import { readSetting, writeSetting } from '../packages/server/src/storage/settings.ts'
import { storyOf } from './archive.ts'
import { openAt } from './fill-archive.ts'
import { piecesWhere } from './piece.ts'
import { probe } from './probe.ts'
import { type Running, watchMemory } from './processes.ts'
import { percentile } from './statistics.ts'
import { serve } from './stet.ts'

/** What readers and the server's main thread went through during a rebuild, in milliseconds. */
export interface Readers {
  readonly answers: number
  readonly p50: number
  readonly p99: number
  readonly longest: number
  /** The longest that the main thread stood still; NaN where it could not be measured. */
  readonly standstill: number
  /** The bytes of memory that the server held meanwhile. */
  readonly memory: readonly number[]
}

/** The address of generated sites: a site that moves, to another port as well, is written anew. */
export const siteAddress = 'http://archive.example'

/**
 * Reads 200 pages a second from a server while every page of its site is written anew, and after that
 * packed, where that is asked for.
 */
export async function readDuringRebuild(
  data: string,
  stories: number,
  { isPacked }: { readonly isPacked: boolean },
): Promise<Readers> {
  const loopDelay = join(data, 'loop-delay.json')
  const env = {
    STET_URL: siteAddress,
    BENCH_LOOP_DELAY: loopDelay,
    NODE_OPTIONS: `--import=${join(import.meta.dirname, 'loop-delay.ts')}`,
  }
  const newsroom = await openAt(data)
  const server = await serve(data, { env })
  try {
    await untilDone(newsroom, [rebuildKey, 'pack-all'])
    const every = Math.max(1, Math.floor(stories / 50))
    const addresses = piecesWhere(stories, (number) => number % every === 0).map(
      (piece) => `${server.address}/${piece.section}/${storyOf(piece).slug}/`,
    )
    await changeEveryPage(newsroom)
    await standstill(server, loopDelay)
    const reader = probe(addresses, { perSecond: 200 })
    await askForRebuild(newsroom, { kind: 'command', id: 'bench', name: 'Bench' })
    const bytes = watchMemory(server.pid)
    await untilDone(newsroom, isPacked ? [rebuildKey, 'pack-all'] : [rebuildKey])
    const memory = bytes.stop()
    const longestStandstill = await standstill(server, loopDelay)
    const latencies = await reader.stop()
    return {
      answers: latencies.length,
      p50: percentile(latencies, 0.5),
      p99: percentile(latencies, 0.99),
      longest: Math.max(...latencies),
      standstill: longestStandstill,
      memory,
    }
  } finally {
    await server.stop()
    await newsroom.database.close()
  }
}

/** Another line under the magazine's name stands on every page. */
async function changeEveryPage({ database }: Newsroom): Promise<void> {
  const publication = await readSetting<Publication>(database.db, 'publication')
  if (!publication) throw new Error('Cannot find the settings of the archive')
  const tagline = `${publication.tagline}, again`
  await writeSetting(database.db, 'publication', { ...publication, tagline })
}

/** Waits until none of some jobs is waiting or running. */
async function untilDone({ database }: Newsroom, keys: readonly string[]): Promise<void> {
  for (const key of keys) while (await findJob(database.db, key)) await wait(50)
}

/** How long the server's main thread stood still, at most, since it was last asked. */
async function standstill({ pid }: Running, path: string): Promise<number> {
  rmSync(path, { force: true })
  process.kill(pid, 'SIGUSR2')
  for (let waited = 0; waited < 100; waited += 1) {
    if (existsSync(path)) return JSON.parse(readFileSync(path, 'utf8')).max
    await wait(20)
  }
  return Number.NaN
}
