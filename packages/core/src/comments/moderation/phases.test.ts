import { describe, expect, it } from 'vitest'
import { instantOf } from '../../story/day.ts'
import { barred } from './barred.ts'
import { checkers } from './checkers.ts'
import { length } from './length.ts'
import { links } from './links.ts'
import { newCommenter } from './new-commenter.ts'
import type { Phase } from './phase.ts'
import { phases } from './phases.ts'
import { phrases } from './phrases.ts'
import { rate, waitUntil } from './rate.ts'
import { readFirst } from './read-first.ts'
import { recentRejections } from './recent-rejections.ts'
import { repeat } from './repeat.ts'
import { storyPolicy } from './story-policy.ts'
import { type Differing, submissionOf } from './submission-for-tests.ts'
import { trust } from './trust.ts'

const noon = Date.parse('2026-11-23T12:00:00.000Z')
const ago = (...seconds: readonly number[]) => seconds.map((one) => instantOf(noon - one * 1000))
const closed = { why: 'magazine' } as const
const link = 'https://garden.example/roses'
const said = 'The bridge should have been closed on Monday, I think.'

type Row = readonly [name: string, text: string, differing: Differing, outcome: string]

const rows: readonly (readonly [Phase, readonly Row[]])[] = [
  [
    barred,
    [
      ['whoever may write', said, {}, ''],
      ['a time-out that is over', said, { writer: { barredUntil: ago(1)[0] ?? '' } }, ''],
      ['a time-out', said, { writer: { barredUntil: ago(-60)[0] ?? '' } }, 'refuse'],
    ],
  ],
  [
    storyPolicy,
    [
      ['an open story', said, {}, ''],
      ['a held one', said, { policy: { writing: 'held' } }, 'hold'],
      ['a careful one, whatever its policy says', said, { policy: { isCareful: true } }, 'hold'],
      ['members only', said, { policy: { writing: 'members' } }, 'refuse'],
      [
        'members only, a member',
        said,
        { policy: { writing: 'members' }, writer: { isMember: true } },
        '',
      ],
      [
        'a careful story for members, a member',
        said,
        { policy: { writing: 'members', isCareful: true }, writer: { isMember: true } },
        'hold',
      ],
      [
        'members only, its author',
        said,
        { policy: { writing: 'members' }, writer: { badge: 'author' } },
        '',
      ],
      ['a closed one', said, { policy: { writing: 'closed', closed } }, 'refuse'],
      ['one that says why it is closed', said, { policy: { closed } }, 'refuse'],
    ],
  ],
  [
    length,
    [
      ['words', said, {}, ''],
      ['nothing', '', {}, 'refuse'],
      ['blanks', ' \n ', {}, 'refuse'],
      ['as many as may be', 'a'.repeat(5000), {}, ''],
      ['one too many', 'a'.repeat(5001), {}, 'refuse'],
    ],
  ],
  [
    rate,
    [
      ['the first', said, {}, ''],
      ['two within half a minute', said, { lately: { byWriter: ago(5, 20) } }, ''],
      ['three within half a minute', said, { lately: { byWriter: ago(5, 20, 29) } }, 'refuse'],
      ['three, the first longer ago', said, { lately: { byWriter: ago(5, 20, 31) } }, ''],
      [
        'three by staff',
        said,
        { lately: { byWriter: ago(1, 2, 3) }, writer: { badge: 'staff' } },
        '',
      ],
      [
        'slow mode, too soon',
        said,
        { policy: { slow: 60 }, lately: { byWriterHere: ago(59)[0] ?? '' } },
        'refuse',
      ],
      [
        'slow mode, in time',
        said,
        { policy: { slow: 60 }, lately: { byWriterHere: ago(60)[0] ?? '' } },
        '',
      ],
    ],
  ],
  [
    repeat,
    [
      ['new words', said, {}, ''],
      ['a sentence that came before', said, { lately: { same: 1 } }, 'hold'],
      ['a word or two that came before', 'Well said!', { lately: { same: 30 } }, ''],
      ['a few words that came often', 'Thank you so much!', { lately: { same: 5 } }, 'hold'],
      ['a few words that came before', 'Thank you so much!', { lately: { same: 4 } }, ''],
    ],
  ],
  [
    links,
    [
      ['none', said, {}, ''],
      ['one', `See ${link}`, {}, ''],
      ['one from somebody new', `See ${link}`, { writer: { shown: 2 } }, 'hold'],
      ['one from staff', `See ${link}`, { writer: { shown: 0, badge: 'staff' } }, ''],
      ['as many as may be', `${link} ${link}`, {}, ''],
      ['two of the longer form', 'https://www.a.example http://www.b.example', {}, ''],
      ['one too many', `${link} www.roses.example HTTPS://a.example`, {}, 'hold'],
    ],
  ],
  [
    newCommenter,
    [
      ['the first', said, { writer: { shown: 0 } }, 'hold'],
      ['the second', said, { writer: { shown: 1 } }, ''],
      [
        'the second of three that are held',
        said,
        { writer: { shown: 1 }, settings: { newCommenterHold: 3 } },
        'hold',
      ],
      [
        'the first where none is held',
        said,
        { writer: { shown: 0 }, settings: { newCommenterHold: 0 } },
        '',
      ],
      ['the first of its author', said, { writer: { shown: 0, badge: 'author' } }, ''],
    ],
  ],
  [
    recentRejections,
    [
      ['none', said, {}, ''],
      ['one', said, { writer: { shown: 1, rejectedLately: 1 } }, ''],
      ['two of six', said, { writer: { shown: 4, rejectedLately: 2 } }, 'hold'],
      ['two of many', said, { writer: { shown: 40, rejectedLately: 2 } }, ''],
      ['five of very many', said, { writer: { shown: 400, rejectedLately: 5 } }, 'hold'],
    ],
  ],
  [
    readFirst,
    [
      ['others', said, {}, ''],
      ['whose comments are read first', said, { writer: { isReadFirst: true } }, 'hold'],
    ],
  ],
  [
    phrases,
    [
      ['no phrase', said, {}, ''],
      ['a house phrase', 'The Brackwell rumour again', { settings: house('hold') }, 'hold'],
      [
        'a house phrase that is refused',
        'brackwell RUMOUR!',
        { settings: house('refuse') },
        'refuse',
      ],
      ['part of a longer word', 'Subbrackwell rumours', { settings: house('refuse') }, ''],
    ],
  ],
  [
    checkers,
    [
      ['none', said, {}, ''],
      ['fine', said, { checks: [{ checker: 'spam', outcome: 'fine' }] }, ''],
      [
        'one that would have it read',
        said,
        { checks: [{ checker: 'classifier', outcome: 'hold', why: 'abuse' }] },
        'hold',
      ],
      [
        'one that failed',
        said,
        { checks: [{ checker: 'spam', outcome: 'failed', why: 'no answer' }] },
        'hold',
      ],
    ],
  ],
  [
    trust,
    [
      ['somebody known', said, {}, ''],
      ['somebody known for long', said, { writer: { shown: 25 } }, 'order'],
      ['the same after a rejection', said, { writer: { shown: 25, rejectedLately: 1 } }, ''],
      ['the same, read first', said, { writer: { shown: 25, isReadFirst: true } }, ''],
    ],
  ],
]

describe.each(rows)('$name', (phase, cases) => {
  it.each(cases)('%s', (_name, text, differing, outcome) => {
    const found = phase.run(submissionOf(text, differing))
    expect(found.map((one) => one.outcome)).toEqual(outcome === '' ? [] : [outcome])
  })
})

it('holds for a phrase however many mild words stand before it', () => {
  const text = `${'crap '.repeat(12)}the Brackwell rumour`
  const found = phrases.run(
    submissionOf(text, { settings: { ...house('hold'), languages: ['en'] } }),
  )
  expect(found.filter(({ outcome }) => outcome === 'hold')).toHaveLength(1)
  expect(found).toHaveLength(8)
})

it('says until when somebody waits: until the last of all limits is over', () => {
  const lately = { byWriter: ago(1, 2, 3), byWriterHere: ago(1)[0] ?? '', same: 0 }
  const submission = submissionOf(said, { policy: { slow: 20 }, lately })
  expect(waitUntil(submission)).toBe('2026-11-23T12:00:27.000Z')
})

it('has each phase once, by a name of its own', () => {
  expect(new Set(phases.map(({ name }) => name)).size).toBe(phases.length)
})

function house(outcome: 'hold' | 'refuse'): NonNullable<Differing['settings']> {
  return { phrases: [{ phrase: 'Brackwell rumour', outcome, rule: 'other' }] }
}
