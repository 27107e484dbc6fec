import { expect, it } from 'vitest'
import { standingsOf } from '../../../quotation/standing.ts'
import {
  paragraph,
  post,
  postCard,
  pullQuote,
  quotation,
  quoted,
  storyWith,
} from '../../../story/build.ts'
import { askedBy } from '../build-proof.ts'
import { quotationAsInCopy } from './quotation-as-in-copy.ts'

const address = 'https://x.example/1'
const original = 'I’m leaving on Friday, and I won’t be back. Thank you all for 12 years!'

function asked(printed: string, text = original): readonly string[] {
  const source = { type: 'post', platform: 'x', author: '@mara', address, at: null } as const
  const card = postCard(post({ address, text, provenance: 'fetched-by-us' }))
  const story = storyWith(
    { quotations: [quotation('q1', source)] },
    card,
    paragraph('She wrote: ', quoted('q1', printed), ' It was late.'),
  )
  return askedBy(quotationAsInCopy, story, { standings: standingsOf(story) })
}

// In the order of the copy's words: what was changed.
const asks = [
  '“I’m leaving on Monday, and I won’t be back.”',
  '“I am leaving on Friday for ever.”',
  '“I’m leaving on Friday, and I will be back.”',
  '“I’m leaving, and I hate you all.”',
  '“Thank you all for 13 years!”',
  '“Thank you all for nothing!”',
  '“Thank them all for 12 years!”',
  '“We’re leaving on Friday.”',
  '“I’m not leaving on Friday.”',
  '“I left on Friday.”',
  '“I’m leaving you on Friday.”',
  '“I’m leaving on Friday and never coming back.”',
  '“They won’t be back.”',
  '“I won’t ever be back.”',
  '“I won’t be back. Hate you all.”',
  '“Thank you both for 12 years!”',
  '“Thank you all for 12 months!”',
  '“Thank you all for 120 years!”',
  '“I’m dying on Friday.”',
  '“I’m leaving on Good Friday.”',
]

const quiet = [
  '“I’m leaving on Friday, and I won’t be back.”',
  '“I’m leaving on Friday”',
  '“Thank you all for 12 years!”',
  '"I’m leaving on Friday"',
  "“I'm leaving on Friday”",
  '“[She is] leaving on Friday”',
  '“I’m leaving … and I won’t be back.”',
  '“I’m leaving on Friday … Thank you all”',
  '“I’m leaving on Friday, and I won’t be back. Thank you all for 12 years!”',
  '“i’m leaving on friday”',
  '“I’m leaving on Friday, and [I] won’t be back.”',
  '“won’t be back”',
  '“Thank you all …”',
  '“… Thank you all for 12 years”',
  '“I won’t be back”',
  '“leaving on Friday”',
  '“12 years”',
  '“Thank you all for 12 years.”',
  '“on Friday, and I won’t be back”',
  '‘I’m leaving on Friday’',
]

it('asks about words that differ from their copy, and not about marked or tidied ones', () => {
  expect(asks.filter((words) => asked(words).length === 0)).toEqual([])
  expect(quiet.filter((words) => asked(words).length > 0)).toEqual([])
})

it('points at the printed words, also where a pull quote alone has them', () => {
  expect(asked('“I’m leaving on Monday.”')).toEqual(['“I’m leaving on Monday.”'])
  const source = { type: 'post', platform: 'x', author: '@mara', address, at: null } as const
  const card = postCard(post({ address, text: original, provenance: 'fetched-by-us' }))
  const story = storyWith(
    { quotations: [quotation('q1', source)] },
    card,
    pullQuote(quoted('q1', '“I left”')),
  )
  expect(askedBy(quotationAsInCopy, story, { standings: standingsOf(story) })).toEqual(['“I left”'])
})

it('asks nothing where there is nothing to compare', () => {
  const story = storyWith({}, paragraph('She wrote: ', quoted('q1', '“I left”'), '.'))
  expect(askedBy(quotationAsInCopy, story, { standings: standingsOf(story) })).toEqual([])
  expect(askedBy(quotationAsInCopy, 'She wrote: “I left”.')).toEqual([])
})
