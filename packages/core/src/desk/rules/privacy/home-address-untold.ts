import type { Sentence } from '../../reading/words.ts'
import type { Rule } from '../rule.ts'
import {
  type DraftSentence,
  namedIn,
  placed,
  pronounsIn,
  sentencesWith,
} from '../signals/sentences-of.ts'
import { hasSignal } from '../signals/signals-in.ts'

const street =
  'Street|Road|Lane|Row|Avenue|Drive|Close|Crescent|Terrace|Gardens|Way|Square|Mews|Grove|Walk|Rise|Wharf|Boulevard|St|Rd|Ave|Ln'

/** “her house in Sexton’s Row”, “lives at 14 Mill Lane”: a home and the street that it stands in. */
const home = new RegExp(
  `(?:(?:[Hh]is|[Hh]er|[Tt]heir|\\p{L}{1,40}[’']s?) (?:[\\p{Ll}\\d£.-]+ ){0,3}(?:house|home|flat|apartment|cottage|villa|mansion|bungalow|townhouse),? (?:in|on|at)|\\b(?:lives?|lived|living|moved|resides?) (?:\\p{Ll}+ ){0,2}(?:in|on|at|to)) ((?:\\d+[a-z]? )?(?:\\p{Lu}[\\p{L}’'-]* ){1,3}(?:${street})\\b)(?! (?:studio|market|station|school|stadium|ground|theatre|cinema|hotel|museum|church|gallery|prison|police|hospital))`,
  'u',
)

/** Streets that are known for what is done there, not for who lives there. */
const official = /Downing Street|Coronation Street|Albert Square|Sesame Street|Baker Street/

const known = new WeakMap<Sentence, RegExpExecArray | null>()

/** The home that a sentence tells; kept by sentence. */
function homeIn({ sentence, words }: DraftSentence): RegExpExecArray | null {
  const before = known.get(sentence)
  if (before !== undefined) return before
  const made = home.exec(words.text.slice(sentence.start, sentence.end))
  known.set(sentence, made)
  return made
}

/** Asks whether readers need the street in which somebody lives who is named. */
export const homeAddressUntold: Rule = {
  name: 'home-address-untold',
  level: 'ask',
  summary:
    'The street in which a living person’s home stands is told only where the story needs it.',
  guideline: null,
  run: ({ reading }) =>
    sentencesWith(reading, 'home', 'all').flatMap((sentence) => {
      if (hasSignal(sentence, 'fiction', 'history', 'dead')) return []
      const found = homeIn(sentence)
      const [whole = '', address = ''] = found ?? []
      if (!found || official.test(address)) return []
      const people = [...namedIn(reading, sentence), ...pronounsIn(reading, sentence)]
      const isWhose = /(?:his|her|their) /i.test(whole)
      if (people.length === 0 && !isWhose) return []
      const to = sentence.sentence.start + found.index + whole.length
      return [
        placed(
          sentence,
          { start: to - address.length, end: to },
          {
            message: 'Do readers need the street of this home?',
            why: 'Whoever is written about can be found there, and so can those who live with them.',
            suggestion: 'The town or the part of it',
          },
        ),
      ]
    }),
}
