import { expect, it } from 'vitest'
import { misjudged } from '../build-proof.ts'
import { dateReadsOneWay } from './date-reads-one-way.ts'

const day = (one: number, other: number) => `She left the band on ${one}/${other}/2024.`

const asks = [1, 2, 3, 4, 5].flatMap((one) =>
  [6, 7, 8, 9].map((other) => (one % 2 ? day(one, other) : day(other, one))),
)

const quiet = [
  ...[13, 14, 20, 25, 28].flatMap((one) => [day(one, 4), day(4, one)]),
  ...[1, 2, 3, 4, 5].map((one) => day(one, one)),
  'She left on 3 April 2024.',
  'She left on April 3, 2024.',
  'She left on 2024-04-03.',
  'She won 3/4 of the vote.',
  'The ratio is 3/4/5.',
  'It is at https://site.example/03/04/2024/story.',
]

it('asks about digits that are two days', () => {
  expect(misjudged(dateReadsOneWay, { asks, quiet })).toEqual([])
})
