import { expect, it } from 'vitest'
import { draftOfText } from '../../draft/text-draft.ts'
import { readDraft } from '../../read-draft.ts'
import { misjudged, proofOf } from '../build-proof.ts'
import { relativeDateResolves } from './relative-date-resolves.ts'

const words = [
  'I am leaving tomorrow',
  'I saw her yesterday',
  'We spoke today',
  'He called last night',
  'I will say more this afternoon',
  'It happened yesterday morning',
  'She was fine this morning',
  'The tour begins tonight',
  'Two weeks ago I was well',
  'I have not slept since yesterday',
]

const asks = [
  ...words.map((said) => `“${said},” Mara Quill said.`),
  ...words.map((said) => `Mara Quill told us: “${said}.”`),
  'The next day she was gone.',
  'Two days later she was gone.',
]

const quiet = [
  '“We spoke on Friday,” Mara Quill said.',
  ...words.map((said) => `“${said},” Mara Quill said on Monday.`),
  'She left on 3 May 2024. The next day she was gone.',
  'She left on Friday. Two days later she was back.',
  'Mara Quill said that she would leave tomorrow.',
  'She left on Friday.',
  '“I left in 2014,” she said.',
  '“I was ill for years,” she said.',
  '“It was on 3 May 2024,” she said.',
  '“In recent years I was well,” she said.',
  'In the past year she was well.',
  '“I sing every Monday,” she said.',
  '“Ruby Tuesday is my song,” she said.',
]

it('notes relative dates that count from an unknown day', () => {
  expect(misjudged(relativeDateResolves, { asks, quiet })).toEqual([])
})

it('is quiet where a day was told shortly before the quotation', () => {
  const quiet = ['She wrote to us on Monday. “I am leaving tomorrow,” Mara Quill said.']
  expect(misjudged(relativeDateResolves, { asks: [], quiet })).toEqual([])
})

it('notes once that nobody gave the day of a bare text', () => {
  const reading = readDraft(draftOfText('She left on Friday, and sang last week and yesterday.'))
  const asked = relativeDateResolves.run({ reading, facts: proofOf('').facts })
  expect(asked.map(({ message }) => message)).toEqual([
    'From which day does “Friday” count (and 2 more like it)?',
  ])
})
