import { numberWords } from '../../story/number-words.ts'
import type { Count, Unit } from './expression.ts'

const words: readonly (readonly [string, number])[] = [
  ['a', 1],
  ['an', 1],
  ...numberWords.slice(1).map((word, index) => [word, index + 1] as const),
  ['thirty', 30],
  ['forty', 40],
  ['fifty', 50],
  ['sixty', 60],
  ['seventy', 70],
  ['eighty', 80],
  ['ninety', 90],
  ['a dozen', 12],
  ['couple', 2],
  ['a couple of', 2],
  ['couple of', 2],
]

const values: ReadonlyMap<string, number> = new Map(words)

/** How many a few are, at least and at most: our reading, no rule. */
const few: Count = { least: 2, most: 7 }
const several: Count = { least: 3, most: 9 }

/** A number in digits or words, to stand in a pattern. */
export const countShape: string =
  '(?:\\d{1,3}|a couple of|couple of|a dozen|a few|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|' +
  'thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|few|several|many|some|' +
  '(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-(?:one|two|three|four|five|six|seven|eight|nine))?)'

/** Words that a number of units may begin with. */
export const countStarts: readonly string[] = [
  ...words.flatMap(([word]) => (word.includes(' ') ? [] : [word])),
  'few',
  'several',
  'many',
  'some',
]

/** Reads a number in digits or words; of no number (“weeks ago”) that it is more than one. */
export function countOf(text: string | undefined): Count {
  const word = (text ?? '').toLowerCase()
  if (/^\d+$/.test(word)) return { least: Number(word), most: Number(word) }
  if (word === 'few' || word === 'a few' || word === 'recent') return few
  if (word === 'several') return several
  const [tens = '', ones] = word.split('-')
  const value = values.get(word) ?? sum(values.get(tens), values.get(ones ?? ''))
  return value === undefined ? { least: 2, most: null } : { least: value, most: value }
}

function sum(tens: number | undefined, ones: number | undefined): number | undefined {
  return tens === undefined || ones === undefined ? undefined : tens + ones
}

export const unitShape: string = '(?:hour|day|night|week|fortnight|month|year|decade|centur)'

/** The unit that a word begins with, and how many of it that is: a fortnight is two weeks. */
export function unitOf(text: string): { readonly unit: Unit; readonly times: number } {
  const word = text.toLowerCase()
  if (word === 'fortnight') return { unit: 'week', times: 2 }
  if (word === 'night' || word === 'morning') return { unit: 'day', times: 1 }
  if (word === 'centur') return { unit: 'century', times: 1 }
  return { unit: word as Unit, times: 1 }
}

const months =
  'january february march april may june july august september october november december'
const days = 'monday tuesday wednesday thursday friday saturday sunday'

export const monthNames: readonly string[] = months.split(' ')
export const dayNames: readonly string[] = days.split(' ')

/** The number of a month, from 1, by its name or its first letters; 0 where it is none. */
export function monthNumber(text: string): number {
  const start = text.slice(0, 3).toLowerCase()
  return monthNames.findIndex((name) => name.startsWith(start)) + 1
}

/** The number of a weekday, from 1 for Monday, by its name; 0 where it is none. */
export function dayNumber(text: string): number {
  return dayNames.indexOf(text.toLowerCase()) + 1
}
