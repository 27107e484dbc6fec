import type { Reading } from '../../reading/reading.ts'
import {
  type DraftSentence,
  type Named,
  namedIn,
  sentencesWith,
  wordsBetween,
} from '../signals/sentences-of.ts'
import { signalsNamed } from '../signals/signals-in.ts'

/** The age from which the law and the guidelines no longer see a child. */
export const grown = 18

/** The children whom a sentence names: by an age beside the name, here or elsewhere, or by what they are called. */
export function childrenIn(reading: Reading, sentence: DraftSentence): readonly Named[] {
  const known = childNames(reading)
  return namedIn(reading, sentence).filter(
    (named) => known.has(named.mention.name) || isChild(sentence, named),
  )
}

function isChild(sentence: DraftSentence, named: Named): boolean {
  return ageOf(named) < grown || hasAgeInWords(sentence, named) || isCalledChild(sentence, named)
}

const names = new WeakMap<Reading, ReadonlySet<string>>()

/** The names of all who are said to be children anywhere in the draft. */
function childNames(reading: Reading): ReadonlySet<string> {
  const before = names.get(reading)
  if (before) return before
  const found = new Set<string>()
  for (const name of ['under-age', 'age-in-words'] as const)
    for (const sentence of sentencesWith(reading, name, 'all'))
      for (const named of namedIn(reading, sentence))
        if (isChild(sentence, named)) found.add(named.mention.name)
  names.set(reading, found)
  return found
}

/** “Alfie, seven,”: an age of one to seventeen, set off behind the name. */
function hasAgeInWords(sentence: DraftSentence, { end }: Named): boolean {
  const { text } = sentence.passage
  return signalsNamed(sentence, 'age-in-words').some(
    (age) =>
      age.start >= end &&
      /^, (?:aged |now )?$/.test(text.slice(end, age.start)) &&
      /^(?:[,.;:)]|$| who )/.test(text.slice(age.end)),
  )
}

function ageOf({ mention, being }: Named): number {
  return mention.age ?? being?.age ?? grown
}

const linking: ReadonlySet<string> = new Set([
  'the',
  'a',
  'an',
  'old',
  'pupil',
  'student',
  'who',
  'is',
  'was',
  'only',
  'just',
  'then',
  'boy',
  'girl',
  'named',
  'called',
  'son',
  'daughter',
  'of',
])

/** “14-year-old Tom Ferris”, “Tom Ferris, who is 14”, “schoolboy Tom Ferris”. */
function isCalledChild(sentence: DraftSentence, { mention, start, end }: Named): boolean {
  if (mention.age !== null) return false
  const text = sentence.passage.text
  const name = Math.max(start, text.indexOf(mention.name, start))
  return signalsNamed(sentence, 'under-age').some((age) => {
    if (age.end <= name) {
      const words = wordsBetween(sentence, age.end, name)
      return (
        words.length <= 2 &&
        words.every((word) => linking.has(word)) &&
        !text.slice(age.end, name).includes(',')
      )
    }
    if (age.start < end) return age.start >= start
    const gap = text.slice(end, age.start)
    return /^,? (?:who )?$/.test(gap)
  })
}
