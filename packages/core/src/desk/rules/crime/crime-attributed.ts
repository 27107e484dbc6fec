import type { Reading } from '../../reading/reading.ts'
import { setLarge } from '../passage-kinds.ts'
import type { Asked, Rule } from '../rule.ts'
import {
  type DraftSentence,
  isReported,
  type Named,
  namedIn,
  placed,
  pronounsIn,
  sentencesWith,
  someSentence,
  wordsBetween,
} from '../signals/sentences-of.ts'
import { hasSignal, type Signal, saysItself, signalsNamed } from '../signals/signals-in.ts'

/** Asks who says so wherever the draft itself says that a named person committed a crime. */
export const crimeAttributed: Rule = {
  name: 'crime-attributed',
  level: 'must-answer',
  summary: 'A crime of a named person is told as somebody’s account, or as what a court found.',
  guideline: null,
  run: ({ reading }) => {
    const found = [
      ...sentencesWith(reading, 'deed', 'own'),
      ...sentencesWith(reading, 'deed-now', 'own'),
      ...sentencesWith(reading, 'criminal-label', 'own'),
    ].flatMap((sentence) => askedOf(reading, sentence))
    if (found.length === 0 || isJudged(reading) || isFiction(reading)) return []
    return found.toSorted((a, b) => a.start - b.start)
  },
}

/** Whether a court has spoken, as far as the draft tells: a conviction anywhere in it is taken for the one meant. */
function isJudged(reading: Reading): boolean {
  return someSentence(
    reading,
    (sentence) => hasSignal(sentence, 'convicted') && !hasSignal(sentence, 'convicted-not'),
  )
}

/** Whether the draft is about a story that somebody made up. */
function isFiction(reading: Reading): boolean {
  let sentences = 0
  return someSentence(reading, (sentence) => {
    if (hasSignal(sentence, 'fiction')) sentences += 1
    return sentences >= 2
  })
}

function askedOf(reading: Reading, sentence: DraftSentence): readonly Asked[] {
  if (saysItself(sentence, 'attribution', 'doubt', 'fiction', 'history') || isOld(sentence))
    return []
  const named = namedIn(reading, sentence)
  const actors = [...named, ...pronounsIn(reading, sentence)].toSorted((a, b) => a.start - b.start)
  const deeds = signalsNamed(sentence, 'deed', 'deed-now').filter(
    (deed) => !deed.quoted && isDeed(sentence, deed, actors),
  )
  const labels = signalsNamed(sentence, 'criminal-label').filter(
    (label) => !label.quoted && isLabel(sentence, label, named),
  )
  const [first] = [...deeds, ...labels]
  if (!first || isReported(reading, sentence, first)) return []
  const words = sentence.passage.text.slice(first.start, first.end)
  return [
    placed(sentence, first, {
      message: `Who says so? “${words}” stands here as a fact about a named person.`,
      why: 'Until a court has found it, a crime is an account that somebody gives.',
      suggestion: 'Say who says so (“police say”), or what a court found and when.',
      ...(isAttributedNearby(sentence) && { level: 'ask' }),
    }),
  ]
}

/** What happened long ago is history, whose courts have closed. */
function isOld({ passage, sentence }: DraftSentence): boolean {
  return /\b1[0-9]\d\d\b/.test(passage.text.slice(sentence.start, sentence.end))
}

function isAttributedNearby({ around, at }: DraftSentence): boolean {
  return around.some((other, index) => index !== at && saysItself(other, 'attribution'))
}

/** What may stand between a name and its verb. */
const between: ReadonlySet<string> = new Set(
  'who had has have then also later first twice once again repeatedly brutally violently deliberately secretly systematically and he she'.split(
    ' ',
  ),
)

/** What begins the one or the thing that something was done to. */
const objects: ReadonlySet<string> = new Set(
  'a an the his her their its him them two three four five six seven eight nine ten several many dozens hundreds thousands millions another more almost nearly about over around up cash money jewellery women girls boys children men patients customers investors pensioners people colleagues students staff'.split(
    ' ',
  ),
)

function isDeed(sentence: DraftSentence, deed: Signal, named: readonly Named[]): boolean {
  if (deed.name === 'deed-now' && !setLarge.has(sentence.passage.kind)) return false
  return hasSubject(sentence, deed, named) && hasObject(sentence, deed)
}

function hasSubject(sentence: DraftSentence, { start }: Signal, named: readonly Named[]): boolean {
  const before = named.findLast((one) => one.end <= start)
  return (
    before !== undefined &&
    !isOfAnother(sentence, before) &&
    wordsBetween(sentence, before.end, start).every((word) => between.has(word))
  )
}

/** “a man who attacked Quill”, “the murder of Quill”: a name that is itself what something was done to. */
function isOfAnother(sentence: DraftSentence, { start }: Named): boolean {
  const [last = ''] = wordsBetween(sentence, sentence.sentence.start, start).slice(-1)
  return ['of', 'by', 'with', 'against', 'that', 'near', 'from', 'to', 'in', 'on', 'like'].includes(
    last,
  )
}

function hasObject(sentence: DraftSentence, { name, from, to, end }: Signal): boolean {
  const { norms } = sentence.atoms
  const verb = norms.slice(from, to).join(' ')
  if (
    / (?:wife|husband|partner|girlfriend|boyfriend|ex|mother|father|son|daughter|baby|children|neighbou?r|flatmate|fire|bribes|backhanders|kickbacks)$/.test(
      verb,
    )
  )
    return true
  const next = norms[to] ?? ''
  const rest = sentence.passage.text.slice(end, end + 12).trimStart()
  const capital = /^\p{Lu}/u.test(rest)
  if (!objects.has(next) && !/^[£$€]|^\p{Nd}/u.test(rest) && !capital && name !== 'deed-now')
    return false
  return !sentence.signals.some(
    (signal) => signal.name === 'wrong-object' && signal.from >= to && signal.from <= to + 4,
  )
}

const notLabels: ReadonlySet<string> = new Set(
  'accused alleged suspected suspect convicted potential serial no not anti'.split(' '),
)

/** “the killer Jo Brand”, “Jo Brand is a murderer”. */
function isLabel(sentence: DraftSentence, label: Signal, named: readonly Named[]): boolean {
  const { norms } = sentence.atoms
  const [one = '', two = ''] = [norms[label.from - 1], norms[label.from - 2]]
  if (notLabels.has(one) || notLabels.has(two)) return false
  const text = sentence.passage.text
  const isTitle = named.some(
    ({ mention, start, end }) =>
      label.start >= start &&
      label.end < end &&
      /^ $/.test(text.slice(label.end, label.end + 1)) &&
      text.startsWith(mention.name, label.end + 1) &&
      !/^\p{Lu}/u.test(text.slice(label.start)),
  )
  const isBefore = named.some(({ start }) => start === label.end + 1)
  const isPredicate =
    (one === 'a' || one === 'an') &&
    (two === 'is' || two === 'was') &&
    named.some(({ end }) => wordsBetween(sentence, end, label.start).join(' ') === `${two} ${one}`)
  return isTitle || isPredicate || (isBefore && !/^\p{Lu}/u.test(text.slice(label.start)))
}
