import { expect, it } from 'vitest'
import { askedBy, misjudged } from '../build-proof.ts'
import { someSourceNamed } from './some-source-named.ts'

const unnamed = [
  'A source said that it was over.',
  'An insider claimed that the money was gone.',
  '“She is gone,” a source close to the band said.',
  'According to an insider, the tour is off.',
  'A source at the label told us that it would fold.',
]
const named = ['Mara Quill said that it was over.', 'The label said that it would go on.']

const asks = unnamed.flatMap((one) =>
  unnamed.filter((other) => other !== one).map((other) => `${one} ${other}`),
)

const quiet = [
  ...unnamed,
  ...unnamed.flatMap((one) => named.map((other) => `${one} ${other}`)),
  ...named,
  'Nobody spoke. It rained.',
  'The source of the river is dry. The insider trading case goes on.',
  'A police spokesman said that it was over. A source said so too.',
]

it('asks where nobody who is quoted has a name', () => {
  expect(misjudged(someSourceNamed, { asks, quiet })).toEqual([])
})

it('asks once, at the first of them', () => {
  expect(askedBy(someSourceNamed, asks[0] ?? '')).toEqual(['A source'])
})
