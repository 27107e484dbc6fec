import { suicideReason } from '../../guidelines/reporting-on-suicide.ts'
import { wordSet } from '../../people/lexicon.ts'
import type { Span } from '../../reading/span.ts'
import { hasSign, type SignedSentence, signsNamed } from '../../topics/signs-in.ts'
import type { Asked, Rule } from '../rule.ts'
import {
  around,
  askedOrNoted,
  isQuoted,
  type SignedPassage,
  signedPassages,
  wordsBetween,
} from '../signed-passages.ts'

/** Asks about a sentence that lets one event stand as the reason of a suicide. */
export const suicideNotExplainedByOneThing: Rule = {
  name: 'suicide-not-explained-by-one-thing',
  level: 'ask',
  summary:
    'Asks about “because of”, “after”, “over” or “drove” between a suicide and a single event.',
  guideline: suicideReason,
  run: ({ reading }) => signedPassages(reading).flatMap(askedIn),
}

const links: ReadonlySet<string> = wordSet(`
  because after over following due caused owing amid when since drove driven led blamed blames pushed triggered
  sparked prompted
`)
const leads: ReadonlySet<string> = wordSet(`
  drove driven led leads pushed made caused triggered sparked prompted
`)
const hedges: ReadonlySet<string> = wordSet(`
  factors reasons complex never alone rarely single several combination not
`)

function askedIn(passage: SignedPassage): readonly Asked[] {
  const { words } = passage
  return passage.sentences.flatMap((signed) => {
    const { sentence } = signed
    if (!hasSign(signed, 'suicide-deed') || hasSign(signed, 'fiction', 'prevention')) return []
    if (words.tokens.slice(sentence.from, sentence.to).some(({ norm }) => hedges.has(norm)))
      return []
    const place = boundTo(passage, signed)
    return place ? [ask(passage, place)] : []
  })
}

/** The deed and the event that a word of cause stands between. */
function boundTo({ words }: SignedPassage, signed: SignedSentence): Span | undefined {
  for (const deed of signsNamed(signed, 'suicide-deed'))
    for (const event of signsNamed(signed, 'hardship')) {
      const isAfter = event.start >= deed.end
      const between = isAfter
        ? wordsBetween(words, deed.end, event.start)
        : wordsBetween(words, event.end, deed.start)
      const bound = isAfter ? links : leads
      if (between.length <= 12 && between.some((word) => bound.has(word)) && !isParted(between))
        return around(deed, event)
    }
  return undefined
}

function isParted(between: readonly string[]): boolean {
  return between.some((word) => /^(?:but|although|though|[;:])$/.test(word))
}

function ask(passage: SignedPassage, place: Span): Asked {
  return askedOrNoted(passage, place, {
    message: isQuoted(passage, place)
      ? 'Somebody gives one event as the reason here: is that knowledge, and is it all?'
      : 'Does this read as if one event were the reason?',
    why: 'A suicide has no single reason, and a story that names one offers it to readers who live through the same.',
    suggestion:
      'Tell the two apart, or say who draws the line between them and what else was there',
  })
}
