import type { StoryFacts, StoryPerson } from '../moderation.ts'
import { type CommentSentence, foldWord } from './comment-words.ts'

/** The names of a story’s people by their first word, the longest first. */
export type StoryNames = ReadonlyMap<string, readonly Named[]>

interface Named {
  readonly words: readonly string[]
  readonly person: StoryPerson
  /** A name of one word may be a word: only with a capital is it the name. */
  readonly needsCapital: boolean
}

const known = new WeakMap<StoryFacts, StoryNames>()

/** The names of a story’s people, made ready once for all its comments. */
export function namesOf(story: StoryFacts): StoryNames {
  const before = known.get(story)
  if (before) return before
  const byFirst = new Map<string, Named[]>()
  for (const person of story.people ?? []) {
    for (const name of person.names) put(byFirst, name, person)
  }
  for (const named of byFirst.values()) named.sort((a, b) => b.words.length - a.words.length)
  known.set(story, byFirst)
  return byFirst
}

function put(byFirst: Map<string, Named[]>, name: string, person: StoryPerson): void {
  const words = name
    .split(/[\s.]+/)
    .map((word) => bare(foldWord(word)))
    .filter((word) => word !== '')
  const [first] = words
  if (first === undefined || (words.length === 1 && first.length < 2)) return
  const needsCapital = words.length === 1 && !name.startsWith('@')
  const named = byFirst.get(first) ?? []
  named.push({ words, person, needsCapital })
  byFirst.set(first, named)
}

/** Whom of the story the words from a place on name, and the last of them; undefined where they name nobody. */
export function nameAt(
  names: StoryNames,
  sentence: CommentSentence,
  at: number,
): { readonly person: StoryPerson; readonly last: number } | undefined {
  if (names.size === 0) return undefined
  const isCapital = sentence[at]?.isCapital ?? false
  const found = names
    .get(nameWord(sentence, at))
    ?.find(
      ({ words, needsCapital }) =>
        (isCapital || !needsCapital) &&
        words.every((word, index) => nameWord(sentence, at + index) === word),
    )
  return found && { person: found.person, last: at + found.words.length - 1 }
}

/** A word as names have it: without a sign before it, or an English genitive behind it. */
export function nameWord(sentence: CommentSentence, at: number): string {
  const word = bare(sentence[at]?.text ?? '')
  return word.endsWith("'s") ? word.slice(0, -2) : word
}

function bare(word: string): string {
  return word.startsWith('@') ? word.slice(1) : word
}
