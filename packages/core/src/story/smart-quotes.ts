import type { QuotationMarks } from './quotation-marks.ts'
import { quotationMarks } from './quotation-marks.ts'

const apostrophe = '’'

/**
 * The characters that stand for a typed straight quotation mark, by what stands before the caret in its
 * paragraph: an opening or closing mark of the language, an apostrophe, or a prime after feet and inches.
 * The marks are those of Unicode's CLDR; where the language has corner brackets, what was typed stays.
 */
export function smartQuote(before: string, typed: '"' | "'", language: string): string {
  const marks = quotationMarks(language)
  if (!marks) return typed
  return typed === '"' ? doubleQuote(before, marks) : singleQuote(before, marks)
}

function doubleQuote(before: string, marks: QuotationMarks): string {
  if (/′ ?\d{1,2}$/.test(before)) return '″'
  const { level, hasJustOpened } = quotesIn(before, marks)
  // Where both kinds are double marks, one key has to do for both.
  const isInside = !hasSingles(marks) && level > 0
  if (hasJustOpened || isOpening(before, level > 0, marks))
    return isInside && level % 2 === 1 ? marks.innerOpen : marks.open
  if (level === 0 && /\d$/.test(before)) return '″'
  const mark = isInside && level % 2 === 0 ? marks.innerClose : marks.close
  return /\s$/.test(before) ? mark.trimStart() : mark
}

function singleQuote(before: string, marks: QuotationMarks): string {
  if (!hasSingles(marks)) return apostrophe
  const { isInnerOpen, hasJustOpened } = quotesIn(before, marks)
  if (!isInnerOpen && /(?:^|[^\d.,])\d$/.test(before)) return '′'
  if (hasJustOpened || isOpening(before, isInnerOpen, marks)) return marks.innerOpen
  return isInnerOpen ? marks.innerClose : apostrophe
}

/** Whether a language's inner marks are single ones, which have a key of their own. */
function hasSingles({ innerOpen }: QuotationMarks): boolean {
  return /^[‘’‚‹›]$/.test(innerOpen)
}

/** Whether a mark typed here begins a quote. `isOpen`: one could be ended. */
function isOpening(before: string, isOpen: boolean, { open }: QuotationMarks): boolean {
  if (before === '') return true
  // In French a space may have been typed before the mark that ends a quote.
  if (/\s$/.test(before))
    return !(isOpen && /\s/.test(open) && /[\p{L}\p{N}.!?…)»]\s$/u.test(before))
  // Speech that breaks off ends with a dash.
  if (/[-–—―‒]$/.test(before)) return !isOpen
  return /[([{/=¿¡]$/.test(before)
}

interface Quotes {
  /** How many quotes are open. */
  readonly level: number
  readonly isInnerOpen: boolean
  /** Whether the last character opened one. */
  readonly hasJustOpened: boolean
}

/** Which quotes are open at the end of a text. */
function quotesIn(before: string, marks: QuotationMarks): Quotes {
  const [open, close, innerOpen, innerClose] = [
    marks.open.trim(),
    marks.close.trim(),
    marks.innerOpen,
    marks.innerClose,
  ].map((mark) => mark.trim())
  const stack: ('outer' | 'inner')[] = []
  let opened = -1
  for (const { index, 0: sign } of before.matchAll(/[“”„‘’‚«»‹›]/g)) {
    const top = stack.at(-1)
    const begins =
      opened === index - 1 || isOpening(before.slice(Math.max(0, index - 2), index), false, marks)
    const isApostrophe = sign === apostrophe && /^\p{L}/u.test(before.slice(index + 1, index + 3))
    if (sign === close && top === 'outer' && !(sign === open && begins)) stack.pop()
    else if (
      sign === innerClose &&
      top === 'inner' &&
      !isApostrophe &&
      !(sign === innerOpen && begins)
    )
      stack.pop()
    else if (begins && (sign === open || sign === innerOpen)) {
      stack.push(sign === open && !(sign === innerOpen && top === 'outer') ? 'outer' : 'inner')
      opened = index
    }
  }
  return {
    level: stack.length,
    isInnerOpen: stack.includes('inner'),
    hasJustOpened: opened !== -1 && opened === before.length - 1,
  }
}

/** What stands for the end of a text. */
export interface Mending {
  /** How many characters before the caret are taken away. */
  readonly length: number
  readonly text: string
}

const english = /^(?:tis|twas|twere|twould|til|till|em|cause|bout|round|neath|sup)[\s.,;:!?…)]$/i
const dutch = /^[stnkm][\s-]$/

/**
 * The end of a text put right once more is typed than a mark alone could tell: `‘90s` becomes `’90s`, rock
 * `‘n’` roll `’n’`; null where all is well. To be asked after each character.
 */
export function mendQuote(before: string, language: string): Mending | null {
  const marks = quotationMarks(language)
  if (!marks) return null
  const end = before.slice(-12)
  return (
    mendBetweenLetters(end, marks) ?? mendSpace(end, marks) ?? mendBeginning(end, marks, language)
  )
}

/** A closing mark, or feet, between letters is an apostrophe. */
function mendBetweenLetters(end: string, { innerClose }: QuotationMarks): Mending | null {
  const [, mark, letter] = /[\p{L}\d]([‘’”»›′])(\p{L})$/u.exec(end) ?? []
  if (!letter || (mark !== '′' && (mark !== innerClose || mark === apostrophe))) return null
  return { length: 1 + letter.length, text: `${apostrophe}${letter}` }
}

/** French: a space typed inside of the marks gives way to the narrow one. */
function mendSpace(end: string, { open, close }: QuotationMarks): Mending | null {
  if (open.length === 1) return null
  if (end.endsWith(`${open} `)) return { length: open.length + 1, text: open }
  return /[ \u00a0]»$/.test(end) ? { length: 2, text: close } : null
}

/** An opening mark before what is always shortened at its beginning is an apostrophe. */
function mendBeginning(end: string, marks: QuotationMarks, language: string): Mending | null {
  if (!hasSingles(marks) || marks.innerOpen === apostrophe) return null
  const [, rest = ''] = /(?:^|[\s([“„«»”—–-])[‘‚]([^‘‚]+)$/.exec(end) ?? []
  const [spoken] = language.toLowerCase().split('-')
  const isShort =
    /^(?:\d0s|n[’‘])$/.test(rest) ||
    (spoken === 'en' && english.test(rest)) ||
    (spoken === 'nl' && dutch.test(rest))
  if (!isShort) return null
  const text = `${apostrophe}${rest.replace('‘', apostrophe)}`
  return { length: text.length, text }
}
