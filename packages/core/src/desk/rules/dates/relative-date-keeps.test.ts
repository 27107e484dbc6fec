import { expect, it } from 'vitest'
import { draftOfText } from '../../draft/text-draft.ts'
import { readDraft } from '../../read-draft.ts'
import { proofOf } from '../build-proof.ts'
import { relativeDateKeeps } from './relative-date-keeps.ts'

function asked(text: string, today: string, publishedOn = '2026-11-23'): readonly string[] {
  const reading = readDraft(draftOfText(text, { publishedOn }))
  return relativeDateKeeps
    .run({ reading, facts: { ...proofOf('', {}).facts, today } })
    .map(({ start, end, suggestion }) => `${text.slice(start, end)} → ${suggestion}`)
}

const words: readonly (readonly [text: string, asked: string])[] = [
  ['She spoke on Wednesday.', 'Wednesday → 18 November 2026'],
  ['She spoke on Monday night.', 'Monday night → 23 November 2026'],
  ['She spoke yesterday.', 'yesterday → 22 November 2026'],
  ['She spoke today.', 'today → 23 November 2026'],
  ['She will speak tomorrow.', 'tomorrow → 24 November 2026'],
  ['She spoke last week.', 'last week → 16 November 2026 to 22 November 2026'],
  ['She spoke earlier this month.', 'earlier this month → 1 November 2026 to 23 November 2026'],
  ['She left last month.', 'last month → October 2026'],
  ['She left two weeks ago.', 'two weeks ago → 9 November 2026 to 15 November 2026'],
  ['She left three days ago.', 'three days ago → 20 November 2026'],
  ['She left last night.', 'last night → 22 November 2026'],
]

it('notes days and weeks once the story is more than a week old', () => {
  for (const [text, expected] of words) {
    expect(asked(text, '2026-12-05'), text).toHaveLength(1)
    if (expected.includes('→')) expect(asked(text, '2026-12-05')).toEqual([expected])
    expect(asked(text, '2026-11-30'), text).toEqual([])
    expect(asked(text, '2026-11-23'), text).toEqual([])
  }
})

it('notes years, and days of a year, once the year has turned', () => {
  const years: readonly (readonly [text: string, asked: string])[] = [
    ['It fell last year.', 'last year → 2025'],
    ['It grew this year.', 'this year → 2026'],
    ['It was the hit of last summer.', 'last summer → 1 June 2026 to 31 August 2026'],
    ['It was announced in March.', 'March → March 2026'],
    ['It was signed on 3 May.', '3 May → 3 May 2026'],
    ['It was signed on May 3.', 'May 3 → 3 May 2026'],
    ['She left five years ago.', 'five years ago → 2021'],
    ['She left a decade ago.', 'a decade ago → 2016'],
  ]
  for (const [text, expected] of years) {
    expect(asked(text, '2027-01-05'), text).toEqual([expected])
    expect(asked(text, '2026-12-31'), text).toEqual([])
  }
})

it('leaves what keeps, and what somebody else said', () => {
  const quiet = [
    'She spoke on 3 May 2024.',
    'She left in 2014, and in March 2019.',
    '“I am leaving tomorrow,” she said.',
    'Every Monday she sings.',
    'The 1990s were long.',
    'On 2024-02-03 she left.',
    'The Sunday Times asked her.',
    'USA Today asked her.',
    'Wednesday Addams was there.',
    'She was there on Black Friday.',
    'It was signed on May 3, 2024.',
    'He wrote: “We spoke on Friday.”',
    'The winter of 2024 was mild.',
    'From 1980 to 2012 she sang.',
    'It was the 20th century’s hit.',
    'She may march in May Hill.',
    'No day is told here.',
    'She has been here for ten years.',
    'Mara Quill, 34, sang.',
    'On Mondays she rests.',
  ]
  for (const text of quiet) expect(asked(text, '2028-01-01'), text).toEqual([])
})
