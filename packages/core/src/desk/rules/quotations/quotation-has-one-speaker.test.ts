import { expect, it } from 'vitest'
import { askedBy, misjudged } from '../build-proof.ts'
import { quotationHasOneSpeaker } from './quotation-has-one-speaker.ts'

const pairs: readonly (readonly [one: string, other: string])[] = [
  ['Mara Quill', 'Dana Holt'],
  ['Tam Orrin', 'Mara Quill'],
  ['Dana Holt', 'Tam Orrin'],
  ['The mayor', 'Mara Quill'],
]
const words = [
  'I never want to see that bus again',
  'We will not be going back there',
  'It was far too big for us',
  'There is no money left for the pool',
  'Nobody slept in the village that night',
]

const asks = pairs.flatMap(([one, other]) =>
  words.map(
    (said) => `“${said},” ${one} said on Friday.\n\nLater, ${other} said: “${said}.” It was late.`,
  ),
)

const quiet = [
  ...words.map((said) => `“${said},” Mara Quill said.\n\nLater, Quill said: “${said}.”`),
  ...words.map((said) => `“${said},” Mara Quill said. She said it again: “${said}.”`),
  ...words.map((said) => `“${said},” Mara Quill said.\n\nDana Holt said that ${said}.`),
  ...words.map((said) => `“${said},” Mara Quill said.\n\nDana Holt said: “Not so.”`),
  '“Thank you,” Mara Quill said. “Thank you,” Dana Holt said.',
  '“No comment,” Mara Quill said. Dana Holt said: “No comment.”',
  'Quill sang “I Never Want to See That Bus”. Holt sang “I Never Want to See That Bus”.',
]

it('asks who said words that two people are given for', () => {
  expect(misjudged(quotationHasOneSpeaker, { asks, quiet })).toEqual([])
})

it('sees a part of the words in another’s', () => {
  const text =
    'Mara Quill said: “There were eleven days off in the first plan.” Dana Holt said that there were “eleven days off in the first plan”, and no more.'
  expect(askedBy(quotationHasOneSpeaker, text)).toEqual(['“eleven days off in the first plan”'])
})

it('points at the second place and names both', () => {
  const text = '“We will not go back,” Mara Quill said. Dana Holt said: “We will not go back.”'
  expect(askedBy(quotationHasOneSpeaker, text)).toEqual(['“We will not go back.”'])
})
