import { execFile } from 'node:child_process'
import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { createStory } from '../actions/create-story.ts'
import { readConfig } from '../config.ts'
import { ada, folderForTests, live, magazine } from '../newsroom-for-tests.ts'
import { openNewsroom } from '../open-newsroom.ts'
import { writeSetting } from '../storage/settings.ts'

let folder: string
beforeEach(async () => {
  folder = await folderForTests('stet-letters-')
  const read = readConfig({ STET_DATA: folder })
  if ('problems' in read) throw new Error(read.problems.join())
  const newsroom = await openNewsroom(read.config)
  await writeSetting(newsroom.database.db, 'publication', magazine)
  await live(newsroom, { slug: 'a', headline: 'A quiet evening' })
  await createStory(newsroom, { headline: 'A draft', section: 'culture', actor: ada })
  await newsroom.database.close()
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const main = join(import.meta.dirname, '..', 'main.ts')

/** Runs a command as somebody at the terminal does. */
async function stet(...args: readonly string[]) {
  const env = { PATH: process.env['PATH'], USER: 'root', STET_DATA: folder }
  return promisify(execFile)(process.execPath, [main, ...args], { env }).then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    ({ code, stdout, stderr }) => ({ code: code as number, stdout, stderr }),
  )
}

it('makes a mail of a published story, and of no other', { timeout: 120_000 }, async () => {
  const written = await stet('mail', 'culture/a', '-o', join(folder, 'mail'), '--json')
  expect(JSON.parse(written.stdout)).toMatchObject({ subject: 'A quiet evening', left: null })
  expect((await readdir(join(folder, 'mail'))).sort()).toEqual(['a.eml', 'a.html', 'a.txt'])
  const html = await readFile(join(folder, 'mail', 'a.html'), 'utf8')
  const shown = await stet('mail', 'culture/a')
  expect(shown).toEqual({ code: 0, stdout: html, stderr: '' })
  const refused = await stet('mail', 'culture/a-draft')
  expect(refused).toMatchObject({ code: 1, stdout: '' })
  expect(refused.stderr).toContain('Cannot make a mail of the story: it is not published')
})

it('counts logs and shows the counts', { timeout: 120_000 }, async () => {
  const line = '192.0.2.7 - - [20/Nov/2026:12:00:00 +0000] "GET /culture/a/ HTTP/1.1" 200 5'
  await writeFile(join(folder, 'access.log'), `${line}\n`.repeat(12))
  const counted = await stet('count', join(folder, 'access.log'), join(folder, 'none.log'))
  expect(counted.code).toBe(1)
  expect(counted.stdout).toContain('access.log: 12 lines\n        12 requests for stories')
  expect(counted.stderr).toContain('none.log: ENOENT')
  const range = ['--from', '2026-11-01', '--to', '2026-11-30']
  const all = await stet('counts', ...range)
  expect(all.stdout).toContain('Requests for stories, 2026-11-01 to 2026-11-30')
  expect(all.stdout).toMatch(/^ {24}12 {2}\/culture\/a\/ {2}A quiet evening$/m)
  const one = await stet('counts', 'culture/a', '--json', ...range)
  const told = { log: { requests: 12, robots: 0 } }
  expect(JSON.parse(one.stdout)).toMatchObject({
    from: '2026-11-01',
    stories: [{ address: '/culture/a/', all: told, days: [{ day: '2026-11-20', told }] }],
  })
  const none = await stet('counts', '--to', '2027-01-31')
  expect(none.stdout.trim()).toBe(
    'Requests for stories, 2027-01-02 to 2027-01-31: none were counted',
  )
  const cases: [readonly string[], RegExp][] = [
    [['count'], /Name at least one log/],
    [['counts', '--from', 'yesterday'], /--from must be a day/],
    [['counts', '--from', '2026-12-01', '--to', '2026-11-01'], /must not be after/],
  ]
  for (const [args, said] of cases) {
    expect(await stet(...args)).toMatchObject({ code: 2, stderr: expect.stringMatching(said) })
  }
})
