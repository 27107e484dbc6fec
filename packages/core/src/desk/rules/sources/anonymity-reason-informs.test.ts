import { expect, it } from 'vitest'
import { misjudged } from '../build-proof.ts'
import { anonymityReasonInforms } from './anonymity-reason-informs.ts'

const because = [
  'not authorised to speak',
  'not authorized to speak publicly',
  'not authorised to comment',
  'not permitted to talk to the press',
  'not allowed to discuss the case',
  'not authorised to disclose the terms',
  'not cleared to speak to reporters',
]

const asks = [
  ...because.map((reason) => `A source said so and is ${reason}.`),
  ...because.map((reason) => `The aide, who was ${reason}, said that it was over.`),
  'A source wasn’t authorised to speak.',
  'A source spoke because of the sensitivity of the matter.',
  'A source asked not to be named due to the sensitive nature of the topic.',
  'A source asked not to be named given the sensitivity of the talks.',
  'A source asked not to be named owing to the delicacy of the situation.',
  'A source lacked authorisation to speak.',
]

const quiet = [
  'A source asked not to be named because she fears for her job.',
  'A source asked not to be named, for fear of her neighbours.',
  'A source asked not to be named because the label fires people who talk.',
  'A source asked not to be named because disclosing the papers is an offence.',
  'The minister is authorised to speak.',
  'He was not allowed to leave.',
  'She was not permitted to enter the room.',
  'The sensitivity of the film is high.',
  'The matter is sensitive.',
  'They were not allowed to sing.',
  '“I am not authorised to speak,” she said.',
  '“Because of the sensitivity of the matter I left,” she said.',
  'He is not authorised to sell the house.',
  'The dog was not allowed to bark.',
  'A source spoke about it.',
  'She could not talk about it.',
  'The delicacy of the cake was praised.',
  'He had authorisation to build.',
  'The press was not allowed in.',
  'They discussed the case at length.',
]

it('notes formulas, and no reasons', () => {
  expect(misjudged(anonymityReasonInforms, { asks, quiet })).toEqual([])
})
