import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from '@stet/core/story'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { readConfig } from '../config.ts'
import { draft, folderForTests, magazine } from '../newsroom-for-tests.ts'
import { openNewsroom } from '../open-newsroom.ts'
import { writeSetting } from '../storage/settings.ts'
import { desk } from './desk.ts'
import { publish } from './publish.ts'

let folder: string
let printed: string[]
let complained: string[]
beforeEach(async () => {
  folder = await folderForTests('stet-desk-')
  vi.stubEnv('STET_DATA', folder)
  printed = []
  complained = []
  vi.spyOn(console, 'log').mockImplementation((words) => void printed.push(String(words)))
  vi.spyOn(console, 'error').mockImplementation((words) => void complained.push(String(words)))
  const read = readConfig(process.env)
  if ('problems' in read) throw new Error(read.problems.join())
  const newsroom = await openNewsroom(read.config)
  await writeSetting(newsroom.database.db, 'publication', magazine)
  const words = build.paragraph('The papers called it a sex scandal.')
  await draft(newsroom, { slug: 'a-band', headline: 'A band' }, words)
  await newsroom.database.close()
  await stet('--settings', '--level', 'abuse-terms=must-answer')
})
afterEach(async () => {
  vi.restoreAllMocks()
  vi.unstubAllEnvs()
  await rm(folder, { recursive: true, force: true, maxRetries: 5 })
})

/** Runs `stet desk` and gives its exit code and what it said. */
async function stet(...args: readonly string[]) {
  printed = []
  complained = []
  const code = await desk(args)
  return { code, said: printed.join('\n'), complained: complained.join('\n') }
}

const story = 'culture/a-band'

describe('stet desk', { timeout: 30_000 }, () => {
  it('stops a story, lets it stand, and lets it pass', async () => {
    expect(await publish([story])).toBe(1)
    expect(printed.join()).toContain('the desk asks: Is “sex scandal” the word you want here?')
    expect(printed.join()).toContain('stet desk STORY')
    const listed = await stet(story)
    expect(listed.code).toBe(1)
    const [, key = ''] = /^([0-9a-f]{16}) {2}must answer {2}abuse-terms/m.exec(listed.said) ?? []
    const short = key.slice(0, 6)
    const first = await stet(story, '--stet', short, '--reason', 'Its name.')
    expect(first).toMatchObject({ code: 1, complained: expect.stringContaining('--read-again') })
    expect(first.complained).toContain('| The papers called it a sex scandal.')
    const done = await stet(story, '--stet', short, '--reason', 'Its name.', '--read-again')
    expect(done).toMatchObject({ code: 0, said: `${key}  stands` })
    const after = await stet(story)
    expect(after.code).toBe(0)
    expect(after.said).toContain('stands, read once more by the same person')
    expect(await publish([story])).toBe(0)
  })

  it('puts a reading off and lists it until it is done', async () => {
    const by = new Date(Date.now() + 60 * 60_000).toISOString()
    const later = ['--later', 'all', '--by', by, '--reason', 'Out now.', '--json']
    const done = await stet(story, ...later)
    expect(JSON.parse(done.said)).toMatchObject([{ deed: 'later', until: by }])
    expect((await stet('--due')).said).toContain(`by ${by}  abuse-terms\n  A band (`)
    await stet(story, '--answer', JSON.parse(done.said)[0].key, '--reason', 'Its name.')
    expect(await stet('--due')).toMatchObject({ code: 0, said: 'No second reading is due' })
  })

  it('is set up: levels, house rules, countries, and how long answers are kept', async () => {
    const file = join(folder, 'herald.yaml')
    await writeFile(
      file,
      'rule: herald-words\nlevel: note\nterms:\n  - words: papers\n    why: We name them.\n',
    )
    const set = ['--house', file, '--level', 'herald-words=ask', '--countries', 'gb,us']
    const { said } = await stet('--settings', ...set, '--keep', '30')
    for (const words of ['herald-words: ask', 'House rules: herald-words', 'GB, US', '30 days'])
      expect(said).toContain(words)
    expect((await stet(story)).said).toContain('ask  herald-words')
    const back = ['--level', 'abuse-terms=shipped', '--level', 'herald-words=shipped']
    const plain = await stet('--settings', ...back, '--house', 'none', '--keep', 'always', '--json')
    expect(JSON.parse(plain.said)).toMatchObject({ levels: {}, packs: [], keepDays: null })
  })

  const refused: readonly (readonly [string, readonly string[]])[] = [
    ['a story that is none', ['culture/none']],
    ['two deeds', [story, '--stet', 'a', '--answer', 'b', '--reason', 'x']],
    ['no reason', [story, '--stet', 'all']],
    ['no time', [story, '--later', 'all', '--reason', 'x']],
    [
      'a time that has passed',
      [story, '--later', 'all', '--reason', 'x', '--by', '2020-01-01T00:00:00Z'],
    ],
    ['a key that is none', [story, '--answer', '0000', '--reason', 'x']],
    ['a rule that is none', ['--settings', '--level', 'nothing=off']],
    ['a level that is none', ['--settings', '--level', 'abuse-terms=loud']],
    ['countries that are none', ['--settings', '--countries', 'Britain']],
    ['days that are none', ['--settings', '--keep', 'a while']],
  ]

  it('refuses what makes no sense, in words', async () => {
    for (const [what, args] of refused) {
      const { code, said, complained: why } = await stet(...args)
      expect({ code, said, isTold: why !== '' }, what).toEqual({ code: 2, said: '', isTold: true })
    }
  })
})
