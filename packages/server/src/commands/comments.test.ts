import { rm } from 'node:fs/promises'
import { addDays, type Day } from '@stet/core/story'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { commentBy, commenterNamed } from '../actions/moderation/moderation-for-tests.ts'
import { readConfig } from '../config.ts'
import { folderForTests, live, magazine } from '../newsroom-for-tests.ts'
import { openNewsroom } from '../open-newsroom.ts'
import { writeSetting } from '../storage/settings.ts'
import { comments } from './comments.ts'

let folder: string
let id: string
beforeEach(async () => {
  folder = await folderForTests('stet-comments-')
  vi.stubEnv('STET_DATA', folder)
  const read = readConfig({ STET_DATA: folder })
  if ('problems' in read) throw new Error(read.problems.join())
  const newsroom = await openNewsroom(read.config)
  await writeSetting(newsroom.database.db, 'publication', magazine)
  const story = await live(newsroom, { headline: 'A quiet evening' })
  const noor = await commenterNamed(newsroom, 'Noor')
  const text = 'Was it\u202e quiet?\nI heard drums.'
  ;({ id } = await commentBy(newsroom, noor, { story: story.id, text, queue: 'held' }))
  await newsroom.database.close()
})
afterEach(async () => {
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
  await rm(folder, { recursive: true, force: true })
})

/** Runs the command in this process: what it said, and its exit code. */
async function say(...args: readonly string[]) {
  const said: string[] = []
  const keep = (...words: unknown[]) => void said.push(words.join(' '))
  vi.spyOn(console, 'log').mockImplementation(keep)
  vi.spyOn(console, 'error').mockImplementation(keep)
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => said.push(String(text)) > 0)
  const code = await comments(args)
  vi.restoreAllMocks()
  return { code, said: said.join('\n') }
}

it('lists what waits, decides about it, takes that back, and counts it', async () => {
  const listed = await say()
  expect(listed.said).toContain(`${id}  `)
  expect(listed.said).toContain('Noor, under “A quiet evening”\n  Was it quiet? I heard drums.')
  expect(await say('queue', 'new')).toEqual({ code: 0, said: 'Nothing waits here' })
  const unruled = await say('reject', id)
  expect(unruled).toEqual({ code: 1, said: 'Cannot reject: name the rule that is told' })
  const rejected = await say(
    'reject',
    id,
    '--rule',
    'spam',
    '--reason',
    'It sells drums.',
    '--json',
  )
  const { id: decision } = JSON.parse(rejected.said) as { id: string }
  expect((await say('show', id)).said).toMatch(
    /is rejected\n.*reject by .* {2}spam: It sells drums\./,
  )
  expect((await say('undo', decision)).code).toBe(0)
  const approved = await say('approve', id)
  expect(approved.said).toMatch(/^Done: /)
  expect((await say('show', id)).said).toContain('is shown')
  const today = new Date().toISOString().slice(0, 10) as Day
  const figures = await say('figures', '--from', addDays(today, -400), '--to', today)
  expect(figures.said).toContain(',rejected,spam,1\r\n')
  const statements = await say('statements', '--from', addDays(today, -400), '--to', today)
  expect(statements.said).toMatch(/^puid,.*\r\n\n.*,spam,SOURCE_VOLUNTARY,No,/)
})

it('says how it is used where it is told something else', async () => {
  const table = [
    [['queue', 'everything'], /A queue is one of/],
    [['approve'], /Say which/],
    [['approve', 'nothing'], /Cannot find the comment/],
    [['burn', 'x'], /no such thing/],
    [['reject', 'x', '--rule', 'rude'], /Cannot find the comment/],
    [['figures'], /--from 2026-11-01/],
    [['statements'], /--from 2026-11-01/],
  ] as const
  for (const [args, words] of table) {
    const { code, said } = await say(...args)
    expect(said, args.join(' ')).toMatch(words)
    expect(code, args.join(' ')).toBe(2)
  }
})
