import { expect, it } from 'vitest'
import { wordsOf } from '../../reading/words-of.ts'
import { proofOf } from '../build-proof.ts'
import { protectionRules } from '../protection-rules.ts'
import { signalsIn } from './signals-in.ts'

/** The signals of a text as “name: words”, a list for each sentence. */
function found(text: string): readonly (readonly string[])[] {
  return signalsIn(wordsOf(text)).map(({ signals }) =>
    signals.map(({ name, start, end, quoted }) => {
      const mark = quoted ? ' in a quotation' : ''
      return `${name}: ${text.slice(start, end)}${mark}`
    }),
  )
}

it('finds what words say, sentence by sentence, the longest of each kind', () => {
  expect(found('It rained. He was previously jailed, she wrote.')).toEqual([
    [],
    expect.arrayContaining([
      'record: previously jailed',
      'convicted: jailed',
      'attribution: wrote',
    ]),
  ])
})

it('tells whether they stand in a quotation', () => {
  expect(found('“He stole it,” she said.')[0]).toEqual(
    expect.arrayContaining(['deed: stole in a quotation', 'attribution: said']),
  )
})

it('keeps what it found of a passage', () => {
  const words = wordsOf('He stole it.')
  expect(signalsIn(words)).toBe(signalsIn(words))
})

it('leaves out what is too long for a sentence, so that nobody’s text takes long', () => {
  const text = 'the victim Mara Quill, 14, stole a car and '.repeat(120)
  expect(found(text)).toEqual([[]])
  const proof = proofOf(text)
  expect(protectionRules.flatMap((rule) => rule.run(proof))).toEqual([])
})
