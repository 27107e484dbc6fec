import { describe, expect, it } from 'vitest'
import { exported, facts, lexical, post } from './ghost-for-tests.ts'
import { isGhost } from './read-ghost.ts'
import { readAll } from './sound-for-tests.ts'

declare const performance: { now(): number }

function nested(depth: number, type: string): string {
  return `{"root":{"children":[${`{"type":"${type}","children":[`.repeat(depth)}{"type":"text","text":"deep"}${']}'.repeat(depth)}]}}`
}

describe('deep nesting', () => {
  it.each(['paragraph', 'list', 'listitem', 'quote', 'link', 'odd', 'aside', 'heading'])(
    'is read to its words: %s',
    (type) => {
      const read = readAll(exported([post({ lexical: nested(20_000, type) })]))
      const [item] = read
      if (item?.type !== 'story') throw new Error('There is no story')
      const done = item.read(facts)
      if ('problem' in done) throw new Error(done.problem.message)
      expect(JSON.stringify(done)).toContain('deep')
    },
  )

  it('of the file itself is no harm', () => {
    expect(readAll('['.repeat(2_000_000))).toEqual([])
    expect(readAll(`${'['.repeat(200_000)}${']'.repeat(200_000)}`)).toEqual([])
    expect(readAll(`${'{"db":['.repeat(200_000)}1${']}'.repeat(200_000)}`)).toEqual([])
    const data = `${'{"posts":['.repeat(100_000)}1${']}'.repeat(100_000)}`
    expect(readAll(`{"db":[{"data":{"posts":[{"title":${data}}]}}]}`)).toHaveLength(1)
  })
})

it('a hundred megabytes of nothing are read in a moment', () => {
  const started = performance.now()
  expect(readAll(' '.repeat(100_000_000))).toEqual([])
  expect(readAll(`{"db":[{"data":{"posts":[${' '.repeat(50_000_000)}]}}]}`)).toEqual([])
  expect(isGhost(`{${' '.repeat(1_000_000)}`)).toBe(false)
  expect(performance.now() - started).toBeLessThan(20_000)
}, 60_000)

it('keys of prototypes are only keys', () => {
  const text = exported(
    [post({ lexical: lexical({ type: '__proto__' }, { type: 'constructor', children: [] }) })],
    {
      settings: [
        { key: '__proto__', value: 'x' },
        { key: 'constructor', value: '{}' },
      ],
      posts_tags: [{ post_id: '__proto__', tag_id: 'toString' }],
    },
  ).replace('"title"', '"__proto__":{"polluted":1},"title"')
  readAll(text)
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  readAll('{"__proto__":{"posts":[{}]}}')
  readAll(
    `{"posts":[{"title":"a","slug":"__proto__","mobiledoc":"{\\"sections\\":[[10,0]],\\"cards\\":[[\\"constructor\\",{\\"__proto__\\":1}]]}"}]}`,
  )
})

it('grows no faster than what comes', () => {
  const quick = (lexicalText: string) => {
    const started = performance.now()
    readAll(exported([post({ lexical: lexicalText })]))
    return performance.now() - started
  }
  const many = <T>(count: number, one: T) => Array.from({ length: count }, () => one)
  const text = { type: 'text', text: 'a '.repeat(20), format: 1 }
  expect(quick(lexical({ type: 'paragraph', children: many(5000, text) }))).toBeLessThan(8000)
  expect(quick(lexical(...many(4000, { type: 'aside', children: [text] })))).toBeLessThan(8000)
  expect(quick(lexical({ type: 'callout', calloutText: '<b>'.repeat(20_000) }))).toBeLessThan(8000)
  expect(
    quick(lexical({ type: 'image', src: '/a.jpg', caption: '<a href=x>'.repeat(5000) })),
  ).toBeLessThan(8000)
  const one = (words: string) => ({
    type: 'paragraph',
    children: [{ type: 'text', text: `a${words.repeat(300_000)}b` }],
  })
  const aside = { type: 'aside', children: [{ type: 'text', text: 'a' }] }
  expect(quick(lexical(one(' ')))).toBeLessThan(8000)
  expect(quick(lexical(one('"'), aside))).toBeLessThan(8000)
  const words = many(300_000, { type: 'text', text: 'a' })
  expect(quick(lexical({ type: 'odd', children: words }))).toBeLessThan(8000)
  expect(quick(lexical({ type: 'odd', a: many(20_000, { b: 'c' }) }))).toBeLessThan(8000)
}, 60_000)
