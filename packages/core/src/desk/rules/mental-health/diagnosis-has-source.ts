import { apMentalIllness } from '../../guidelines/ap.ts'
import type { Reading } from '../../reading/reading.ts'
import type { Span } from '../../reading/span.ts'
import { firstOf, sharing } from '../../reading/spans.ts'
import type { Words } from '../../reading/words.ts'
import type { Said } from '../../said/said.ts'
import { hasSign, type SignedSentence, signedSentences, signsNamed } from '../../topics/signs-in.ts'
import type { Asked, Rule } from '../rule.ts'
import { askedAt, isLarge, type SignedPassage } from '../signed-passages.ts'
import { type Diagnosis, diagnosesIn } from './diagnosis.ts'

/** Asks who says that a named person has a mental illness: the writer, and people without a name, do not diagnose. */
export const diagnosisHasSource: Rule = {
  name: 'diagnosis-has-source',
  level: 'must-answer',
  summary:
    'Asks for the source of a diagnosis given to a named person by the writer, by unnamed people or as a guess.',
  guideline: apMentalIllness,
  run: ({ reading }) => {
    const diagnoses = diagnosesIn(reading).map((diagnosis) => ({
      diagnosis,
      ground: groundOf(reading, diagnosis),
    }))
    const told = new Set(
      diagnoses.flatMap(({ diagnosis, ground }) => (ground === 'told' ? [diagnosis.being.id] : [])),
    )
    for (const id of whoTellsOfThemselves(reading)) told.add(id)
    const asked = new Set<string>()
    return diagnoses.flatMap(({ diagnosis, ground }) => {
      const { id } = diagnosis.being
      const key = `${id} ${isLarge(diagnosis.passage)}`
      if (ground === 'told' || (ground === 'none' && told.has(id)) || asked.has(key)) return []
      asked.add(key)
      return [ask(diagnosis, ground)]
    })
  },
}

type Ground = 'told' | 'unnamed' | 'none'

/** Who stands behind a diagnosis: somebody with a name here or in the sentence before, somebody without one, or nobody. */
function groundOf(reading: Reading, diagnosis: Diagnosis): Ground {
  const { passage, illness } = diagnosis
  if (passage.passage.kind === 'card' || passage.passage.kind === 'blockquote') return 'told'
  const start = passage.passage.start + illness.start
  const around = saidAt(reading, start, passage.passage.start + illness.end)
  if (around.some(isNamed)) return 'told'
  if (around.some(({ naming }) => naming !== 'none')) return 'unnamed'
  if (around.some(({ kind, speaker }) => kind === 'direct' && speaker === null)) return 'told'
  return isAttributed(reading, diagnosis) ? 'told' : 'none'
}

/** Whether somebody with a name stands to it in the sentence, in the one before, or as the person themselves in the one after. */
function isAttributed(reading: Reading, { passage, signed, being }: Diagnosis): boolean {
  const { sentence } = signed
  const { words, index } = passage
  const isNext = (one: SignedSentence, other: SignedSentence) =>
    words.text.slice(one.sentence.end, other.sentence.start).trim() === ''
  const near = passage.sentences.filter((one) => {
    if (one === signed) return true
    if (one.sentence.end <= sentence.start) return isNext(one, signed)
    const [first] = (reading.passages[index]?.mentions ?? []).filter(
      ({ start }) => start >= one.sentence.start,
    )
    return (
      isNext(signed, one) && first !== undefined && reading.people.of(index, first)?.id === being.id
    )
  })
  return near.some(
    (one) => hasSign(one, 'attribution') && !isOfUnnamed(reading, passage, one.sentence),
  )
}

function saidAt({ said }: Reading, start: number, end: number): readonly Said[] {
  return sharing(said, { start, end }).filter(({ negated }) => !negated)
}

/** People who are spoken of without a name, whatever else a sentence says of them. */
const hearsay =
  /\b(?:friends?|pals?|insiders?|sources?|neighbou?rs?|onlookers?|bystanders?|witness(?:es)?|locals|residents|fans|rumou?rs?|those close|people|colleagues|somebody|someone)\b/i

/** Whether somebody with a name says it: “her friend Dana Holt”, not “friends”. */
function isNamed({ naming, speaker }: Said): boolean {
  const text = speaker?.text ?? ''
  return naming === 'named' && (!hearsay.test(text) || /\S \p{Lu}/u.test(text))
}

/** Whether what a sentence attributes comes from people without a name alone. */
function isOfUnnamed(
  reading: Reading,
  { passage, words }: SignedPassage,
  { start, end }: Span,
): boolean {
  const said = saidAt(reading, passage.start + start, passage.start + end)
  if (said.some(isNamed)) return false
  return hearsay.test(words.text.slice(start, end)) || said.length > 0
}

/** Those who speak of an illness in their own words somewhere in the draft. */
function whoTellsOfThemselves(reading: Reading): readonly number[] {
  return reading.said.flatMap(({ speaker, passage, start, end, naming }) => {
    if (naming !== 'named' || speaker === null || speaker.being === null) return []
    const offset = reading.draft.passages[passage]?.start ?? 0
    const words = reading.passages[passage]?.words
    const illnesses = words ? illnessesIn(words) : []
    const next = illnesses[firstOf(illnesses, (one) => offset + one.start >= start)]
    return next && offset + next.end <= end ? [speaker.being] : []
  })
}

const illnessesKept = new WeakMap<Words, readonly Span[]>()

/** The words for illnesses in a passage, in order, none within another; kept by passage. */
function illnessesIn(words: Words): readonly Span[] {
  const before = illnessesKept.get(words)
  if (before) return before
  const illnesses = signedSentences(words).flatMap((signed) =>
    signsNamed(signed, 'disorder', 'disorder-adjective'),
  )
  illnessesKept.set(words, illnesses)
  return illnesses
}

function ask({ passage, start, end, being, illness }: Diagnosis, ground: Ground): Asked {
  const words = passage.words.text.slice(illness.start, illness.end)
  return askedAt(
    passage,
    { start, end },
    {
      message:
        ground === 'unnamed'
          ? `Only people without a name say this of ${being.name}: does anybody who knows say it by name?`
          : `Who says “${words}” of ${being.name}, and how do they know?`,
      why: 'Whether somebody has an illness of the mind is theirs to tell, or for those who know and stand to it; readers should learn who that is and since when.',
      suggestion: 'Name who told or diagnosed it, and when; or leave it out',
    },
  )
}
