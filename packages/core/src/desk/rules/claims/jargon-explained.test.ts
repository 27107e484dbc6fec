import { expect, it } from 'vitest'
import { askedBy, misjudged } from '../build-proof.ts'
import { jargonExplained } from './jargon-explained.ts'
import { jargon } from './jargon-words.ts'

const asks = [
  'Quill was placed on a 5150 hold on Friday.',
  'He was put on a 5150.',
  'She was sectioned in May.',
  'Her BAC was high.',
  'He was arrested for DUI.',
  'The judge granted a TRO.',
  'She signed an NDA.',
  'He pleaded nolo contendere.',
  'Orrin was arraigned on Friday.',
  'The label was subpoenaed.',
  'The case was heard in camera.',
  'DCFS was called to the house.',
  'CPS was called to the house.',
  'A guardian ad litem spoke.',
  'She is in the ICU.',
  'She left the clinic AMA.',
  'He was charged under RICO.',
  'He was convicted of GBH.',
  'She takes an SSRI.',
  'She was under a conservatorship for years.',
  'The Baker Act was used.',
]

const quiet = [
  'Quill was placed on a 5150 hold, which lasts up to 72 hours.',
  'She was sectioned under the Mental Health Act.',
  'Her BAC, or blood alcohol content, was high.',
  'He was arrested for driving under the influence, or DUI.',
  'The judge granted a temporary restraining order (TRO).',
  'She signed an NDA, a non-disclosure agreement.',
  'Orrin was arraigned on Friday and pleaded not guilty.',
  'It sold 5150 copies.',
  'The flight is 5150 miles long.',
  'The mat was red.',
  'The gal from Leeds sang.',
  'In cameras we trust.',
  'The town was divided into sections.',
  'She won 5,150 votes.',
  '“She was sectioned,” he said.',
  'The court heard him.',
  'Her icu is a cat.',
  'A doa is a prayer.',
  'He paid £5150.',
  'It is a rico day for the band.',
  'She was under a conservatorship, by which a guardian decides.',
]

it('notes codes and trade words that are not explained', () => {
  expect(misjudged(jargonExplained, { asks, quiet })).toEqual([])
})

it('notes each once, and has a meaning and a sign of being explained for each', () => {
  expect(askedBy(jargonExplained, 'She signed an NDA. He signed an NDA.')).toEqual(['NDA'])
  expect(jargon.filter(({ means, explained }) => means === '' || explained.length === 0)).toEqual(
    [],
  )
})
