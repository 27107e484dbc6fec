import { expect, it } from 'vitest'
import type { Source } from '../../quotation/quotation.ts'
import { quotation } from '../../story/build.ts'
import { wordsFor } from '../words/words.ts'
import { testSetting } from './build-setting.ts'
import { platformName, sourceAddress, sourceWords, speakerWords } from './source.ts'

const en = wordsFor('en')

const address = 'https://a.example/'

it.each<[Source, string, string | null]>([
  [
    { type: 'post', platform: 'x', author: 'Mara Quill', address, at: '2026-11-12T21:40:00.000Z' },
    'Post by Mara Quill on X, 12 November 2026, 21:40',
    address,
  ],
  [
    { type: 'post', platform: 'mastodon', author: '', address, at: null },
    'Post on Mastodon, date not known',
    address,
  ],
  [
    { type: 'outlet', outlet: 'The Post', title: 'She “rests”', address, at: '2026-11-13' },
    'The Post: She “rests”, 13 November 2026',
    address,
  ],
  [
    { type: 'interview', heldOn: '2021-04-09', by: 'Ana Example', way: 'by telephone' },
    'Interview by Ana Example, by telephone, 9 April 2021',
    null,
  ],
  [
    { type: 'statement', from: 'Northlight', at: '2026-11-13', address: null },
    'Statement from Northlight, 13 November 2026',
    null,
  ],
  [
    {
      type: 'broadcast',
      programme: 'Late',
      outlet: 'Radio 9',
      at: '2026-11-13',
      timeCode: '12:04',
      address,
    },
    'Late, Radio 9, 13 November 2026, at 12:04',
    address,
  ],
  [{ type: 'document', title: 'The contract', address: null }, 'Document: The contract', null],
  [{ type: 'unsourced' }, 'No source given', null],
])('tells the source %j', (source, words, where) => {
  expect(sourceWords(source, testSetting().clock, en)).toBe(words)
  expect(sourceAddress(source)).toBe(where)
})

it.each([
  ['x', '', 'X'],
  ['other', 'Harbour', 'Harbour'],
  ['other', '', 'another platform'],
  ['Somewhere', '', 'Somewhere'],
  ['constructor', '', 'constructor'],
])('names the platform %s %s', (platform, given, expected) => {
  expect(platformName(platform, given, en)).toBe(expected)
})

it.each([
  ['named', 'Mara Quill', 'Mara Quill'],
  ['unnamed-known-to-us', '', 'somebody unnamed, known to us'],
  ['unnamed-known-to-outlet', 'a friend', 'a friend (somebody unnamed, known to the outlet)'],
  ['none', '', ''],
] as const)('tells who spoke: %s %s', (naming, speaker, expected) => {
  expect(speakerWords({ ...quotation('q'), naming, speaker }, en)).toBe(expected)
})
