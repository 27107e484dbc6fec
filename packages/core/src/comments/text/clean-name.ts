import { foldSign } from '../phrases/fold-sign.ts'
import { normalise } from '../phrases/normalise.ts'
import { cleanText } from './clean-text.ts'
import { staffWords } from './staff-words.ts'

/**
 * Why a name is not taken: nothing can be seen, it is too short or too long, has signs that names do not have, mixes
 * scripts so that it may look like another, or is like that of somebody who works here.
 */
export type NameProblem = 'empty' | 'short' | 'long' | 'signs' | 'mixed-scripts' | 'staff'

export type CleanName = { readonly name: string } | { readonly problem: NameProblem }

/** Signs as people count them, and UTF-16 units, that a name has at most. */
const longest = 40
const longestUnits = 120

/**
 * A display name as it is kept, or why it is none. `reserved` are names that belong to others: those who work here, the
 * publication.
 */
export function cleanName(typed: string, reserved: readonly string[] = []): CleanName {
  if (typed.length > 1000) return { problem: 'long' }
  const name = cleanText(typed).replace(/\s+/g, ' ')
  if (name === '') return { problem: 'empty' }
  if (notInNames.test(name) || !/\p{L}/u.test(name)) return { problem: 'signs' }
  const { length } = [...new Intl.Segmenter().segment(name)]
  if (length > longest || name.length > longestUnits) return { problem: 'long' }
  if (length < 2 && !singles.test(name)) return { problem: 'short' }
  if (mixesScripts(name)) return { problem: 'mixed-scripts' }
  return isLikeStaff(name, reserved) ? { problem: 'staff' } : { name }
}

/** By what names are told apart: two that look alike have the same key; empty where a name has no letter. */
export function nameKey(name: string): string {
  return keyOf(name, (unit) => unit[0] ?? '')
}

/** The key of a name in which figures are the letters that they pose as. */
function posingKey(name: string): string {
  return keyOf(name, (unit, isFigure) => unit[isFigure ? 1 : 0] ?? unit)
}

function keyOf(name: string, letterOf: (unit: string, isFigure: boolean) => string): string {
  const { letters, kinds } = normalise(name)
  const parts = letters.map((unit, index) => {
    const kind = kinds[index]
    return kind === 'between' || kind === 'space' ? '' : lookOf(letterOf(unit, kind === 'figure'))
  })
  return parts.join('').replaceAll('rn', 'm').replaceAll('vv', 'w')
}

/** Of a letter and a figure that look alike, one. */
function lookOf(letter: string): string {
  if (letter === 'i' || letter === '1') return 'l'
  return letter === '0' ? 'o' : letter
}

const notInNames = /[^\p{L}\p{M}\p{N} .'’·_&()\p{Join_Control}-]/u
/** One sign is a name in these. */
const singles = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u

/** Scripts that one name may have together (UTS 39, "highly restrictive", and each with Latin as it is there). */
const together: readonly RegExp[] = [
  /^[\p{Script=Latin}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]*$/u,
  /^[\p{Script=Latin}\p{Script=Han}\p{Script=Hangul}]*$/u,
  /^[\p{Script=Latin}\p{Script=Han}\p{Script=Bopomofo}]*$/u,
]

function mixesScripts(name: string): boolean {
  const letters = name.match(/\p{L}/gu) ?? []
  const joined = letters.join('')
  if (together.some((scripts) => scripts.test(joined))) return false
  const words = name.split(' ').map((word) => (word.match(/\p{L}/gu) ?? []).join(''))
  // A whole word in one other script beside Latin is a name twice: "Ольга Olga". Within a word, letters pose.
  return words.some((word) => word !== '' && !isOneScript(word)) || isPosing(joined)
}

const scripts: readonly RegExp[] = [
  'Latin',
  'Greek',
  'Cyrillic',
  'Armenian',
  'Georgian',
  'Hebrew',
  'Arabic',
  'Devanagari',
  'Bengali',
  'Gurmukhi',
  'Gujarati',
  'Tamil',
  'Telugu',
  'Kannada',
  'Malayalam',
  'Sinhala',
  'Thai',
  'Lao',
  'Khmer',
  'Myanmar',
  'Tibetan',
  'Ethiopic',
  'Mongolian',
].map((script) => new RegExp(`^[\\p{Script_Extensions=${script}}]*$`, 'u'))

function isOneScript(word: string): boolean {
  return scripts.some((script) => script.test(word)) || together.some((script) => script.test(word))
}

/** Whether all letters of another script than Latin look like Latin ones, and Latin ones stand beside them. */
function isPosing(joined: string): boolean {
  const foreign = joined.match(/[^\p{Script=Latin}]/gu) ?? []
  return foreign.length > 0 && foreign.length < joined.length && foreign.every(looksLatin)
}

function looksLatin(sign: string): boolean {
  const folded = foldSign(sign.codePointAt(0) ?? 0)
  return typeof folded !== 'string' && folded.every(({ letters }) => /[a-z]/.test(letters))
}

function isLikeStaff(name: string, reserved: readonly string[]): boolean {
  const key = posingKey(name)
  if (reserved.some((other) => posingKey(other) === key)) return true
  const words = [name, ...name.split(/[ ._·&()-]+/)]
  return words.some((word) => staffKeys.has(posingKey(word)))
}

const staffKeys: ReadonlySet<string> = new Set(staffWords.map(posingKey))
