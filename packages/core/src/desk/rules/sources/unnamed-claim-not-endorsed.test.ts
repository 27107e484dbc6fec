import { expect, it } from 'vitest'
import { askedBy, misjudged } from '../build-proof.ts'
import { unnamedClaimNotEndorsed } from './unnamed-claim-not-endorsed.ts'

const verbs = ['revealed', 'confirmed', 'admitted', 'disclosed', 'explained']
const people = ['A source', 'An insider', 'A source close to the band', 'One insider']

const asks = people.flatMap((who) => verbs.map((verb) => `${who} ${verb} that it was over.`))

const quiet = [
  ...people.flatMap((who) =>
    ['said', 'claimed', 'told us', 'alleged'].map((verb) => `${who} ${verb} that it was over.`),
  ),
  ...verbs.map((verb) => `Mara Quill ${verb} that it was over.`),
  ...verbs.map((verb) => `The label ${verb} that it was over.`),
]

it('asks about verbs that vouch for somebody without a name', () => {
  expect(misjudged(unnamedClaimNotEndorsed, { asks, quiet })).toEqual([])
})

it('points at the verb', () => {
  expect(askedBy(unnamedClaimNotEndorsed, 'An insider revealed that it was over.')).toEqual([
    'revealed',
  ])
})
