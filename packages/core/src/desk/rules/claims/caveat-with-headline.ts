import type { Draft, Passage } from '../../draft/draft.ts'
import { wordSet } from '../../people/lexicon.ts'
import { isMarked, matchesIn, type Prose, placed, runningProse } from '../prose.ts'
import type { Asked, Rule } from '../rule.ts'

/** Asks whether the headline should have the doubt that the text has. */
export const caveatWithHeadline: Rule = {
  name: 'caveat-with-headline',
  level: 'ask',
  summary: 'Asks about a headline that is sure of what the text calls unconfirmed.',
  guideline: null,
  run: ({ reading }) => {
    const headline = headlineOf(reading.draft)
    if (!headline || hedged.test(headline.text) || asksOrQuotes(headline)) return []
    const found = runningProse(reading).flatMap((prose) => caveatsIn(prose))
    const [first] = found
    return first === undefined ? [] : [ask(headline, first)]
  },
}

function headlineOf({ passages }: Draft): Passage | undefined {
  return passages.find(({ kind }) => kind === 'headline')
}

const hedged =
  /\b(?:says?|said|claims?|claimed|alleges?|alleged|allegedly|reportedly|reports?|report|reported|rumou?r(?:s|ed)?|unconfirmed|according|may|might|could|appears?|seems?|denie[sd]|deny|accused|accuses?|suspected|suspects?|tells?|told|unclear|questions?|asks?|whether|if|possible|possibly|what we know|unproven|believed|thought|feared|fears?|insists?|reveals?|admits?|suggests?|warns?|study|poll|court|sources?)\b/i

/** “Did she leave?”, “Singer ‘broke’”, “Holt: she is gone”. */
function asksOrQuotes({ text }: Passage): boolean {
  return /[?“”‘"«:]|(?<!\p{L})'|’(?!\p{L})/u.test(text)
}

/** Each match has one of these. */
const needs = wordSet(
  'confirmed verified proven proved established verify confirm unconfirmed unverified unproven disputed evidence proof confirmation sign charged clear known unclear true genuine real know',
)
const caveat =
  /\b(?:(?:has|have|had) not (?:yet )?been (?:independently )?(?:confirmed|verified|proven|proved|established)|(?:could|can) not (?:be )?(?:independently )?(?:verif(?:y|ied)|confirm(?:ed)?|established)|cannot (?:be )?(?:independently )?(?:verif(?:y|ied)|confirm(?:ed)?)|(?:was|were|is|are) (?:not able|unable) to (?:independently )?(?:verify|confirm)|(?:is|are|remains?|was) (?:as yet |still )?(?:unconfirmed|unverified|unproven|disputed)|there is (?:as yet )?no (?:evidence|proof|confirmation|sign)|no (?:evidence|proof) (?:has|had) (?:been|emerged)|nobody has confirmed|no one has confirmed|has not been charged with|it is (?:not (?:yet )?(?:clear|known)|unclear) (?:whether|if)|may not (?:be|have been) (?:true|genuine|real)|we do not know (?:whether|if))(?![a-z])/gi

function caveatsIn({ words }: Prose): readonly string[] {
  return matchesIn(words, caveat, needs)
    .filter((span) => !isMarked(words, span))
    .map(({ text }) => text)
}

function ask(headline: Passage, caveat: string): Asked {
  return {
    ...placed(headline, { start: 0, end: headline.text.length }),
    message: `Does the headline have the doubt of the text (“${caveat}”)?`,
    why: 'Many read the headline alone, and it is sure of what the text leaves open.',
    suggestion: 'Who says so, or a word of doubt: “says”, “unconfirmed”, “may”.',
  }
}
