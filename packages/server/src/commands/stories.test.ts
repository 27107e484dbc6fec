import { execFile } from 'node:child_process'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { createStory } from '../actions/create-story.ts'
import { readConfig } from '../config.ts'
import { ada, folderForTests, magazine } from '../newsroom-for-tests.ts'
import { openNewsroom } from '../open-newsroom.ts'
import { writeSetting } from '../storage/settings.ts'

let folder: string
beforeEach(async () => {
  folder = await folderForTests('stet-stories-')
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const main = join(import.meta.dirname, '..', 'main.ts')

/** Runs a command as somebody at the terminal does. */
async function stet(...args: readonly string[]): Promise<{ code: number; said: string }> {
  const env = { PATH: process.env['PATH'], USER: 'root', STET_DATA: folder }
  return promisify(execFile)(process.execPath, [main, ...args], { env }).then(
    ({ stdout }) => ({ code: 0, said: stdout.trim() }),
    (error) => ({ code: error.code as number, said: `${error.stdout}${error.stderr}`.trim() }),
  )
}

async function begin(...headlines: readonly string[]): Promise<void> {
  const read = readConfig({ STET_DATA: folder })
  if ('problems' in read) throw new Error(read.problems.join())
  const newsroom = await openNewsroom(read.config)
  await writeSetting(newsroom.database.db, 'publication', magazine)
  for (const headline of headlines) {
    await createStory(newsroom, { headline, section: 'culture', actor: ada })
  }
  await newsroom.database.close()
}

it('lists stories, and sets and takes back a time', { timeout: 120_000 }, async () => {
  await begin('A quiet evening', 'The tour')
  const listed = await stet('stories', 'QUIET', '--json')
  expect(JSON.parse(listed.said)).toMatchObject({ headline: 'A quiet evening', status: 'draft' })
  const set = await stet('schedule', 'culture/a-quiet-evening', '--at', '2999-01-01T10:00:00+01:00')
  expect(set).toEqual({ code: 0, said: 'Will be published at 2999-01-01T09:00:00.000Z' })
  expect((await stet('stories', '--status', 'scheduled')).said).toMatch(
    /scheduled .*A quiet evening$/,
  )
  const back = await stet('schedule', 'culture/a-quiet-evening', '--cancel')
  expect(back).toEqual({ code: 0, said: 'The time is taken back' })
  expect((await stet('stories', '--status', 'scheduled')).said).toBe('')
})

it('takes nothing off the site that is not on it, and never without a reason', {
  timeout: 120_000,
}, async () => {
  await begin('A quiet evening')
  const cases: [readonly string[], number, RegExp][] = [
    [['unpublish', 'culture/a-quiet-evening'], 2, /Readers are told a reason/],
    [
      ['unpublish', 'culture/a-quiet-evening', '--reason', 'Wrong'],
      1,
      /Cannot find the story on the site/,
    ],
    [['unpublish', 'culture/none', '--reason', 'Wrong'], 2, /There is no story "culture\/none"/],
    [['schedule', 'culture/a-quiet-evening'], 2, /either a time with --at, or --cancel/],
    [['stories', '--status', 'gone'], 2, /--status must be one of draft, scheduled/],
    [['publish', 'culture/a-quiet-evening'], 1, /body: the story has no text/],
  ]
  for (const [args, code, said] of cases) {
    expect(await stet(...args), args.join(' ')).toEqual({ code, said: expect.stringMatching(said) })
  }
})
