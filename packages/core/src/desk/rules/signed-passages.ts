import type { Passage } from '../draft/draft.ts'
import type { Reading } from '../reading/reading.ts'
import type { Span } from '../reading/span.ts'
import { sharing } from '../reading/spans.ts'
import type { Sentence, Words } from '../reading/words.ts'
import { type SignedSentence, signedSentences } from '../topics/signs-in.ts'
import { besideStory, othersWords, setLarge } from './passage-kinds.ts'
import type { Asked } from './rule.ts'

/** A passage of our own or of others that has words of a sensitive subject. */
export interface SignedPassage {
  readonly passage: Passage
  readonly index: number
  readonly words: Words
  /** Those with signs alone, in order. */
  readonly sentences: readonly SignedSentence[]
}

const known = new WeakMap<Reading, Readonly<Record<'all' | 'signed', readonly SignedPassage[]>>>()

/** The passages of a draft that have signs, help boxes, related links and context notes left out. */
export function signedPassages(reading: Reading): readonly SignedPassage[] {
  return passagesOf(reading).signed
}

/** Every passage that `signedPassages` would look at, those without signs, too. */
export function proseOf(reading: Reading): readonly SignedPassage[] {
  return passagesOf(reading).all
}

/** Kept by reading: many rules ask for the same. */
function passagesOf(
  reading: Reading,
): Readonly<Record<'all' | 'signed', readonly SignedPassage[]>> {
  const before = known.get(reading)
  if (before) return before
  const all = reading.passages.flatMap(({ words }, index) => {
    const passage = reading.draft.passages[index]
    if (!passage || besideStory.has(passage.kind)) return []
    return [{ passage, index, words, sentences: signedSentences(words) }]
  })
  const made = { all, signed: all.filter(({ sentences }) => sentences.length > 0) }
  known.set(reading, made)
  return made
}

/** Whether a place of a passage is in somebody's own words: between quotation marks of speech, on a card, in a blockquote. */
export function isQuoted({ passage, words }: SignedPassage, { start, end }: Span): boolean {
  if (othersWords.has(passage.kind)) return true
  return sharing(words.regions, { start, end }).some(
    ({ use, inner }) => use === 'speech' && inner.start <= start && end <= inner.end,
  )
}

/** Whether a passage is set large above the text. */
export function isLarge({ passage }: SignedPassage): boolean {
  return setLarge.has(passage.kind)
}

/** Whether a passage tells what a picture shows. */
export function isOfPicture({ passage: { kind } }: SignedPassage): boolean {
  return kind === 'caption' || kind === 'alternative'
}

/** A question about a place of a passage, with its place in the draft. */
export function askedAt(
  { passage }: SignedPassage,
  { start, end }: Span,
  words: Omit<Asked, 'start' | 'end'>,
): Asked {
  return { start: passage.start + start, end: passage.start + end, ...words }
}

/** The same, and no more than a note where the place is in somebody’s own words. */
export function askedOrNoted(
  passage: SignedPassage,
  place: Span,
  words: Omit<Asked, 'start' | 'end'>,
): Asked {
  return askedAt(passage, place, isQuoted(passage, place) ? { ...words, level: 'note' } : words)
}

/** Whether somebody with a name is reported to have said what stands at a place of a passage. */
export function isSaidByNamed({ said }: Reading, { passage }: SignedPassage, place: Span): boolean {
  const [start, end] = [passage.start + place.start, passage.start + place.end]
  return sharing(said, { start, end }).some(({ naming }) => naming === 'named')
}

/** From the beginning of the first to the end of the last; `first` alone where there is one. */
export function around(first: Span, ...rest: readonly Span[]): Span {
  return {
    start: Math.min(first.start, ...rest.map(({ start }) => start)),
    end: Math.max(first.end, ...rest.map(({ end }) => end)),
  }
}

/** The place among a passage's tokens of the first one that ends after `place`. */
export function tokenAfter({ tokens }: Words, place: number): number {
  let [low, high] = [0, tokens.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens[middle]?.end ?? 0) <= place) low = middle + 1
    else high = middle
  }
  return low
}

/** The words before a place in its sentence, the nearest first, at most `count`. */
export function wordsBefore(
  words: Words,
  { from }: Sentence,
  place: number,
  count: number,
): readonly string[] {
  const at = tokenAfter(words, place)
  return words.tokens
    .slice(Math.max(from, at - count), at)
    .map(({ norm }) => norm)
    .reverse()
}

/** The words from a place on in its sentence, at most `count`. */
export function wordsAfter(
  words: Words,
  { to }: Sentence,
  place: number,
  count: number,
): readonly string[] {
  const at = tokenAfter(words, place)
  return words.tokens.slice(at, Math.min(to, at + count)).map(({ norm }) => norm)
}

/** The words between two places of a passage, the first 64 of them: what lies further apart is not bound together. */
export function wordsBetween(words: Words, start: number, end: number): readonly string[] {
  const from = tokenAfter(words, start)
  const to = tokenAfter(words, end)
  return words.tokens.slice(from, Math.min(to, from + 64)).map(({ norm }) => norm)
}
