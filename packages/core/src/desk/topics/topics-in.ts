import type { Draft, PassageKind } from '../draft/draft.ts'
import type { PassageReading } from '../reading/reading.ts'
import type { Sentence, Words } from '../reading/words.ts'
import { hasSign, signedSentences } from './signs-in.ts'
import type { TopicName, TopicScore } from './topic.ts'
import { topicNames } from './topic-names.ts'

/** What a word of a subject counts by where it stands: what is set large says what a piece is about. */
const weightOf: Readonly<Partial<Record<PassageKind, number>>> = {
  headline: 3,
  variant: 3,
  standfirst: 2.5,
  heading: 1.5,
  card: 0.7,
  related: 0,
  help: 0,
  context: 0.5,
}

/** The score from which a draft is about a subject. */
const subject = 0.5
/** Words after which the same mentions count less. */
const ordinaryLength = 250
/** As many UTF-16 units of the first paragraph count as its beginning. */
const leadLength = 500
/** What is told in a film, a play or a novel counts for less. */
const invented = 0.35
/** A death of another year is most often told in passing. */
const past = 0.6
/** How much of a subject makes half of a score. A word of suicide alone must not call for a helpline. */
const half = 1.1
const halfOfSuicide = 1.6
/** What a child in the text counts for the subject of minors. */
const child = 0.5

/**
 * How far a draft is about each sensitive subject that it has words of, the strongest first. A word passed by in a long
 * piece is not its subject; a word in the headline makes it one.
 */
export function topicsIn(
  draft: Draft,
  passages: readonly Pick<PassageReading, 'words' | 'mentions'>[],
): readonly TopicScore[] {
  const found = new Map<TopicName, Strength>()
  let length = 0
  const lead = leadOf(draft)
  for (const [index, reading] of passages.entries()) {
    const passage = draft.passages[index]
    if (!passage) continue
    length += reading.words.tokens.length
    count(found, reading, weightOf[passage.kind] ?? 1, index === lead)
  }
  return scored(found, length)
}

/** Adds what one passage has of each subject. */
function count(
  found: Map<TopicName, Strength>,
  { words, mentions }: Pick<PassageReading, 'words' | 'mentions'>,
  weight: number,
  isLead: boolean,
): void {
  const put = (topic: TopicName, start: number, counted: number) => {
    const strength = grown(found, topic)
    if ((isLead && start < leadLength) || weight > 1)
      strength.large += counted * Math.max(weight, 2)
    else strength.small += counted * weight
  }
  for (const { age, start } of mentions) if (age !== null && age < 18) put('minors', start, child)
  for (const signed of signedSentences(words)) {
    const told = hasSign(signed, 'fiction') ? invented : 1
    for (const { of, start } of signed.signs) {
      if (!of.topic) continue
      const isPast = of.topic === 'suicide' && !isLead && isOfPast(words, signed.sentence)
      put(of.topic, start, told * (isPast ? past : 1) * (of.weight ?? 1))
    }
  }
}

/** Whether a sentence names a year. */
function isOfPast({ tokens }: Words, { from, to }: Sentence): boolean {
  return tokens.slice(from, to).some(({ norm }) => /^(?:1[89]|20)\d\d$/.test(norm))
}

/** What was found of a subject where things are set large or come first, and elsewhere. */
interface Strength {
  large: number
  small: number
}

function grown(found: Map<TopicName, Strength>, topic: TopicName): Strength {
  const known = found.get(topic) ?? { large: 0, small: 0 }
  found.set(topic, known)
  return known
}

/** The first paragraph of the body. */
function leadOf({ passages }: Draft): number {
  return passages.findIndex(({ kind, text }) => kind === 'paragraph' && text.trim() !== '')
}

function scored(found: ReadonlyMap<TopicName, Strength>, length: number): readonly TopicScore[] {
  const thinned = Math.sqrt(Math.max(1, length / ordinaryLength))
  return topicNames
    .flatMap((topic) => {
      const { large, small } = found.get(topic) ?? { large: 0, small: 0 }
      // What is passed by in a long piece weighs less; what stands in the headline does not.
      const strength = large + small / thinned
      if (strength === 0) return []
      const score =
        Math.round((100 * strength) / (strength + (topic === 'suicide' ? halfOfSuicide : half))) /
        100
      return [{ topic, score, isSubject: score >= subject }]
    })
    .toSorted((a, b) => b.score - a.score)
}

/** Whether a draft is about a subject. */
export function isAbout(topics: readonly TopicScore[], topic: TopicName): boolean {
  return topics.some((one) => one.topic === topic && one.isSubject)
}
