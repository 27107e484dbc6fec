import { expect, it } from 'vitest'
import { paragraph, storyWith } from '../../../story/build.ts'
import { askedBy } from '../build-proof.ts'
import { headlineBorneOut } from './headline-borne-out.ts'

const body =
  'Mara Quill left the band on Friday after 12 years, she said. “I am done with the road,” she told us. ' +
  'Dana Holt, her manager, said that 4,000 tickets would be refunded. Two shows in Leeds are off, and the label lost £2m. ' +
  'Nobody was hurt when the stage fell in May.'

const asked = (headline: string, standfirst = '') =>
  askedBy(headlineBorneOut, storyWith({ headline, standfirst }, paragraph(body)))

const asks = [
  'Singer ‘broke and alone’',
  'Quill: “My manager cheated”',
  'Label loses 9 million pounds',
  '300 fans wait in the rain',
  'Quill “sacked” by label',
  'Mara Quill: ‘I hate them all’',
  'Mara Quill is “finished with music”',
  'Quill “dumped” by her band',
  'Singer ‘furious’ with manager',
  'Band was “a prison”, says Quill',
  'Quill leaves after 15 years',
  'Refunds for 9,000 fans',
  '3 shows are off as Quill goes',
  'Label loses £7 million as singer goes',
  '86 hurt as stage falls',
  'Quill: 5 reasons why she left',
  'Quill leaves band after 12 years and 40 songs',
  'Mara Quill “I am done with singing”',
  'Singer says she is “done for good”',
  'Quill fans sue for 1,000 pounds',
]

const quiet = [
  'Label is ‘refunding tickets’ after split',
  'Mara Quill: ‘I am done with the road’',
  'Mara Quill is “done with the road”',
  'Mara Quill leaves her band',
  'Quill leaves after 12 years',
  '4,000 tickets to be refunded',
  'Quill and Holt part',
  'Dana Holt speaks as Quill goes',
  '2 shows in Leeds are off',
  'Two shows in Leeds are off',
  'Label loses £2m as singer goes',
  'Quill leaves in 2026',
  'Nobody hurt as stage falls in May',
  'Singer leaves her band',
  '“I am done with the road,” Quill says',
  'Quill “done” with the band',
  'Leeds loses two shows',
  'Why Mara Quill left, and what comes next',
  'The label speaks',
  'Quill’s fans get their money back',
  'After 12 years, Quill goes',
]

it('asks for words and figures that stand above the text alone', () => {
  expect(asks.filter((headline) => asked(headline).length === 0)).toEqual([])
  expect(quiet.filter((headline) => asked(headline).length > 0)).toEqual([])
})

it('reads the standfirst too, and waits until there is a text', () => {
  expect(asked('Mara Quill leaves', 'She has sold 70 songs.')).toEqual(['70'])
  const short = storyWith({ headline: 'Label loses 9 million' }, paragraph('To be written.'))
  expect(askedBy(headlineBorneOut, short)).toEqual([])
})
