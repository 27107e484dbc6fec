import type { HousePhrase } from '../moderation.ts'
import { normalise } from './normalise.ts'
import { packOf } from './packs.ts'
import type { Phrase } from './phrase.ts'

/** A step on the way through all phrases, letter by letter. */
export interface PhraseNode {
  readonly next: Map<string, PhraseNode>
  /** The phrases that end here as whole words. */
  readonly whole: Phrase[]
  /** The phrases of which the last word may go on. */
  readonly open: Phrase[]
  /** How many letters the way here has, spaces not counted. */
  readonly length: number
}

/** Phrases made ready to be looked for, all in one pass. */
export interface CompiledPhrases {
  readonly phrases: readonly Phrase[]
  readonly root: PhraseNode
  /** The most units that a phrase, disguised, may reach over. */
  readonly reach: number
}

/** Makes the packs of some languages and the newsroom's own phrases ready; do it once, not for each comment. */
export function compilePhrases(
  languages: readonly string[],
  house: readonly HousePhrase[],
): CompiledPhrases {
  const own = house.map((phrase) => ({ ...phrase, pack: 'house', isAccented: false }))
  return compiled([...own, ...languages.flatMap(packOf)])
}

/** Makes any phrases ready. */
export function compiled(phrases: readonly Phrase[]): CompiledPhrases {
  const root = emptyNode(0)
  let longest = 0
  for (const phrase of phrases) longest = Math.max(longest, put(root, phrase))
  return { phrases, root, reach: 2 * Math.min(longest, 60) + 30 }
}

function emptyNode(length: number): PhraseNode {
  return { next: new Map(), whole: [], open: [], length }
}

function put(root: PhraseNode, phrase: Phrase): number {
  const words = phrase.phrase.trim()
  const isOpen = words.endsWith('*')
  const letters = lettersOf(isOpen ? words.slice(0, -1) : words, phrase.isAccented)
  if (letters.length === 0) return 0
  let node = root
  for (const letter of letters) {
    const next = node.next.get(letter) ?? emptyNode(node.length + (letter === ' ' ? 0 : 1))
    node.next.set(letter, next)
    node = next
  }
  const ends = isOpen ? node.open : node.whole
  ends.push(phrase)
  return letters.length
}

/** The letters of a phrase as texts are read; what stands between words is one space. */
function lettersOf(words: string, isAccented: boolean): readonly string[] {
  const typed = words.normalize('NFC').toLowerCase()
  const { letters, kinds, starts } = normalise(typed)
  const parts = letters.map((unit, index) => {
    const kind = kinds[index]
    if (kind === 'space' || kind === 'between' || kind === 'star') return ' '
    const own = typed[starts[index] ?? 0] ?? ''
    return isAccented && own.normalize('NFD').length > 1 && unit.includes(own)
      ? own
      : (unit[0] ?? ' ')
  })
  return parts.join('').trim().replace(/ +/g, ' ').split('')
}
