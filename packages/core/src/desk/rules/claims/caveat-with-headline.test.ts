import { expect, it } from 'vitest'
import { misjudged } from '../build-proof.ts'
import { caveatWithHeadline } from './caveat-with-headline.ts'

const sure = ['Mara Quill leaves the band', 'Band splits after tour row']
const doubts = [
  'The news has not been confirmed.',
  'It has not yet been independently verified.',
  'The Gazette could not verify the letter.',
  'The letter could not be confirmed.',
  'The claim is unconfirmed.',
  'We were unable to confirm the date.',
  'There is no evidence that she knew.',
  'It is not clear whether she signed.',
  'It is unclear if the deal stands.',
  'Nobody has confirmed the news.',
]

const body = (doubt: string) => `The tour ended on Friday in Leeds. ${doubt} The label was silent.`

const asks = sure.flatMap((headline) => doubts.map((doubt) => `${headline}\n\n${body(doubt)}`))

const hedged = [
  'Mara Quill says she has left the band',
  'Mara Quill reportedly leaves the band',
  'Has Mara Quill left the band?',
  'Mara Quill ‘leaves’ the band',
  'Mara Quill may leave the band',
  'Reports: Mara Quill leaves the band',
  'Rumours of a split',
  'What we know of the split',
  'Holt denies split',
  'Label: Quill is gone',
]

const quiet = [
  ...hedged.map((headline) => `${headline}\n\n${body('The news has not been confirmed.')}`),
  ...hedged.slice(0, 4).map((headline) => `${headline}\n\n${body('It rained.')}`),
  ...sure.map((headline) => `${headline}\n\n${body('The label has confirmed the news.')}`),
  ...sure.map((headline) => `${headline}\n\n${body('“It has not been confirmed,” she said.')}`),
  ...sure.map((headline) => `${headline}\n\n${body('The judge confirmed the sentence.')}`),
  'The tour ended on Friday. It has not been confirmed. The label was silent.',
]

it('asks about a headline that is surer than its text', () => {
  expect(misjudged(caveatWithHeadline, { asks, quiet })).toEqual([])
})
