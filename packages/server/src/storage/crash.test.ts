import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { StoryId } from '@stet/core/story'
import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Handle, openDatabase } from './database.ts'
import { pendingJobs } from './jobs.ts'
import { latestIn, monthsOf } from './lists.ts'
import { migrate } from './migrate.ts'
import { findPublished } from './publications.ts'
import { findStory } from './stories.ts'

describe('a process that is killed while it writes to SQLite', () => {
  let folder = ''
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'stet-crash-'))
  })
  afterEach(() => rm(folder, { recursive: true, force: true }))

  it('loses nothing that it said was written, and leaves nothing half', {
    timeout: 60_000,
  }, async () => {
    const address = `sqlite:${join(folder, 'stet.db')}`
    const opened = await openDatabase(address)
    await migrate(opened)
    await opened.close()
    const written: string[] = []
    for (let round = 0; round < 6; round += 1) {
      written.push(...(await writeUntilKilled(address, round, 3 + round * 7)))
      const handle = await openDatabase(address)
      await holdsAll(handle, written)
      await handle.close()
    }
    expect(written.length).toBeGreaterThan(6)
  })
})

/** Every story that was acknowledged is there, and nothing else is there in part. */
async function holdsAll({ db }: Handle, written: readonly string[]): Promise<void> {
  for (const id of written) {
    expect((await findStory(db, id as StoryId))?.status).toBe('published')
    expect((await findPublished(db, id as StoryId))?.story.id).toBe(id)
  }
  const live = await latestIn(db, 'site', 10_000)
  expect(live.length).toBeGreaterThanOrEqual(written.length)
  // At most the one that was being acknowledged in each round.
  const months = await monthsOf(db, 'site')
  expect(months.reduce((sum, month) => sum + month.stories, 0)).toBe(live.length)
  expect(await pendingJobs(db)).toBe(live.length)
  const { rows } = await sql<object>`pragma integrity_check`.execute(db)
  expect(rows).toEqual([{ integrity_check: 'ok' }])
}

async function writeUntilKilled(address: string, round: number, after: number): Promise<string[]> {
  const child = startWriter(address, round)
  const acknowledged: string[] = []
  const ended = once(child, 'exit')
  if (!child.stdout) throw new Error('Cannot hear the writer')
  for await (const line of createInterface(child.stdout)) {
    acknowledged.push(line)
    // What it says after this still counts: it was written before it was said.
    if (acknowledged.length === after) child.kill('SIGKILL')
  }
  await ended
  return acknowledged
}

function startWriter(address: string, round: number): ChildProcess {
  const load = (file: string) => `await import(${JSON.stringify(import.meta.resolve(file))})`
  const program = `
    const { openDatabase, transaction } = ${load('./database.ts')}
    const { saveStory } = ${load('./stories.ts')}
    const { savePublished } = ${load('./publications.ts')}
    const { askJob } = ${load('./jobs.ts')}
    const { record, published } = ${load('./stories-for-tests.ts')}
    const { writeSync } = await import('node:fs')
    const handle = await openDatabase(${JSON.stringify(address)})
    const at = '2026-11-01T08:00:00.000Z'
    for (let number = 0; ; number += 1) {
      const id = 'r${round}n' + number
      await transaction(handle, async (db) => {
        await saveStory(db, record(id, { status: 'published' }))
        await savePublished(db, published(id, at), ['site', 'topic:film'])
        await askJob(db, { key: id, kind: 'page', detail: null, runAt: at, priority: 1 })
      })
      writeSync(1, id + '\\n')
    }
  `
  return spawn(process.execPath, ['--input-type=module', '-e', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
}
