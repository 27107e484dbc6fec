import { expect, it } from 'vitest'
import { askedBy, misjudged } from '../build-proof.ts'
import { sourcesCounted } from './sources-counted.ts'

const nouns = ['source', 'insider', 'friend', 'aide', 'colleague']

const asks = nouns.flatMap((noun) => [
  `Several ${noun}s said that it was over. “We are done,” the ${noun} added.`,
  `It is over, ${noun}s say.\n\nThe ${noun} said that she had left.`,
  `Multiple ${noun}s told us that it was over. It is a shame, said the ${noun}.`,
  `Two ${noun}s claimed that it was over. She is gone, according to the ${noun}.`,
])

const quiet = [
  ...nouns.flatMap((noun) => [
    `Several ${noun}s said that it was over. Another ${noun} was sad. The ${noun} said that she had left.`,
    `A ${noun} said that it was over. “We are done,” the ${noun} added.`,
    `Several ${noun}s said that it was over. “We are done,” one ${noun} said.`,
  ]),
  'Sources said that it was over. They were sad.',
  'The source of the river is dry. Sources say so.',
  'The source said so. Later, sources agreed that it was true.',
  'Friends said that it was over. “The friend told me,” she said.',
  'Officials said that it was over. The officials added that it was late.',
  'Mara Quill said that sources were wrong. The label said so too.',
]

it('asks how many speak where a plural becomes one', () => {
  expect(misjudged(sourcesCounted, { asks, quiet })).toEqual([])
})

it('points at the one', () => {
  const text = 'Several sources said that it was over. “We are done,” the source added.'
  expect(askedBy(sourcesCounted, text)).toEqual(['the source added'])
})
