import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { evidencePath } from '@stet/core/page'
import { build } from '@stet/core/story'
import { bytesSource, readWarc, readZip, verifyWacz } from '@stet/evidence'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { maraPost, openTestPlatforms, type TestPlatforms } from '../capture/platforms-for-tests.ts'
import { runJob } from '../jobs/job-kinds.ts'
import {
  ada,
  live,
  openTestNewsroom,
  page,
  runDue,
  type TestNewsroom,
} from '../newsroom-for-tests.ts'
import { openPress } from '../site/press.ts'
import { SiteFiles } from '../site/site-files.ts'
import { siteFolder } from '../site/site-folder.ts'
import { auditsOf } from '../storage/audits.ts'
import { transaction } from '../storage/database.ts'
import { claimJobs, finishJob } from '../storage/jobs.ts'
import { openedEvidence } from '../storage/opened-evidence.ts'
import { captureAddress } from './capture-address.ts'
import { closeEvidence, openEvidence } from './open-evidence.ts'

const address = 'https://social.example/@mara/111300000000000000'
/** What somebody else answered below the post. */
const others = {
  status: 200,
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify({ ancestors: [], descendants: [{ content: '<p>Ask her sister</p>' }] }),
}
let platforms: TestPlatforms
let newsroom: TestNewsroom
let capture: string
beforeAll(async () => {
  platforms = await openTestPlatforms(['social.example'])
  platforms.answer = (_host, path) =>
    path === '/api/v1/statuses/111300000000000000'
      ? maraPost('111300000000000000')
      : path.endsWith('/context')
        ? others
        : undefined
})
afterAll(() => platforms.close())
beforeEach(async () => {
  newsroom = { ...(await openTestNewsroom()), reach: platforms.reach }
  const done = await captureAddress(newsroom, { address, actor: ada })
  if (done.outcome !== 'captured') throw new Error(JSON.stringify(done))
  capture = done.capture.id
  await live(newsroom, { slug: 'no-show' }, build.postCard({ address, capture }))
  await runDue(newsroom)
})
afterEach(() => newsroom.close())

const file = () => join(siteFolder(newsroom.config.data), evidencePath(capture))
const story = () => page(newsroom, '/culture/no-show/index.html')

async function runEvidence(): Promise<void> {
  const press = await openPress(newsroom)
  const now = newsroom.now()
  const kinds = ['evidence']
  for (const job of await claimJobs(newsroom.database.db, {
    worker: 'test',
    now,
    limit: 9,
    kinds,
  })) {
    await runJob(press, job, new AbortController().signal)
    await transaction(newsroom.database, (db) => finishJob(db, job))
  }
  await runDue(newsroom)
}

it('is held until somebody opens it, for a reason that is kept', async () => {
  await runEvidence()
  expect(existsSync(file())).toBe(false)
  expect(await story()).toContain('SHA-256 of the evidence')
  expect(await story()).not.toContain('/evidence/')
  const opened = await openEvidence(newsroom, { capture, actor: ada, reason: 'Doubted in print' })
  expect(opened).toEqual({ outcome: 'opened' })
  await runEvidence()
  expect(await story()).toContain(`href="/${evidencePath(capture)}"`)
  const bytes = await readFile(file())
  const verdict = await verifyWacz(bytesSource(bytes), { now: newsroom.now() })
  expect(verdict.checks.filter(({ ok }) => ok === false)).toEqual([])
  const audits = await auditsOf(newsroom.database.db, capture)
  expect(audits).toContainEqual(
    expect.objectContaining({ action: 'open-evidence', detail: { reason: 'Doubted in print' } }),
  )
})

it('is for no search engine, and nothing that a browser opens', async () => {
  await openEvidence(newsroom, { capture, actor: ada, reason: 'Doubted in print' })
  await runEvidence()
  const files = new SiteFiles(siteFolder(newsroom.config.data))
  const served = await files.find(`/${evidencePath(capture)}`, 'plain', Date.now())
  const headers = served?.headers.join('|') ?? ''
  expect(headers).toContain('X-Robots-Tag|noindex')
  expect(headers).toContain('Content-Disposition|attachment')
  expect(headers).toContain('X-Content-Type-Options|nosniff')
})

it('leaves the site when it is closed', async () => {
  await openEvidence(newsroom, { capture, actor: ada, reason: 'Doubted in print' })
  await runEvidence()
  expect(await closeEvidence(newsroom, { capture, actor: ada })).toBe(true)
  await runEvidence()
  expect(existsSync(file())).toBe(false)
  expect(await story()).not.toContain('/evidence/')
  expect(await closeEvidence(newsroom, { capture, actor: ada })).toBe(false)
})

it('is none of a copy that nobody has', async () => {
  expect(await openEvidence(newsroom, { capture: 'none', actor: ada, reason: 'x' })).toEqual({
    outcome: 'unknown',
  })
})

/** All that the answers of a package hold, unpacked. */
async function wordsOf(bytes: Uint8Array): Promise<string> {
  let words = Buffer.from(bytes).toString('latin1')
  for (const { path, at, size } of await readZip(bytesSource(bytes))) {
    if (!path.startsWith('archive/')) continue
    const { records } = await readWarc(bytes.subarray(at, at + size))
    for (const { block } of records) words += Buffer.from(block).toString('latin1')
  }
  return words
}

it('is of one post alone where an editor says so, and proves it by the list of the whole', async () => {
  const decide = (extent: 'post' | 'whole') =>
    openEvidence(newsroom, { capture, actor: ada, reason: 'Doubted in print', extent })
  expect(await decide('whole')).toEqual({ outcome: 'opened' })
  await runEvidence()
  expect(await wordsOf(await readFile(file()))).toContain('Ask her sister')
  await decide('post')
  await runEvidence()
  const bytes = await readFile(file())
  const words = await wordsOf(bytes)
  expect(words).toContain('No show tonight')
  expect(words).not.toContain('her sister')
  const verdict = await verifyWacz(bytesSource(bytes), { now: newsroom.now() })
  expect(verdict.checks.filter(({ ok }) => ok === false)).toEqual([])
  expect(verdict.lacks[0]).toMatch(/^It is an excerpt: \d of the \d+ records/)
  expect(verdict.lacks[0]).toContain('not of this post alone')
  const [kept] = await openedEvidence(newsroom.database.db, [capture])
  expect(kept?.extent).toBe('post')
})

it('is of no post alone where no answer can be told from those of others', async () => {
  await newsroom.database.db
    .updateTable('capture')
    .set({ reading: JSON.stringify({ kind: 'nothing', signal: 'gone', why: '' }) })
    .execute()
  const done = await openEvidence(newsroom, { capture, actor: ada, reason: 'x', extent: 'post' })
  expect(done).toMatchObject({ outcome: 'refused', problem: expect.stringContaining('alone') })
  expect(await openedEvidence(newsroom.database.db, [capture])).toEqual([])
})
