import { peoples } from './name-words.ts'
import { beforeTitles } from './titles.ts'

/** A word as lists have it: without the dot of an abbreviation or a possessive ending. */
export function bare(norm: string): string {
  if (norm.endsWith("'s")) return norm.slice(0, -2)
  if (norm.endsWith("'")) return norm.slice(0, -1)
  return norm.endsWith('.') && norm.length > 2 ? norm.slice(0, -1) : norm
}

const odd: ReadonlyMap<string, string> = new Map([
  ['men', 'man'],
  ['women', 'woman'],
  ['people', 'person'],
  ['children', 'child'],
  ['wives', 'wife'],
  ['media', 'media'],
  ['press', 'press'],
  ['police', 'police'],
  ['congress', 'congress'],
  ['witness', 'witness'],
  ['boss', 'boss'],
])

const oddPlurals: ReadonlyMap<string, string> = new Map(
  [...odd].filter(([many, one]) => many !== one).map(([many, one]) => [one, many]),
)

/** The singular of a noun in small letters, as English forms most plurals; a singular stays as it is. */
export function singular(norm: string): string {
  const known = odd.get(norm)
  if (known !== undefined) return known
  if (norm.endsWith('men') && norm.length > 5) return `${norm.slice(0, -2)}an`
  if (!norm.endsWith('s') || norm.endsWith('ss') || norm.endsWith('us')) return norm
  if (norm.endsWith('ies') && norm.length > 4) return `${norm.slice(0, -3)}y`
  if (/(?:sse|xe|che|she)s$/.test(norm)) return norm.slice(0, -2)
  return norm.slice(0, -1)
}

/** The plural of a noun in small letters. */
export function plural(noun: string): string {
  const known = oddPlurals.get(noun)
  if (known !== undefined) return known
  if (noun.endsWith('man')) return `${noun.slice(0, -2)}en`
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`
  return /(?:s|x|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`
}

const modifiers: ReadonlySet<string> = new Set(
  'police government company army city state county village school hospital church industry campaign court union military prison border climate security safety law enforcement palace white house bank board club label music film television tv medical cancer news press sports team top close old young new two-time award-winning then media trade'.split(
    ' ',
  ),
)

/** Whether a word in small letters can describe a noun that follows: “senior”, “federal”, “police”, “34-year-old”. */
export function isModifier(norm: string): boolean {
  return (
    modifiers.has(norm) ||
    beforeTitles.has(norm) ||
    peoples.has(norm) ||
    /(?:al|ic|ive|ous|ary|ish|ian|ior|ant|ent|ist|-old)$/.test(norm)
  )
}
