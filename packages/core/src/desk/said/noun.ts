import {
  adverbs,
  auxiliaries,
  determiners,
  objects,
  pasts,
  prepositions,
  pronouns,
  subordinators,
} from './closed.ts'
import { isQuoted, norm, type Scan } from './scan.ts'

/** A noun phrase is cut off beyond this. */
export const mostTokens = 24
/** What joins two nouns. */
export const conjunctions: ReadonlySet<string> = new Set(['and', 'or', '&'])

const classes = [
  'stop',
  'mark',
  'number',
  'possessive',
  'of',
  'auxiliary',
  'conjunction',
  'name',
  'determiner',
  'pronoun',
  'preposition',
  'subordinator',
  'past',
  'adverb',
  'other',
] as const

/** What a token can be in a noun phrase. */
export type WordClass = (typeof classes)[number]

/** The class of a token; `stop` where it is quoted, a sign, or beyond the ends. */
export function wordClass(scan: Scan, at: number): WordClass {
  const { classes: known } = scan.known
  const before = known[at] ?? 1
  if (before > 0) return classes[before - 1] ?? 'stop'
  const found = classOf(scan, at)
  known[at] = classes.indexOf(found) + 1
  return found
}

function classOf(scan: Scan, at: number): WordClass {
  const token = scan.tokens[at]
  if (token === undefined || isQuoted(scan, at)) return 'stop'
  const { norm: letters, kind } = token
  if (kind === 'sign') return letters === '&' ? 'conjunction' : 'stop'
  if (kind === 'quote') return 'mark'
  if (kind === 'number') return 'number'
  if (letters === "'s" || letters === "'" || letters === '’') return 'possessive'
  if (token.capital && (isCapitals(scan, at) || isNameHere(scan, at))) return 'name'
  return smallClass(letters)
}

function smallClass(letters: string): WordClass {
  if (letters === 'of') return 'of'
  if (auxiliaries.has(letters)) return 'auxiliary'
  if (conjunctions.has(letters)) return 'conjunction'
  if (determiners.has(letters)) return 'determiner'
  if (pronouns.has(letters) || objects.has(letters)) return 'pronoun'
  if (prepositions.has(letters)) return 'preposition'
  if (subordinators.has(letters)) return 'subordinator'
  if (pasts.has(letters)) return 'past'
  if (adverbs.has(letters)) return 'adverb'
  return 'other'
}

function closed(letters: string): boolean {
  return (
    auxiliaries.has(letters) ||
    pronouns.has(letters) ||
    objects.has(letters) ||
    determiners.has(letters)
  )
}

const numerals = /^(?:one|two|three|four|five|six|seven|eight|nine|ten)$/

/** “Us Weekly”, “Page Six”, “Quill”; not “He”. */
function isNameHere(scan: Scan, at: number): boolean {
  const letters = norm(scan, at)
  if (letters === 'us') return isName(scan, at + 1)
  if (scan.starts[at] === 1) return false
  return !closed(letters) || (numerals.test(letters) && isName(scan, at - 1))
}

/** “WHO”, “US”, “IT”: names, not pronouns. */
export function isCapitals({ text, tokens }: Scan, at: number): boolean {
  const token = tokens[at]
  if (token === undefined || !token.capital || token.end - token.start < 2) return false
  const second = text[token.start + 1] ?? ''
  return second !== second.toLowerCase()
}

/** Whether a token is part of a name, as far as its capital tells. */
export function isName({ tokens }: Scan, at: number): boolean {
  const token = tokens[at]
  return token?.kind === 'word' && token.capital
}

/** Whether a noun phrase can end with this token. */
export function canEnd(scan: Scan, at: number): boolean {
  if (norm(scan, at) === ']') return true
  if (scan.tokens[at]?.kind === 'number') return norm(scan, at - 1) === 'of'
  switch (wordClass(scan, at)) {
    case 'name':
    case 'other':
    case 'mark':
    case 'possessive':
    case 'pronoun':
      return true
    case 'subordinator':
      return norm(scan, at) === 'which'
    case 'determiner':
      return /^(?:one|those|these|others|some|many|both|two|all|most|few|other|another)$/.test(
        norm(scan, at),
      )
    default:
      return false
  }
}
