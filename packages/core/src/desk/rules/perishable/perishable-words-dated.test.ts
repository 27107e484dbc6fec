import { expect, it } from 'vitest'
import { askedBy, misjudged } from '../build-proof.ts'
import { perishableWordsDated } from './perishable-words-dated.ts'

const asks = [
  'Three people have been charged so far.',
  'The label has yet to answer.',
  'Mara Quill remains silent.',
  'He remains in hospital.',
  'She is still in custody.',
  'The cause is not yet known.',
  'It is the band’s longest tour to date.',
  'At present the house is empty.',
  'At the time of writing, the page was blank.',
  'For now, the club is shut.',
  'As things stand, there will be no show.',
  'She currently lives in Leeds.',
  'The driver is still missing.',
  'The suspect remains at large.',
  'The reason remains unclear.',
  'The police still have not said why.',
  'Her agent still hasn’t answered.',
  'The page has had no owner until now.',
  'The road remains closed.',
  'Right now she is at home.',
  'He is on the run, and they have yet to find him.',
  'The report, as yet, has no author.',
]

const quiet = [
  'As of Monday evening three people had been charged so far.',
  'As of 20 November the label has yet to answer.',
  'By the time the show began she was not yet dressed.',
  '“I have not been asked so far,” she said.',
  '“He remains in hospital,” her agent said.',
  'She would not go so far as to say that.',
  'They went so far north that it snowed.',
  'It is so far away.',
  'The farm is so far from town that no bus goes.',
  'He wanted to date her.',
  'The film is up to date.',
  'She has not spoken to him in years.',
  'He left, and yet she stayed.',
  'She remains a friend.',
  'The current was strong.',
  'She sat still in the car.',
  'A still life hangs in the hall.',
  'He was there at the moment of the crash.',
  'Yet another show was cancelled.',
  'The remains of the house were cleared.',
  'She now sings in Leeds.',
  'To this day the house is red.',
]

it('notes words that hold for now, unless a moment is given', () => {
  expect(misjudged(perishableWordsDated, { asks, quiet })).toEqual([])
})

it('points at the words, once a sentence', () => {
  const text = 'So far he remains in hospital. She has yet to speak.'
  expect(askedBy(perishableWordsDated, text)).toEqual(['So far', 'has yet to'])
})
