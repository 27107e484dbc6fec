import { leet, letterPairs, lookAlikes, sometimesLikes } from './look-alikes.ts'
import type { UnitKind } from './normalise.ts'

/** One unit that a sign becomes: the letters it may be, the likeliest first. */
export interface Folded {
  readonly letters: string
  readonly kind: UnitKind
}

/** What a sign (one code point) becomes: units, nothing, or the begin or the end of a stretch that runs the other way. */
export type FoldedSign = readonly Folded[] | 'dropped' | 'turned' | 'turned back'

/** Takes one code point apart; remembers what it found, for texts have few different ones. */
export function foldSign(code: number): FoldedSign {
  const known = code < common.length ? common[code] : folded.get(code)
  if (known !== undefined) return known
  const found = takenApart(String.fromCodePoint(code))
  // A stranger can send every sign there is: what is remembered has an end.
  if (folded.size >= mostRemembered) folded.clear()
  if (code < common.length) common[code] = found
  else folded.set(code, found)
  return found
}

const mostRemembered = 4000
const common: (FoldedSign | undefined)[] = new Array(0x600).fill(undefined)
const folded = new Map<number, FoldedSign>()

function takenApart(sign: string): FoldedSign {
  if (sign === '\u202e') return 'turned'
  if (sign === '\u202c' || sign === '\u2069') return 'turned back'
  if (sign !== '\ufeff' && /^\s$/.test(sign))
    return [{ letters: sign === '\n' ? '\n' : ' ', kind: 'space' }]
  if (invisible.test(sign) || isAccent(sign)) return 'dropped'
  const units: Folded[] = []
  for (const part of plain(sign)) {
    const unit = unitOf(part)
    if (unit !== null) units.push(...unit)
  }
  const accented = sign.toLowerCase()
  const [only] = units
  // A letter with an accent stays itself, too, for phrases that are nothing without theirs.
  if (
    units.length === 1 &&
    only?.kind === 'letter' &&
    accented.length === 1 &&
    !only.letters.includes(accented)
  )
    return [{ ...only, letters: only.letters + accented }]
  return units
}

const invisible = /^[\p{Cc}\p{Cf}\p{Cn}\p{Cs}\p{Default_Ignorable_Code_Point}\u2800\ufffc]$/u
/** Marks of no script of their own: accents. */
const accent = /^(?=\p{M})[\p{Script=Inherited}\p{Script=Common}\u0483-\u0489]$/u

function isAccent(sign: string): boolean {
  return accent.test(sign)
}

/** A sign without its form: full-width, mathematical, circled and raised letters become plain, accents go. */
function plain(sign: string): readonly string[] {
  const circled = circledLetter(sign)
  if (circled !== null) return [circled]
  if (lookAlikes.has(sign)) return [sign]
  const apart = sign.normalize('NFKD')
  // Accents of these scripts are letters of their own: が is not か.
  if (!/[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Common}]/u.test(apart))
    return [...sign.normalize('NFKC')]
  const parts = [...apart].filter((part) => !isAccent(part))
  // Of "⒜" the letter counts.
  return parts.length > 1 && parts[0] === '(' ? parts.filter((part) => /\p{L}/u.test(part)) : parts
}

/** The letters of signs that are letters in a circle, a square or a flag. */
function circledLetter(sign: string): string | null {
  const code = sign.codePointAt(0) ?? 0
  const first = [0x1f150, 0x1f170, 0x1f1e6].find((begin) => code >= begin && code < begin + 26)
  return first === undefined ? null : String.fromCharCode(97 + code - first)
}

function unitOf(part: string): readonly Folded[] | null {
  if (isAccent(part)) return null
  const lower = part.toLowerCase()
  if (part === '*' || part === '\u2217' || part === '\u2731')
    return [{ letters: '*', kind: 'star' }]
  if (/^\p{N}$/u.test(part))
    return [{ letters: lower + (leet.get(part) ?? sometimesLikes.get(part) ?? ''), kind: 'figure' }]
  const pair = letterPairs.get(lower)
  if (pair !== undefined) return [...pair].map((letters) => ({ letters, kind: 'letter' as const }))
  const primary = lookAlikes.get(lower) ?? lower
  const others = [lookAlikes.get(part), sometimesLikes.get(lower), alsoRead.get(part)]
  const letters = [...new Set([primary, ...others.flatMap((other) => [...(other ?? '')])])].join('')
  if (/^[\p{L}\p{M}]$/u.test(part) || primary !== lower) return [{ letters, kind: 'letter' }]
  const meant = leet.get(part)
  return meant === undefined
    ? [{ letters: lower, kind: 'between' }]
    : [{ letters: meant, kind: 'sign' }]
}

/** Letters of Latin that stand for each other. */
const alsoRead: ReadonlyMap<string, string> = new Map([
  ['I', 'l'],
  ['l', 'i'],
  ['v', 'u'],
  ['V', 'u'],
])
