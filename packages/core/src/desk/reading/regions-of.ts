import type { Lean, Mark } from './marks-of.ts'
import { marksOf } from './marks-of.ts'
import { missingEnd, missingStart } from './missing-marks.ts'
import type { Region, Token } from './words.ts'

export type Paired = Omit<Region, 'use'>

/** Regions of a text in order, and the quotation-mark tokens that belong to none: apostrophes, inches. */
export interface Pairing {
  readonly regions: readonly Paired[]
  readonly unpaired: ReadonlySet<Token>
}

/**
 * Pairs the quotation marks of one passage: curly, straight and single ones, guillemets, nested. Where shape and
 * surroundings of a mark disagree (German “ closes, a mark was typed the wrong way), what is open decides. A double mark
 * without its other half makes a region too, as far as its words seem to reach.
 */
export function regionsOf(text: string, tokens: readonly Token[]): Pairing {
  const marks = marksOf(text, tokens)
  if (marks.length === 0) return { regions: [], unpaired: new Set() }
  const pairer = new Pairer(text, marks)
  for (const index of marks.keys()) pairer.take(index)
  return pairer.end()
}

interface Open {
  readonly mark: Mark
  readonly depth: number
}

/** Nobody nests deeper; a stranger’s thousand marks are not followed further. */
const deepest = 8

class Pairer {
  readonly #text: string
  readonly #marks: readonly Mark[]
  readonly #ahead: Ahead
  readonly #open: Open[] = []
  readonly #regions: Paired[] = []
  readonly #unpaired = new Set<Token>()
  /** Where the last outermost region ended. */
  #lastEnd = 0

  constructor(text: string, marks: readonly Mark[]) {
    this.#text = text
    this.#marks = marks
    this.#ahead = lookAhead(marks)
  }

  take(index: number): void {
    const mark = this.#marks[index]
    if (!mark) return
    const place = this.#open.findLastIndex((one) => one.mark.style === mark.style)
    if (mark.style === 'single') this.#takeSingle(mark, index, place)
    else this.#takeDouble(mark, index, place)
  }

  end(): Pairing {
    for (const [place, one] of this.#open.entries()) {
      const goesOn = one.mark.style !== 'single' || place === 0
      if (goesOn) this.#leaveOpen(one, this.#text.length, true)
      else this.#unpaired.add(one.mark.token)
    }
    const regions = this.#regions.sort((a, b) => a.start - b.start || b.end - a.end)
    return { regions, unpaired: this.#unpaired }
  }

  #takeDouble(mark: Mark, index: number, place: number): void {
    const isOpen = place >= 0
    const { next = 'none', closers = 0 } = this.#ahead.doubles[index] ?? {}
    if (
      mark.style === 'double' &&
      mark.afterDigit &&
      mark.shape !== 'open' &&
      mark.context === 'close'
    ) {
      if (!isOpen || next === 'close') {
        this.#unpaired.add(mark.token)
        return
      }
    }
    const lean = decide(mark, isOpen)
    if (lean === 'close') {
      if (isOpen) this.#close(mark, place)
      else if (next === 'close' && this.#isGlued(mark)) this.#push(mark)
      else this.#beginEarlier(mark)
      return
    }
    // Another opens before the first is closed: quoted inside with the same marks, or the first lacks its end.
    if (isOpen && (closers < 2 || this.#open.length >= deepest))
      this.#giveUp(place, mark.token.start)
    this.#push(mark)
  }

  #push(mark: Mark): void {
    this.#open.push({ mark, depth: this.#open.length })
  }

  /** Whether a straight mark was set on the wrong side of the space: `he said," For example`. */
  #isGlued({ shape, token }: Mark): boolean {
    if (shape !== 'none' || !/[,:]/.test(this.#text.charAt(token.start - 1))) return false
    return /^\s\p{Lu}/u.test(this.#text.slice(token.end, token.end + 3))
  }

  #takeSingle(mark: Mark, index: number, place: number): void {
    const { hasCloser = false, firmFirst = false } = this.#ahead.singles[index] ?? {}
    const isTop = place >= 0 && place === this.#open.length - 1
    const lean = mark.context === 'none' ? mark.shape : mark.context
    if (lean === 'close' && isTop && mark.shape !== 'open') {
      // “players’” inside: the apostrophe of a plural, where a better end follows.
      const isPlural =
        !mark.firm && /[sn]/i.test(this.#text.charAt(mark.token.start - 1)) && firmFirst
      if (!isPlural) {
        this.#close(mark, place)
        return
      }
    }
    // Single marks hold no single ones: another is an apostrophe (“a wrong ’un”).
    const opens = lean === 'open' && mark.shape !== 'close' && !isTop && this.#open.length < deepest
    const isBritish = mark.token.start === 0 && /^.\p{Lu}/u.test(this.#text)
    if (opens && (hasCloser || isBritish)) this.#push(mark)
    else this.#unpaired.add(mark.token)
  }

  #close(mark: Mark, place: number): void {
    for (const left of this.#open.splice(place + 1)) {
      if (left.mark.style === 'single') this.#unpaired.add(left.mark.token)
      else this.#leaveOpen(left, mark.token.start, false)
    }
    const open = this.#open.pop()
    if (!open) return
    const inner = { start: open.mark.token.end, end: mark.token.start }
    const whole = { start: open.mark.token.start, end: mark.token.end, inner }
    this.#add({ ...whole, depth: open.depth, style: mark.style, opened: true, closed: 'mark' })
  }

  /** What is open from this place of the stack on has no end before the text’s `end`. */
  #giveUp(place: number, end: number): void {
    for (const left of this.#open.splice(place)) {
      if (left.mark.style === 'single') this.#unpaired.add(left.mark.token)
      else this.#leaveOpen(left, end, false)
    }
  }

  #leaveOpen({ mark, depth }: Open, limit: number, isLast: boolean): void {
    const { start, end: from } = mark.token
    const end = missingEnd(this.#text, from, limit)
    const goesOn = isLast && end === limit
    const inner = { start: from, end }
    const closed = goesOn ? 'goes-on' : 'missing'
    this.#add({ start, end, inner, depth, style: mark.style, opened: true, closed })
  }

  #beginEarlier({ token, style }: Mark): void {
    const start = missingStart(this.#text, this.#lastEnd, token.start)
    const inner = { start, end: token.start }
    this.#add({ start, end: token.end, inner, depth: 0, style, opened: false, closed: 'mark' })
  }

  #add(region: Paired): void {
    this.#regions.push(region)
    this.#lastEnd = Math.max(this.#lastEnd, region.end)
  }
}

/** What a double mark or guillemet does, by its shape, what stands beside it, and whether one is open. */
function decide({ shape, context }: Mark, isOpen: boolean): Lean {
  if (shape === 'none' && context === 'none') return isOpen ? 'close' : 'open'
  if (shape === 'none') return context
  if (context === 'none' || context === shape) return shape
  return isOpen ? 'close' : 'open'
}

interface Ahead {
  /** For each mark: what the next double one looks like, and how many that close follow in a row. */
  readonly doubles: readonly { readonly next: Lean; readonly closers: number }[]
  /** For each mark: whether a single one that can close follows, and whether a firm one does before one that opens. */
  readonly singles: readonly { readonly hasCloser: boolean; readonly firmFirst: boolean }[]
}

function lookAhead(marks: readonly Mark[]): Ahead {
  const doubles: { next: Lean; closers: number }[] = []
  const singles: { hasCloser: boolean; firmFirst: boolean }[] = []
  let next: Lean = 'none'
  let closers = 0
  let hasCloser = false
  let firmFirst = false
  for (let index = marks.length - 1; index >= 0; index -= 1) {
    const mark = marks[index]
    doubles[index] = { next, closers }
    singles[index] = { hasCloser, firmFirst }
    if (!mark) continue
    const lean = mark.context === 'none' ? mark.shape : mark.context
    if (mark.style !== 'single') {
      if (mark.afterDigit && lean === 'close' && mark.shape === 'none') continue
      next = lean
      closers = lean === 'close' ? closers + 1 : 0
    } else if (lean === 'open') firmFirst = false
    else if (lean === 'close') {
      hasCloser = true
      firmFirst ||= mark.firm
    }
  }
  return { doubles, singles }
}
