import type { Sentence } from '../reading/words.ts'
import { auxiliaries, breaks, openers, speechVerbs } from './grammar-words.ts'
import { nounOf } from './nouns.ts'
import type { Phrase, Scan } from './phrases.ts'

/**
 * Whoever stands beside a word of speech by a noun that no list knows: “a glazier said”, ““So it was,” said a
 * glazier”; null where nobody does, or a list knows them.
 */
export function strangerAt(scan: Scan, sentence: Sentence, verb: number): Phrase | null {
  const { tokens } = scan.words
  if (!speechVerbs.has(tokens[verb]?.norm ?? '')) return null
  return strangerBefore(scan, sentence, verb) ?? strangerBehind(scan, sentence, verb)
}

/** “Those in the room said”: it is not the room that speaks. */
const links: ReadonlySet<string> = new Set(
  'of with for to in at from on by near inside about behind than as'.split(' '),
)

/** How many words a stranger is described by. */
const most = 5

function strangerBefore(scan: Scan, sentence: Sentence, verb: number): Phrase | null {
  const { tokens } = scan.words
  let to = verb
  while (to > sentence.from && isHelper(tokens[to - 1]?.norm ?? '')) to -= 1
  for (let at = to - 1; at >= sentence.from && to - at <= most; at -= 1) {
    if (openers.has(tokens[at]?.norm ?? '')) {
      return links.has(tokens[at - 1]?.norm ?? '') ? null : strangerFrom(scan, at, to)
    }
    if (!describes(scan, at)) return null
  }
  return null
}

function strangerBehind(scan: Scan, sentence: Sentence, verb: number): Phrase | null {
  const { tokens } = scan.words
  const before = tokens[verb - 1]
  if (before?.kind !== 'quote' && before?.norm !== ',') return null
  if (!openers.has(tokens[verb + 1]?.norm ?? '')) return null
  let to = verb + 2
  while (to < sentence.to && to - verb <= most && describes(scan, to)) to += 1
  return strangerFrom(scan, verb + 1, to)
}

function isHelper(norm: string): boolean {
  return auxiliaries.has(norm) || /ly$/.test(norm) || /^(?:also|then|later|since)$/.test(norm)
}

function describes({ words: { tokens }, runAt }: Scan, at: number): boolean {
  const token = tokens[at]
  if (token?.kind !== 'word' || runAt[at] || token.capital) return false
  return !breaks.has(token.norm) && !speechVerbs.has(token.norm)
}

function strangerFrom({ words: { tokens } }: Scan, from: number, to: number): Phrase | null {
  const noun = tokens[to - 1]?.norm ?? ''
  const opener = tokens[from]?.norm ?? ''
  if (to - from < 2 || nounOf(noun) || /(?:ing|tion|ment|ness|ly|ed)$/.test(noun)) return null
  const isPerson = /^(?:an?|one|another)$/.test(opener)
  const number = noun.endsWith('s') && !isPerson ? 'many' : 'one'
  return { from, head: to - 1, to, being: 'person', number, opener, noun }
}
