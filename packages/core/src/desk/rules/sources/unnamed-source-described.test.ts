import { expect, it } from 'vitest'
import { askedBy, misjudged } from '../build-proof.ts'
import { unnamedSourceDescribed } from './unnamed-source-described.ts'

const bare = ['A source', 'An insider', 'One insider', 'Another source', 'An anonymous source']
const described = [
  'A source close to the band',
  'An insider at the label',
  'A police source',
  'A source with knowledge of the contract',
  'A stage hand who asked not to be named',
]

const asks = bare.flatMap((who) => [
  `${who} said that it was over.`,
  `${who} told us: “It is over.”`,
  `${who} claimed that the money was gone.`,
  `The tour is off. ${who} said that it was over.`,
])

const quiet = [
  ...described.flatMap((who) => [
    `${who} said that it was over.`,
    `${who} told us: “It is over.”`,
    `${who} claimed that the money was gone.`,
  ]),
  'A source close to the band said that it was over. “We are done,” the source said.',
  'Mara Quill said that it was over.',
  'A spokesman said that it was over.',
  'The source of the river is dry.',
  'The label said that it was over.',
]

it('asks for more than “a source”', () => {
  expect(misjudged(unnamedSourceDescribed, { asks, quiet })).toEqual([])
})

it('asks once a person', () => {
  const text = 'A source said that it was over. “We are done,” the source said.'
  expect(askedBy(unnamedSourceDescribed, text)).toEqual(['A source'])
})
