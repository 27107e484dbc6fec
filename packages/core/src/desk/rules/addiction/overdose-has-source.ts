import { wordSet } from '../../people/lexicon.ts'
import type { Reading } from '../../reading/reading.ts'
import { hasSign, signsNamed } from '../../topics/signs-in.ts'
import type { Asked, Rule } from '../rule.ts'
import {
  around,
  askedOrNoted,
  isSaidByNamed,
  type SignedPassage,
  signedPassages,
} from '../signed-passages.ts'

/** Asks who found that somebody died of an overdose: a coroner, an examiner, the family. House policy. */
export const overdoseHasSource: Rule = {
  name: 'overdose-has-source',
  level: 'ask',
  summary:
    'Asks who found that a death was an overdose, where the draft names no coroner, examiner or other source.',
  guideline: null,
  run: ({ reading }) => {
    const passages = signedPassages(reading)
    const isFound = passages.some((passage) =>
      passage.sentences.some(
        (signed) => hasSign(signed, 'overdose') && hasSign(signed, 'official'),
      ),
    )
    return isFound ? [] : passages.flatMap((passage) => askedIn(reading, passage))
  },
}

const deaths: ReadonlySet<string> = wordSet(`
  died dies die dead death killed fatal fatally dying deaths kills
`)
/** Figures and campaigns: of nobody by name. */
const general: ReadonlySet<string> = wordSet(`
  people deaths year rates rate crisis prevention awareness epidemic statistics reversed reverse naloxone
  survived accused risk if could not campaign
`)

function askedIn(reading: Reading, passage: SignedPassage): readonly Asked[] {
  const { words } = passage
  return passage.sentences.flatMap((signed) => {
    const [overdose] = signsNamed(signed, 'overdose')
    if (!overdose || hasSign(signed, 'fiction', 'attribution', 'suicide-deed')) return []
    const { sentence } = signed
    const here = words.tokens.slice(sentence.from, sentence.to)
    const death = here.find(({ norm }) => deaths.has(norm))
    if (!death || here.some(({ norm }) => general.has(norm))) return []
    if (isSaidByNamed(reading, passage, overdose)) return []
    const place = around(overdose, death)
    return [
      askedOrNoted(passage, place, {
        message: 'Who found that it was an overdose?',
        why: 'Before a coroner or an examiner has spoken, a cause of death is a guess about somebody who cannot answer.',
        suggestion:
          'Name the coroner, the examiner or the family; or “the cause has not been told”',
      }),
    ]
  })
}
