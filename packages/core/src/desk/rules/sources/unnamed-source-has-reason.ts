import { recordAt } from '../../dates/record-at.ts'
import { spjAnonymity } from '../../guidelines/spj.ts'
import type { Reading } from '../../reading/reading.ts'
import type { Words } from '../../reading/words.ts'
import type { Asked, Rule } from '../rule.ts'
import { placeOf, type UnnamedSource, unnamedSources } from './unnamed-sources.ts'

/** Asks why somebody who is quoted is not named, once for each. */
export const unnamedSourceHasReason: Rule = {
  name: 'unnamed-source-has-reason',
  level: 'ask',
  summary: 'Asks why a source is not named, where the text does not tell.',
  guideline: spjAnonymity,
  run: ({ reading }) =>
    unnamedSources(reading)
      .filter((source) => !isKnownAlready(source) && !hasReason(reading, source))
      .map((source) => ask(source)),
}

/** Those of whom the text told before (“the witness”, “one of the officials”), and who speak in court. */
const told =
  /^(?:the (?!sources?\b|insiders?\b)|(?:our|one of the|both|each|either|his|her|their)\b)|\b(?:prosecutors?|prosecution|witness(?:es)?|inquest|court|judge|jurors?|coroner|child|children|toddler|hand)\b/i

/** Whether words are those of somebody whom the text told of before. */
export function isKnownAlready({ first }: Pick<UnnamedSource, 'first'>): boolean {
  return told.test(first.speaker?.text ?? '')
}

const reason =
  /\b(?:because|for fear|fears?|fearing|feared|to protect|out of (?:fear|concern|respect)|so as not to|to avoid|as (?:s?he|they) (?:is|are|was|were|had|has|have|did|do)|not authori[sz]ed|afraid|worried|who still works?|since (?:s?he|they)|(?:the )?court order|by law|legal reasons|safety)\b/i
const withheld =
  /\b(?:anonym\w*|(?:not|n['’]t) (?:to )?(?:be |being |want to be |wish to be )?(?:named|identified)|(?:withh[eo]ld\w*|protect\w*|chang\w*) (?:\w+ ){0,3}(?:names?|identit\w+)|(?:names?|identit\w+) (?:\w+ ){0,3}(?:withheld|protected|changed)|without (?:giving|using) (?:\w+ ){1,2}names?)\b/i

const kept = new WeakMap<Words, boolean>()

function tellsReason({ words }: { readonly words: Words }): boolean {
  const tells = kept.get(words) ?? (withheld.test(words.text) && reason.test(words.text))
  kept.set(words, tells)
  return tells
}

/** Whether a passage that quotes them, or the record of the quotation, tells why they are not named. */
export function hasReason(reading: Reading, { all }: Pick<UnnamedSource, 'all'>): boolean {
  const { draft } = reading
  return all.some(({ passage: index, start }) => {
    const passage = draft.passages[index]
    if (!passage) return false
    const record = draft.story ? recordAt(draft.story, passage, start - passage.start) : undefined
    if (record?.unnamed && record.unnamed.because !== '') return true
    // It may stand in the paragraph before or after, or in the next.
    return reading.passages.slice(Math.max(0, index - 2), index + 3).some(tellsReason)
  })
}

function ask({ first }: UnnamedSource): Asked {
  const who = first.speaker?.text ?? 'this source'
  const isTheirs = first.distance === 'via-outlet'
  return {
    ...placeOf(first),
    message: isTheirs
      ? `Does ${first.outlet ?? 'the other outlet'} say why “${who}” is not named?`
      : `Why is “${who}” not named?`,
    why: 'Readers weigh words by who says them; where that cannot be told, the reason helps.',
    suggestion: 'The reason in a few words, where it does not give the person away.',
    // Whether to name them was another newsroom's to decide.
    ...(isTheirs && { level: 'note' as const }),
  }
}
