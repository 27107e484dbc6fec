import { expect, it } from 'vitest'
import type { Source } from '../../../quotation/quotation.ts'
import { paragraph, quotation, quoted, storyWith } from '../../../story/build.ts'
import { askedBy } from '../build-proof.ts'
import { datesFitCaptures } from './dates-fit-captures.ts'

// 23 November 2026 is a Monday; the words were posted on Friday the twentieth, in the evening.
const at = '2026-11-20T21:00:00.000Z'
const post: Source = {
  type: 'post',
  platform: 'x',
  author: '@mara',
  address: 'https://x.example/1',
  at,
}
const interview: Source = {
  type: 'interview',
  heldOn: '2026-11-20',
  by: 'Ana Example',
  way: 'by phone',
}
const broadcast: Source = {
  type: 'broadcast',
  programme: 'The Late Hour',
  outlet: 'Channel Nine',
  at: '2026-11-20',
  timeCode: '00:12:00',
  address: null,
}
const statement: Source = { type: 'statement', from: 'her agent', at: '2026-11-20', address: null }
const outlet: Source = {
  type: 'outlet',
  outlet: 'The Gazette',
  title: 'Quill leaves',
  address: 'https://gazette.example/1',
  at: '2026-11-22',
}
const lost: Source = { ...post, at: null }

const words = '“I am leaving the band for good”'

function asked(before: string, after: string, source: Source, zone = 'UTC'): readonly string[] {
  const story = storyWith(
    { quotations: [quotation('q1', source)], zone },
    paragraph(before, quoted('q1', words), after),
  )
  return askedBy(datesFitCaptures, story)
}

const sources = [post, interview, broadcast, statement]

const wrong: readonly (readonly [before: string, after: string, day: string])[] = [
  ['On Saturday Mara Quill said: ', '.', 'Saturday'],
  ['Mara Quill wrote on Thursday: ', '.', 'Thursday'],
  ['', ', Mara Quill said on Sunday.', 'Sunday'],
  ['', ', Mara Quill said on 3 November.', '3 November'],
  ['Mara Quill said yesterday: ', '.', 'yesterday'],
]

const right: readonly (readonly [before: string, after: string])[] = [
  ['On Friday Mara Quill said: ', '.'],
  ['Mara Quill wrote on Friday night: ', '.'],
  ['', ', Mara Quill said on 20 November.'],
  ['', ', Mara Quill said.'],
  ['', ', Mara Quill said last week.'],
  ['In 2026 Mara Quill said: ', '.'],
]

it('asks where the text tells another day than the record', () => {
  for (const source of sources)
    for (const [before, after, day] of wrong)
      expect(asked(before, after, source), `${source.type}: ${before}…${after}`).toEqual([day])
})

it('is quiet where the days agree, or no day is told or known', () => {
  for (const source of sources)
    for (const [before, after] of right)
      expect(asked(before, after, source), `${source.type}: ${before}…${after}`).toEqual([])
  for (const [before, after] of wrong) {
    expect(asked(before, after, lost)).toEqual([])
    // Another outlet may print them days later.
    expect(asked(before, after, outlet)).toEqual([])
  }
})

it('reads the moment of a post in the story’s clock, and a night until the morning after', () => {
  expect(asked('Mara Quill wrote on Friday: ', '.', post, 'Asia/Tokyo')).toEqual(['Friday'])
  expect(asked('Mara Quill wrote on Saturday: ', '.', post, 'Asia/Tokyo')).toEqual([])
  expect(asked('Mara Quill wrote on Friday night: ', '.', post, 'Asia/Tokyo')).toEqual([])
})
