import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { folderForTests } from '../newsroom-for-tests.ts'
import { check } from './check.ts'
import { rules } from './rules.ts'

const houseRules = `rule: herald-words
terms:
  - words: yob|yobs
    instead: young people
    why: It insults before anything is known.
`

let folder: string
let texts: string
let house: string
beforeAll(async () => {
  folder = await folderForTests('stet-rules-command-')
  texts = join(folder, 'texts')
  await mkdir(join(texts, 'below'), { recursive: true })
  house = join(folder, 'herald.yaml')
  await writeFile(house, houseRules)
  await writeFile(join(texts, 'a.txt'), 'Two yobs were seen. “Yobs!” she said.')
  await writeFile(join(texts, 'below', 'b.md'), '# Rain\n\nIt was a domestic dispute, he wrote.')
  await writeFile(join(texts, 'c.png'), 'no text')
})
afterAll(() => rm(folder, { recursive: true, force: true }))

let printed: string[]
let complained: string[]
beforeEach(() => {
  printed = []
  complained = []
  vi.spyOn(console, 'log').mockImplementation((words) => void printed.push(String(words)))
  vi.spyOn(console, 'error').mockImplementation((words) => void complained.push(String(words)))
})
afterEach(() => vi.restoreAllMocks())

/** The answer of the command as JSON. */
// biome-ignore lint/suspicious/noExplicitAny: a test says what it expects
function answer(): any {
  return JSON.parse(printed.join('\n'))
}

describe('stet rules', () => {
  it('lists every rule with its level and whose advice it rests on', async () => {
    expect(await rules(['list'])).toBe(0)
    expect(printed.join('\n')).toMatch(/^child-not-named +must-answer +UNICEF$/m)
    expect(printed.join('\n')).toMatch(/^crime-attributed +must-answer +house policy$/m)
    expect(printed.join('\n')).toMatch(/^transgender-terms +ask, optional +NLGJA/m)
  })

  it('explains a rule, and each term of a list of words', async () => {
    expect(await rules(['explain', 'complainant-not-identifiable', 'abuse-terms'])).toBe(0)
    expect(printed.join('\n')).toContain('clause 11')
    expect(printed.join('\n')).toContain('  sex scandal|scandals\n    Where somebody was assaulted')
    printed = []
    expect(await rules(['explain', 'herald-words', '--rules', house, '--json'])).toBe(0)
    expect(answer()).toMatchObject([
      { name: 'herald-words', level: 'ask', guideline: null, terms: [{ words: 'yob|yobs' }] },
    ])
  })

  it('tries rules on a folder, house rules among them', async () => {
    const args = ['test', 'herald-words', 'abuse-terms', '--on', texts, '--rules', house]
    expect(await rules([...args, '--json'])).toBe(0)
    const found = answer()
    expect(found).toMatchObject({ pieces: 2, words: 15 })
    expect(found.rules[0]).toMatchObject({
      rule: 'herald-words',
      asked: { 'must-answer': 0, ask: 1, note: 1 },
      pieces: 1,
    })
    expect(found.rules[1].examples).toMatchObject([
      { piece: join('below', 'b.md'), level: 'ask', words: 'domestic dispute' },
    ])
    printed = []
    expect(await rules(args)).toBe(0)
    expect(printed.join('\n')).toMatch(
      /^herald-words +133\.333 per 1,000 words: 0 must answer, 1 ask, 1 note, in 1 of 2$/m,
    )
  })

  it('tries all rules, and says which asked nothing', async () => {
    expect(await rules(['test', 'all', '--on', join(texts, 'a.txt')])).toBe(0)
    expect(printed.join('\n')).toMatch(/^Asked nothing: .*abuse-terms/m)
  })

  it('has house rules at stet check too', async () => {
    const file = join(texts, 'a.txt')
    expect(await check([file, '--format', 'json', '--rules', house])).toBe(0)
    expect(answer().questions).toMatchObject(
      expect.arrayContaining([expect.objectContaining({ rule: 'herald-words', start: 4, end: 8 })]),
    )
  })

  it.each([
    ['no deed', []],
    ['an unknown deed', ['forget']],
    ['no rule', ['explain']],
    ['an unknown rule', ['test', 'nothing', '--on', '.']],
    ['a folder that is not there', ['test', 'all', '--on', '/nowhere/at/all']],
    ['a file of rules that is not there', ['list', '--rules', '/nowhere/at/all.yaml']],
    ['an unknown option', ['list', '--nothing']],
  ])('refuses %s', async (_, args) => {
    expect(await rules(args)).toBe(2)
    expect(complained.join('')).not.toBe('')
    expect(printed).toEqual([])
  })

  it('tells what is wrong in house rules by file, line and field', async () => {
    const file = join(folder, 'wrong.yaml')
    await writeFile(file, 'rule: abuse-words\nlevel: block\nterms:\n  - words: yob\n')
    expect(await rules(['list', '--rules', file])).toBe(2)
    expect(complained.join('\n')).toContain(`${file}:2: level: this must be one of`)
    expect(complained.join('\n')).toContain(`${file}:4: terms[0].why: this is missing`)
    complained = []
    await writeFile(file, houseRules.replace('herald-words', 'abuse-terms'))
    expect(await rules(['list', '--rules', file])).toBe(2)
    expect(complained.join('\n')).toContain('there is a rule "abuse-terms" already')
  })
})
