import { expect, it } from 'vitest'
import { paragraph, quotation, quoted, storyWith } from '../../../story/build.ts'
import { askedBy, misjudged } from '../build-proof.ts'
import { unnamedSourceHasReason } from './unnamed-source-has-reason.ts'

const asks = [
  'An insider said that Mara Quill has left the band.',
  'A source close to the band said: “She is gone.”',
  '“She is gone,” a source said.',
  'According to an insider, the tour is off.',
  'A person familiar with the contract said that it ends in May.',
  'Two people with knowledge of the talks said that they had failed.',
  'A source told us that Mara Quill is leaving.',
  'One insider claimed that the money is gone.',
  'A source inside the label said that it would fold.',
  'An insider said that she left because she was tired.',
  'A source, who asked not to be named, said that she was gone.',
  'A source said on condition of anonymity that the deal was off.',
  'A source who wished to remain anonymous said that the deal was off.',
  'A source with knowledge of the matter said: “It is over.”',
  '“It is over,” said an insider at the club.',
  'A police source said that nobody was hurt.',
  'An anonymous source said that the house was sold.',
  'A friend of the singer, who declined to be identified, said that she was well.',
  'A source spoke anonymously. “It is over,” the source said.',
  'The band is done, an insider said.',
]

const quiet = [
  'A source, who asked not to be named because she fears for her job, said that the deal was off.',
  'A source said on condition of anonymity, for fear of losing work, that the deal was off.',
  'A source who wished to remain anonymous to protect her family said that the deal was off.',
  'An insider, whose name is withheld for legal reasons, said that the deal was off.',
  'A source said, anonymously because he still works there, that the deal was off.',
  'A source, who is not authorised to speak and asked not to be named, said that it was over.',
  'A source said that it was over. She asked not to be identified because the talks are private.',
  'Mara Quill said that the deal was off.',
  'A spokesman for the label said that the deal was off.',
  'The label said that the deal was off.',
  'The police said that nobody was hurt.',
  'Mara Quill told us: “It is over.”',
  'Court papers say that the house was sold.',
  'The source of the river is in Wales.',
  'The insider trading case was heard in May.',
  'According to Dana Holt, the tour is off.',
  'A study says that sleep helps.',
  'Mara Quill had no insider to ask.',
  'Her mother, Ilse Brandt, said that she was well.',
  'The mayor said that a source of water was found.',
]

it('asks why somebody is not named, where the text does not tell', () => {
  expect(misjudged(unnamedSourceHasReason, { asks, quiet })).toEqual([])
})

it('asks once a person, and notes it only where another outlet left out the name', () => {
  const text = 'A source at the label said it was over. “We are done,” the source added.'
  expect(askedBy(unnamedSourceHasReason, text)).toHaveLength(1)
  expect(askedBy(unnamedSourceHasReason, 'An insider told Us Weekly that it was over.')).toEqual([
    'note: An insider',
  ])
})

it('takes the reason from the record of the quotation', () => {
  const source = { type: 'interview', heldOn: '2026-11-20', by: 'Ana', way: 'phone' } as const
  const record = { ...quotation('q1', source), naming: 'unnamed-known-to-us' } as const
  const told = { ...record, unnamed: { because: 'fears for her job', howTheyKnow: 'was there' } }
  const block = paragraph('A source at the label said: ', quoted('q1', '“We are done.”'))
  expect(askedBy(unnamedSourceHasReason, storyWith({ quotations: [record] }, block))).toHaveLength(
    1,
  )
  expect(askedBy(unnamedSourceHasReason, storyWith({ quotations: [told] }, block))).toEqual([])
})
