import { unicefReportingOnChildren } from '../../guidelines/unicef.ts'
import type { Reading } from '../../reading/reading.ts'
import { isAbout } from '../../topics/topics-in.ts'
import type { Asked, Rule } from '../rule.ts'
import {
  type DraftSentence,
  placed,
  sentenceAt,
  sentencesWith,
  someSentence,
} from '../signals/sentences-of.ts'
import { hasSignal, type Signalled, signalsIn } from '../signals/signals-in.ts'
import { childrenIn, grown } from './children-in.ts'

const sensitive = ['sensitive-crime', 'sensitive-sex', 'sensitive-health'] as const

/** Asks whether a child may be named beside a sexual, criminal or health matter. */
export const childNotNamed: Rule = {
  name: 'child-not-named',
  level: 'must-answer',
  summary:
    'A child is not named beside a sexual, criminal or health matter without consent and need.',
  guideline: unicefReportingOnChildren,
  run: ({ reading }) => {
    const found = oncePerChild(reading, [
      ...sensitive
        .flatMap((name) => sentencesWith(reading, name, 'all'))
        .flatMap((sentence) => askedOf(reading, sentence, {})),
      ...nearby(reading),
    ])
    return found.length === 0 || hasAgreed(reading) ? [] : found
  },
}

/** Subjects in whose stories a child is asked about wherever they are named. */
const subjects = ['crime', 'abuse', 'suicide', 'eating-disorders'] as const

/** Whether the whole story is about such a matter: by its subject, or because it stands above it. */
function isSensitive(reading: Reading): boolean {
  return (
    subjects.some((topic) => isAbout(reading.topics, topic)) ||
    sensitive.some((name) =>
      sentencesWith(reading, name, 'own').some(
        ({ passage: { kind } }) => kind === 'headline' || kind === 'standfirst',
      ),
    )
  )
}

/** A child named in another sentence of such a story: beside the matter as firmly, farther off less so. */
function nearby(reading: Reading): readonly Asked[] {
  if (!isSensitive(reading)) return []
  return sentencesOnChildren(reading).flatMap((sentence) => {
    if (hasSignal(sentence, ...sensitive)) return []
    const before = sentence.around[sentence.at - 1] ?? lastBefore(reading, sentence)
    const isBeside = before !== undefined && hasSignal(before, ...sensitive)
    return askedOf(reading, sentence, isBeside ? {} : { level: 'ask' })
  })
}

/** The sentences that mention anybody whose age is a child’s, or say such an age. */
function sentencesOnChildren(reading: Reading): readonly DraftSentence[] {
  const places = reading.people.beings
    .filter((being) => being.age !== null && being.age < grown)
    .flatMap(({ mentions }) => mentions.map(({ start }) => start))
  const sentences = new Map<number, DraftSentence>()
  for (const place of places) {
    const found = sentenceAt(reading, place)
    if (found) sentences.set(found.passage.start + found.sentence.start, found)
  }
  for (const found of sentencesWith(reading, 'under-age', 'all'))
    sentences.set(found.passage.start + found.sentence.start, found)
  return [...sentences.values()]
}

/** The last sentence of the paragraph before, where a sentence begins its own. */
function lastBefore(reading: Reading, { index, at }: DraftSentence): Signalled | undefined {
  const words = reading.passages[index - 1]?.words
  return at === 0 && words ? signalsIn(words).at(-1) : undefined
}

/** One question for each child in a headline and one in the text: the firmest, and of those the first. */
function oncePerChild({ draft }: Reading, found: readonly Asked[]): readonly Asked[] {
  const sorted = found.toSorted((a, b) => a.start - b.start)
  const firm = sorted.filter(({ level }) => level === undefined)
  const asked = new Map<string, Asked>()
  for (const one of [...firm, ...sorted]) {
    const kind = draft.passages.findLast(({ start }) => start <= one.start)?.kind
    const key = `${kind === 'headline' || kind === 'variant'} ${one.message}`
    if (!asked.has(key)) asked.set(key, one)
  }
  return [...asked.values()].toSorted((a, b) => a.start - b.start)
}

/** Whether the draft tells that the name is not the real one, or that it may be told. */
function hasAgreed(reading: Reading): boolean {
  return someSentence(reading, (sentence) => hasSignal(sentence, 'waived'))
}

function askedOf(
  reading: Reading,
  sentence: DraftSentence,
  less: Pick<Asked, 'level'>,
): readonly Asked[] {
  if (hasSignal(sentence, 'fiction', 'history', 'missing')) return []
  const [child] = childrenIn(reading, sentence)
  if (!child) return []
  const level = isDead(sentence) ? ({ level: 'ask' } as const) : less
  return [
    placed(sentence, child, {
      message: `May ${child.being?.name ?? child.mention.name} be named beside this?`,
      why: 'A child is found by this name for life, and cannot yet weigh what that means.',
      suggestion: 'Another name, marked as such, or none; else say who agreed.',
      ...level,
    }),
  ]
}

/** The dead are named with their families; that is another question. */
function isDead(sentence: Signalled): boolean {
  return hasSignal(sentence, 'dead')
}
