import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { folderForTests } from '../newsroom-for-tests.ts'
import { check } from './check.ts'

let folder: string
beforeAll(async () => {
  folder = await folderForTests('stet-check-command-')
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

const text =
  '\ufeffThe choir leaves\r\n\r\nMara Quill said on Wednesday: “I am done.” They called it a sex scandal.\r\n'
const dated = ['--publish-date', '2026-11-20', '--zone', 'Europe/London']

async function put(name: string, body: string): Promise<string> {
  const file = join(folder, name)
  await writeFile(file, body)
  return file
}

/** The one answer of the command as JSON. */
// biome-ignore lint/suspicious/noExplicitAny: a test says what it expects
function answer(): any {
  return JSON.parse(printed.join('\n'))
}

describe('stet check', () => {
  it('answers as JSON, in places of the file as it is', async () => {
    const file = await put('a.txt', text)
    expect(await check([file, '--format', 'json', ...dated])).toBe(0)
    const found = answer()
    expect(Object.keys(found)).toEqual([
      ...['file', 'sourcingLine', 'quotations', 'dates', 'topics', 'questions'],
    ])
    const [said] = found.quotations
    expect(text.slice(said.start, said.end)).toBe(said.words)
    expect(said).toMatchObject({
      kind: 'direct',
      words: '“I am done.”',
      cue: { text: 'said' },
      speaker: { text: 'Mara Quill', refersTo: 'Mara Quill' },
      naming: 'named',
      chain: [],
      sameSourceAs: null,
    })
    expect(Object.keys(said)).toEqual([
      ...['kind', 'start', 'end', 'words', 'cue', 'speaker', 'recipient', 'channel', 'naming'],
      ...['distance', 'outlet', 'chain', 'sameSourceAs'],
    ])
    const [date] = found.dates
    expect(text.slice(date.start, date.end)).toBe(date.text)
    expect(date).toMatchObject({ from: '2026-11-18', to: '2026-11-18', relativeTo: 'story' })
    const asked = found.questions.find((one: { rule: string }) => one.rule === 'abuse-terms')
    expect(text.slice(asked.start, asked.end)).toBe('sex scandal')
    expect(asked).toMatchObject({ level: 'ask', guideline: { url: expect.any(String) } })
  })

  it('tells several in the order asked, and those that cannot be read among them', async () => {
    const files = [
      await put('b.txt', 'It rained.'),
      join(folder, 'none.txt'),
      await put('c.md', '# A\n\nIt rained.'),
    ]
    expect(await check([...files, '--format', 'json', ...dated])).toBe(2)
    const found = answer()
    expect(found.map(({ file }: { file: string }) => file)).toEqual(files)
    expect(found[1]).toEqual({ file: files[1], error: expect.stringMatching(/^Cannot read/) })
    expect(found[2].text).toBe('A\n\nIt rained.')
    expect(complained).toEqual([found[1].error])
  })

  it('ends with 1 where something is asked at the level that matters', async () => {
    const file = await put('a.txt', text)
    expect(await check([file, '--fail-on', 'ask', ...dated])).toBe(1)
    expect(printed.join('\n')).toMatch(/a\.txt:3:\d+ {2}ask {2}abuse-terms/)
    expect(printed.join('\n')).not.toContain('\u001b')
    expect(await check([await put('b.txt', 'It rained.'), '--fail-on', 'ask', ...dated])).toBe(0)
  })

  it('has optional rules where they are named', async () => {
    const file = await put('d.txt', 'A wave of migrants came ashore, he wrote.')
    const rulesAsked = async (...more: readonly string[]) => {
      printed = []
      await check([file, '--format', 'json', ...more])
      return answer().questions.map(({ rule }: { rule: string }) => rule)
    }
    expect(await rulesAsked()).not.toContain('migration-metaphors')
    expect(await rulesAsked('--rules', 'migration-metaphors')).toContain('migration-metaphors')
    const pack =
      'rule: herald-words\nlevel: must-answer\nterms:\n  - words: ashore\n    why: We say where.\n'
    const packs = `migration-metaphors,${await put('herald.yaml', pack)}`
    expect(await rulesAsked('--rules', packs)).toEqual(
      expect.arrayContaining(['herald-words', 'migration-metaphors']),
    )
    const broken = await put('broken.yaml', 'rule: 7\n')
    expect(await check([file, '--rules', broken])).toBe(2)
    expect(complained.join()).toContain('broken.yaml')
  })

  it.each([
    ['nothing named', []],
    ['an unknown format', ['a.txt', '--format', 'xml']],
    ['an unknown level', ['a.txt', '--fail-on', 'note']],
    ['a day that is none', ['a.txt', '--publish-date', '2026-02-30']],
    ['a zone that is none', ['a.txt', '--zone', 'Mars/Base']],
    ['a pack that is none', ['a.txt', '--rules', 'nothing']],
    ['an unknown option', ['a.txt', '--nothing']],
  ])('refuses %s', async (_, args) => {
    expect(await check(args)).toBe(2)
    expect(complained.join('')).not.toBe('')
    expect(printed).toEqual([])
  })
})
