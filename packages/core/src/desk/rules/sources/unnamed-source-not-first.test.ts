import { expect, it } from 'vitest'
import { askedBy, misjudged } from '../build-proof.ts'
import { unnamedSourceNotFirst } from './unnamed-source-not-first.ts'

const unnamed = [
  '“It is over,” an insider said.',
  'A source close to the band said: “It is over.”',
  '“She is gone,” a source told us.',
  'An anonymous source called it “a sad day for all”.',
]
const named = [
  '“I am leaving,” Mara Quill said.',
  'Dana Holt said: “We wish her well.”',
  'Tam Orrin called it “the end of a long road”.',
  'The label said: “We thank her for everything.”',
  'Mara Quill told us: “I am going home.”',
]

const asks = unnamed.flatMap((one) => named.map((other) => `The band is done. ${one}\n\n${other}`))

const quiet = [
  ...named.flatMap((one) => unnamed.map((other) => `The band is done. ${one}\n\n${other}`)),
  ...unnamed,
  ...named,
  'An insider said that it was over.\n\n“I am leaving,” Mara Quill said.',
]

it('asks where the first quoted words have no name', () => {
  expect(misjudged(unnamedSourceNotFirst, { asks, quiet })).toEqual([])
})

it('points at the words for them', () => {
  expect(askedBy(unnamedSourceNotFirst, asks[0] ?? '')).toEqual(['an insider'])
})
