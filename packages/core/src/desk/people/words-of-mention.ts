import { bare } from './forms.ts'
import { nounOf } from './nouns.ts'

/** A name’s words as they are compared: in small letters, without articles and possessive endings. */
export function nameWords(name: string): readonly string[] {
  const plain = name.toLowerCase().replaceAll('’', "'")
  if (!/[\s,]/.test(plain)) return plain === 'the' ? [] : [bare(plain)]
  const words: string[] = []
  for (const part of plain.split(/[\s,]+/)) {
    const word = bare(part)
    if (word !== '' && word !== 'the') words.push(word)
  }
  return words
}

/** Words that what is told of somebody’s role stands behind. */
export const ends: ReadonlySet<string> = new Set([
  'of',
  'for',
  'from',
  'at',
  'in',
  'to',
  'with',
  'on',
  'who',
])

/** The nouns by which a description calls somebody: “manager” of “the singer’s manager at the label”. */
export function nounsOf(title: string): readonly string[] {
  const found: string[] = []
  for (const part of title.toLowerCase().replaceAll('’', "'").split(/,\s*/)) {
    for (const word of part.split(/\s+/)) {
      if (ends.has(word)) break
      const noun = nounOf(word)
      if (noun?.being === 'person') found.push(noun.noun)
    }
  }
  return found
}
