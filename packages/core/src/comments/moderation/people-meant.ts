import type { StoryFacts, StoryPerson } from '../moderation.ts'
import type { CommentSentence } from './comment-words.ts'
import { nameAt, namesOf, nameWord, type StoryNames } from './story-names.ts'

/** Whom words of a sentence mean: somebody of the story, somebody else, or whoever writes. */
export interface Meant {
  readonly at: number
  readonly last: number
  readonly who: 'person' | 'somebody' | 'writer'
  /** Whom of the story; null for a pronoun or a description. */
  readonly person: StoryPerson | null
}

const pronouns = new Set([
  'he',
  'she',
  'him',
  'her',
  'his',
  'hers',
  'himself',
  'herself',
  "he's",
  "she's",
  "he'd",
  "she'd",
  "he'll",
  "she'll",
  'hes',
  'shes',
])
const writers = new Set([
  'i',
  'me',
  'my',
  'mine',
  'myself',
  "i'm",
  "i've",
  "i'd",
  "i'll",
  'im',
  'ive',
  'we',
  'our',
  'us',
  "we're",
  "we've",
  'you',
  'your',
  "you're",
  'youre',
])
const pointing = new Set(['that', 'the', 'this'])
const roles = new Set(
  `man woman guy bloke lady girl boy lad kid child doctor nurse teacher singer actor actress
  mother father mum mom dad son daughter husband wife boyfriend girlfriend politician
  minister mayor coach player star priest vicar author victim accused suspect couple patient
  driver neighbour neighbor brother sister person dude officer judge lawyer rapper influencer
  family parents manager boss uncle aunt`.split(/\s+/),
)

/** Whom a sentence means, from its first word to its last. */
export function meantIn(sentence: CommentSentence, story: StoryFacts): readonly Meant[] {
  const names = namesOf(story)
  const all: Meant[] = []
  for (let at = 0; at < sentence.length; at += 1) {
    const meant = namedAt(sentence, at, names) ?? otherAt(sentence, at)
    if (!meant) continue
    all.push(meant)
    at = meant.last
  }
  return all
}

function namedAt(sentence: CommentSentence, at: number, names: StoryNames): Meant | null {
  const found = nameAt(names, sentence, at)
  return found ? { at, last: found.last, who: 'person', person: found.person } : null
}

function otherAt(sentence: CommentSentence, at: number): Meant | null {
  const word = sentence[at]?.text ?? ''
  if (pronouns.has(word)) return { at, last: at, who: 'somebody', person: null }
  if (writers.has(word)) return { at, last: at, who: 'writer', person: null }
  if (pointing.has(word) && roles.has(nameWord(sentence, at + 1)))
    return { at, last: at + 1, who: 'somebody', person: null }
  return null
}
