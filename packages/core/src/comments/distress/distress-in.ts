import {
  type CommentSentence,
  type CommentWord,
  foldWord,
  sentencesIn,
} from '../moderation/comment-words.ts'
import type { Place } from '../moderation/place.ts'
import { otherWords, pushingWords, selfWords, unspacedWords } from './distress-words.ts'

type Who = 'self' | 'other' | 'pushed'

/** Words by which somebody may be in danger. It orders a queue; nothing may depend on its finding anything. */
export interface Distress {
  /** Whoever writes; somebody whom they write about; or somebody whom they push to harm themselves. */
  readonly who: Who
  readonly place: Place
}

interface Step {
  readonly next: Map<string, Step>
  who: Who | null
}

type Word = Omit<CommentWord, 'isCapital'>

const roots: Step = { next: new Map(), who: null }
for (const words of pushingWords) plant(words, 'pushed')
for (const words of otherWords) plant(words, 'other')
for (const words of selfWords) plant(words, 'self')

const unspaced = new RegExp(unspacedWords.join('|'), 'u')
/** Letters that somebody put spaces between are one word: `k y s`. */
const mostLetters = 12

/** What in a text sounds like somebody in danger, the writer before others; null where nothing does. */
export function distressIn(
  text: string,
  sentences: readonly CommentSentence[] = sentencesIn(text),
): Distress | null {
  const words: Word[] = []
  for (const sentence of sentences) for (const word of sentence) words.push(bare(word))
  return foundIn(words) ?? foundIn(joined(words)) ?? unspacedIn(text)
}

function plant(words: string, who: Who): void {
  let step = roots
  for (const word of words.split(' ').map(foldWord)) {
    const next = step.next.get(word) ?? { next: new Map<string, Step>(), who: null }
    step.next.set(word, next)
    step = next
  }
  step.who = who
}

function bare(word: Word): Word {
  return word.text.includes("'") ? { ...word, text: word.text.replaceAll("'", '') } : word
}

function foundIn(words: readonly Word[]): Distress | null {
  let best: Distress | null = null
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at]
    const found = word && roots.next.has(word.text) ? walk(words, at, roots) : null
    if (!word || !found) continue
    const place = { start: word.start, end: words[found.end]?.end ?? word.end }
    if (found.who === 'self') return { who: 'self', place }
    if (!best || (best.who === 'pushed' && found.who === 'other')) best = { who: found.who, place }
  }
  return best
}

interface Walked {
  readonly who: Who
  readonly end: number
}

/** How many words “~” stands for at most. */
const mostBetween = 2

/** The longest way through the tree from a word on. */
function walk(words: readonly Word[], from: number, root: Step): Walked | null {
  let step: Step | undefined = root
  let found: Walked | null = null
  for (let at = from; step && at < words.length; at += 1) {
    const any: Step | undefined = step.next.get('~')
    if (any) found = skipped(words, at, any) ?? found
    step = step.next.get(words[at]?.text ?? '')
    if (step?.who) found = { who: step.who, end: at }
  }
  return found
}

function skipped(words: readonly Word[], at: number, step: Step): Walked | null {
  for (let over = 0; over <= mostBetween; over += 1) {
    const found = walk(words, at + over, step)
    if (found) return found
  }
  return null
}

function joined(words: readonly Word[]): readonly Word[] {
  const all: Word[] = []
  let letters: Word[] = []
  const flush = (): void => {
    const [first] = letters
    const last = letters.at(-1)
    if (first && last && letters.length > 1)
      all.push({
        text: letters.map(({ text }) => text).join(''),
        start: first.start,
        end: last.end,
      })
    letters = []
  }
  for (const word of words) {
    if (word.text.length === 1 && letters.length < mostLetters) letters.push(word)
    else flush()
  }
  flush()
  return all
}

function unspacedIn(text: string): Distress | null {
  const found = unspaced.exec(text)
  if (!found) return null
  return { who: 'self', place: { start: found.index, end: found.index + found[0].length } }
}
