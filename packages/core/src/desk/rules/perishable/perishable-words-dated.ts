import { dateWords } from '../../dates/day-words.ts'
import { wordSet } from '../../people/lexicon.ts'
import type { Span } from '../../reading/span.ts'
import type { Sentence } from '../../reading/words.ts'
import { isMarked, matchesIn, ownProse, type Prose, placed, sentenceAt } from '../prose.ts'
import type { Asked, Rule } from '../rule.ts'

/** Notes words that hold only for now: “so far”, “has yet to”, “remains silent”. */
export const perishableWordsDated: Rule = {
  name: 'perishable-words-dated',
  level: 'note',
  summary:
    'Notes words that hold only for the moment of writing and give no moment: “so far”, “has yet to”, “remains in hospital”.',
  guideline: null,
  run: ({ reading, facts: { today } }) => {
    const day = reading.draft.publishedOn ?? today
    return ownProse(reading).flatMap((prose) =>
      perishableIn(prose).map((one) => ask(prose, one, day)),
    )
  },
}

/** Each match has one of these. */
const needs = wordSet('far yet date now present moment time stand currently remains remain still')
const perishable =
  /\b(?:so far|thus far|as yet|(?:has|have) (?:still )?(?:not|yet)(?: to)? [a-z]+(?: [a-z]+)? yet|(?:has|have|is|are) yet to|not yet|(?<!up )to date|until now|at (?:present|the moment(?! (?:of|when|that|he|she|they|it|the))|the time of (?:writing|publication|going to press))|right now|for now|as things stand|currently|(?:remains?|is still|are still) (?:silent|missing|at large|unclear|unknown|unconfirmed|in (?:hospital|custody|prison|intensive care|a coma)|on (?:the run|bail|remand)|under (?:investigation|arrest)|closed|open|unsolved|hospitali[sz]ed|critical)|still (?:has|have) not|still (?:hasn['’]t|haven['’]t))(?![a-z])/gi

const dated =
  /\bas of\b|\bas at\b|\bby the time\b|\bup to (?:\d|mon|tues|wednes|thurs|fri|satur|sun)/i
/** Senses that hold for longer than now. */
const other =
  /\bso far as\b|\bso far (?:from|away|apart|behind|ahead|north|south|east|west|back|out|off)\b|\b(?:go|goes|went|going|gone|get|gets|got|come|came|fall|fell|fallen|travel|travelled) so far\b|\bto date (?:her|him|them|a|someone|other)\b|\b(?:not yet|for now) (?:born|in flower)\b/i

/** The first such words of each sentence that names no moment. */
function perishableIn({ words }: Prose): readonly Span[] {
  const seen = new Set<Sentence>()
  return matchesIn(words, perishable, needs).filter((found) => {
    const sentence = sentenceAt(words, found.start)
    if (!sentence || seen.has(sentence) || isMarked(words, found)) return false
    const text = words.text.slice(sentence.start, sentence.end)
    if (dated.test(text) || other.test(text)) return false
    seen.add(sentence)
    return true
  })
}

function ask({ passage, words }: Prose, { start, end }: Span, day: string): Asked {
  const text = words.text.slice(start, end)
  return {
    ...placed(passage, { start, end }),
    message: `Until when does “${text}” hold?`,
    why: 'It is true when it is written, and readers meet it later.',
    suggestion: `A moment: “as of ${dateWords(day)}”, and a look at it when the story is changed.`,
  }
}
