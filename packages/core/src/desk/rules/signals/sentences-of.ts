import type { Passage } from '../../draft/draft.ts'
import type { Being, Mention } from '../../people/mention.ts'
import type { Reading } from '../../reading/reading.ts'
import type { Span } from '../../reading/span.ts'
import { sharing } from '../../reading/spans.ts'
import type { Words } from '../../reading/words.ts'
import { othersWords } from '../passage-kinds.ts'
import type { Asked } from '../rule.ts'
import type { SignalName } from './signal-name.ts'
import { isNoise, type Signal, type Signalled, signalsIn } from './signals-in.ts'

/** A sentence of a draft with what its words say, and where it stands. */
export interface DraftSentence extends Signalled {
  readonly passage: Passage
  /** The passage’s place in the draft. */
  readonly index: number
  readonly words: Words
  /** All sentences of its passage, and this one’s place among them. */
  readonly around: readonly Signalled[]
  readonly at: number
}

/** A sentence with signals, its place among those of its passage, and which signals they are. */
interface Telling {
  readonly at: number
  readonly one: Signalled
  readonly names: readonly SignalName[]
}

const tellingKept = new WeakMap<readonly Signalled[], readonly Telling[]>()

/** The sentences of a passage that have signals; kept by passage. */
function tellingOf(around: readonly Signalled[]): readonly Telling[] {
  const before = tellingKept.get(around)
  if (before) return before
  const made = around.flatMap((one, at) => {
    const names = [...new Set(one.signals.map(({ name }) => name))]
    return names.length === 0 ? [] : [{ at, one, names }]
  })
  tellingKept.set(around, made)
  return made
}

/** The sentences of a draft that say anything to a rule, and those of each signal. */
interface SignalledDraft {
  readonly all: readonly DraftSentence[]
  readonly byName: ReadonlyMap<SignalName, readonly DraftSentence[]>
}

/** Many rules look through one reading: it is gone through once. */
const known = new WeakMap<Reading, SignalledDraft>()

function signalled(reading: Reading): SignalledDraft {
  const before = known.get(reading)
  if (before) return before
  const all: DraftSentence[] = []
  const byName = new Map<SignalName, DraftSentence[]>()
  for (const [index, { words }] of reading.passages.entries()) {
    const passage = reading.draft.passages[index]
    if (!passage || passage.kind === 'help') continue
    const around = signalsIn(words)
    for (const { at, one, names } of tellingOf(around)) {
      const { sentence: place, signals, atoms } = one
      const sentence = { sentence: place, signals, atoms, passage, index, words, around, at }
      all.push(sentence)
      for (const name of names) {
        const list = byName.get(name)
        if (list) list.push(sentence)
        else byName.set(name, [sentence])
      }
    }
  }
  const made = { all, byName }
  known.set(reading, made)
  return made
}

/**
 * The sentences of a draft that have a signal of this name, in order; help boxes are left out, and where `own` is said
 * whatever somebody else wrote as a whole.
 */
export function sentencesWith(
  reading: Reading,
  name: SignalName,
  whose: 'own' | 'all',
): readonly DraftSentence[] {
  const found = signalled(reading).byName.get(name) ?? []
  return whose === 'all' ? found : found.filter(({ passage }) => !othersWords.has(passage.kind))
}

/** Whether any sentence of a draft that has signals passes a test. */
export function someSentence(reading: Reading, test: (sentence: Signalled) => boolean): boolean {
  return signalled(reading).all.some(test)
}

/** The sentence at a place of the draft’s text; undefined in a help box, and where no sentence is that one could read. */
export function sentenceAt({ draft, passages }: Reading, place: number): DraftSentence | undefined {
  const index = lastUpTo(draft.passages, place)
  const passage = draft.passages[index]
  const words = passages[index]?.words
  if (!passage || !words || passage.kind === 'help') return undefined
  const around = signalsIn(words)
  const at = lastUpTo(words.sentences, place - passage.start)
  const one = around[at]
  return one && !isNoise(one.sentence) ? { ...one, passage, index, words, around, at } : undefined
}

/** A person whom a sentence names; places within the passage. */
export interface Named extends Span {
  readonly mention: Mention
  readonly being: Being | undefined
}

/**
 * The people whom a sentence calls by name, in order; of names within one another the longest. In headlines, whose
 * capitals hide where a name ends, also those whose full name the draft has elsewhere.
 */
export function namedIn(reading: Reading, sentence: DraftSentence): readonly Named[] {
  const named: Named[] = []
  for (const one of mentionsOf(reading, sentence)) {
    const { mention, being, end } = one
    const kind = mention.being === 'unknown' ? being?.being : mention.being
    if (mention.kind !== 'name' || kind !== 'person' || mention.number !== 'one') continue
    if (end > (named.at(-1)?.end ?? -1)) named.push(one)
  }
  const { kind } = sentence.passage
  if (kind !== 'headline' && kind !== 'variant') return named
  const hidden = hiddenIn(reading, sentence).filter(
    ({ start, end }) => !named.some((one) => one.start < end && start < one.end),
  )
  return [...named, ...hidden].toSorted((one, other) => one.start - other.start)
}

function hiddenIn(
  { people }: Reading,
  { passage: { text }, sentence }: DraftSentence,
): readonly Named[] {
  return people.beings.flatMap((being) => {
    const { name, age, unnamed } = being
    if (being.being !== 'person' || unnamed || !/^\p{Lu}\S* .*\p{Lu}/u.test(name)) return []
    const start = text.indexOf(name, sentence.start)
    const end = start + name.length
    if (start < 0 || end > sentence.end) return []
    const mention = { kind: 'name', being: 'person', number: 'one', gender: 'unknown' } as const
    return [{ mention: { ...mention, start, end, name, age, title: '' }, being, start, end }]
  })
}

/** Where a sentence says “he” or “she” and means somebody whom the draft names. */
export function pronounsIn(reading: Reading, sentence: DraftSentence): readonly Named[] {
  return mentionsOf(reading, sentence).filter(
    ({ mention, being }) =>
      mention.kind === 'pronoun' &&
      /^(?:he|she)$/i.test(mention.name) &&
      being?.being === 'person' &&
      !being.unnamed &&
      /^\p{Lu}/u.test(being.name),
  )
}

function mentionsOf(reading: Reading, { index, sentence }: DraftSentence): readonly Named[] {
  const mentions = reading.passages[index]?.mentions ?? []
  const found: Named[] = []
  for (let at = firstFrom(mentions, sentence.start); at < mentions.length; at += 1) {
    const mention = mentions[at]
    if (!mention || mention.start >= sentence.end) break
    const { start, end } = mention
    found.push({ mention, being: reading.people.of(index, mention), start, end })
  }
  return found
}

/** The place in a list in order of the last that begins at `place` or before; -1 where there is none. */
function lastUpTo(list: readonly { readonly start: number }[], place: number): number {
  return firstFrom(list, place + 1) - 1
}

/** The place in a list in order of the first that begins at `place` or later. */
function firstFrom(list: readonly { readonly start: number }[], place: number): number {
  let [low, high] = [0, list.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((list[middle]?.start ?? 0) < place) low = middle + 1
    else high = middle
  }
  return low
}

/** Whether a place of a sentence lies in what somebody is reported to have said. */
export function isReported(
  { said }: Reading,
  { index, passage }: DraftSentence,
  { start }: Span,
): boolean {
  const place = passage.start + start
  return sharing(said, { start: place, end: place + 1 }).some((one) => one.passage === index)
}

/** The place of a question in the draft’s text. */
export function placed(
  { passage }: DraftSentence,
  { start, end }: Span,
  asked: Pick<Asked, 'message' | 'why' | 'suggestion' | 'level'>,
): Asked {
  return { start: passage.start + start, end: passage.start + end, ...asked }
}

/** The words between two places of a sentence, in lower case, signs left out. */
export function wordsBetween(
  { atoms: { norms, starts } }: Signalled,
  from: number,
  to: number,
): readonly string[] {
  let [first, high] = [0, starts.length]
  while (first < high) {
    const middle = (first + high) >> 1
    if ((starts[middle] ?? 0) < from) first = middle + 1
    else high = middle
  }
  const words: string[] = []
  for (let at = first; at < norms.length && (starts[at] ?? to) < to; at += 1) {
    const norm = norms[at]
    if (norm) words.push(norm)
  }
  return words
}

/** The word after a signal, or an empty text where a sign or nothing follows. */
export function wordAfter({ atoms }: Signalled, { to }: Signal): string {
  return atoms.norms[to] ?? ''
}
