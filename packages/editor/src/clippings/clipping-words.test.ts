import { describe, expect, it } from 'vitest'
import { authorWords, handedOver, isPostAddress } from './clipping-words.ts'

const query = (fields: Record<string, string>) => `?${new URLSearchParams(fields)}`

describe('what was handed over', () => {
  it.each<[string, Record<string, string>, string]>([
    ['by a bookmarklet', { address: 'https://a.example/1' }, 'https://a.example/1'],
    ['by a share sheet', { title: 'A post', url: 'https://a.example/2' }, 'https://a.example/2'],
    [
      'in the words of a share sheet',
      { text: 'Look: https://a.example/3 (via App)' },
      'https://a.example/3',
    ],
    ['in a title', { title: 'https://a.example/4' }, 'https://a.example/4'],
    ['without an address', { text: 'nothing' }, ''],
    ['as a script', { address: 'javascript:alert(1)' }, ''],
    ['not at all', {}, ''],
  ])('%s', (_, fields, expected) => {
    expect(handedOver(query(fields))).toBe(expected)
  })
})

describe('an address of a post', () => {
  it.each([
    'https://x.com/mara/status/1700000000000000000',
    ' https://www.instagram.com/p/Cabc123/ ',
    'https://social.example/@mara/111300000000000000',
    'https://social.example/@mara@other.example/111300000000000000',
    'https://bsky.app/profile/mara.example/post/3kabc',
    'https://youtu.be/abc',
  ])('is %s', (text) => expect(isPostAddress(text)).toBe(true))

  it.each([
    'https://x.com/',
    'https://notx.com/a',
    'https://outlet.example/news/1',
    'see https://x.com/mara/status/1',
    'x.com/mara/status/1',
    '',
  ])('is not %s', (text) => expect(isPostAddress(text)).toBe(false))
})

it('names whose words a copy holds', () => {
  const one = { author: 'Mara', handle: '@mara', address: 'https://www.a.example/1' } as never
  expect(authorWords(one)).toBe('Mara (@mara)')
  expect(authorWords({ ...(one as object), author: '', handle: '' } as never)).toBe('a.example')
})
