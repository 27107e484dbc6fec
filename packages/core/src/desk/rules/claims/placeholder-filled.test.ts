import { expect, it } from 'vitest'
import { askedBy, misjudged } from '../build-proof.ts'
import { placeholderFilled } from './placeholder-filled.ts'

const asks = [
  'Gwen Tarrow, TK age, was there.',
  'She was born in TKTK.',
  'The date is TBC.',
  'The guest is TBA.',
  'The price is TBD.',
  'Call XX on Friday.',
  'It cost XXX, he said.',
  'FIXME the end is missing.',
  'Lorem ipsum dolor sit amet.',
  'Insert quote here.',
  'Add her age here.',
  '[pic - piano - lifted from her insta, ok??]',
  'The mayor [name] was there.',
  'She is [age].',
  'It was on [date].',
  'He said so [check with lawyer].',
  'The end [TK] is near.',
  'The council [to come] met.',
  'It was ??? on Friday.',
  'The prize went to <<winner>>.',
  'Her name is ____.',
  '[photo: her house]',
]

const quiet = [
  'Super Bowl XLVII was long.',
  'She signed it “TK xx”.',
  '“[She] left,” he said.',
  '“I [expletive] left,” he said.',
  '“He left [the band] in May,” she said.',
  'The tape was checked.',
  'She is to be confirmed as mayor.',
  'He will add his name.',
  'Add salt, and stir.',
  'What?? she asked.',
  'Is it ok? She was not sure.',
  'The age of steam is over.',
  'The source [sic] is dry.',
  'Room XI is shut.',
  'love xx',
  'The TKO came in the ninth.',
  'She put the book here and left.',
  'The snake_case name is odd.',
  'The date was fixed.',
  'He wrote [in a letter] that it was over.',
  'The check is in the post.',
]

it('asks about places that were left open', () => {
  expect(misjudged(placeholderFilled, { asks, quiet })).toEqual([])
})

it('points at the whole of it', () => {
  expect(askedBy(placeholderFilled, 'It was on [date TBC], she said.')).toEqual(['[date TBC]'])
})
