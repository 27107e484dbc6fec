import { changeBetween, isHiddenByDash, isSic, isSplit, leavingOut, puttingIn } from './kinship.ts'
import type { ChangeType } from './match.ts'
import { weightOf } from './match.ts'
import { isMarking, type Token } from './token.ts'

/** One step of an alignment: so many tokens of the one for so many of the other, and what that changes. */
export interface Step {
  readonly printed: number
  readonly source: number
  readonly change: ChangeType | null
}

/** The cheapest ways to lay printed tokens over a part of the source. */
export interface Alignment {
  /** The weight of all changes together; one that differs outweighs all that do not. */
  readonly cost: number
  /** Where in the source the cheapest ways end, in tokens. */
  readonly ends: readonly number[]
  /** Where the way with this end begins, and its steps. */
  readonly wayTo: (end: number) => { readonly begin: number; readonly steps: readonly Step[] }
}

const costs = { marked: 1, tidied: 1000, differs: 1_000_000 } as const
/** Tokens of the source that points may leave out, and that a bracket may stand for. */
const longestGap = 600
const longestReplaced = 8

/** What a change costs. */
export function costOf(change: ChangeType | null): number {
  return change === null ? 0 : costs[weightOf(change)]
}

/** Lays all printed tokens over the part of the source where that costs least: it may begin and end anywhere there. */
export function align(printed: readonly Token[], source: readonly Token[]): Alignment {
  const width = source.length + 1
  const total = new Int32Array((printed.length + 1) * width)
  const back = new Int32Array(total.length)
  const leaving = Int32Array.from(source, (token) => costOf(leavingOut(token)))
  const table: Table = { printed, source, width, total, back, leaving, ...distinct(source) }
  for (let row = 1; row <= printed.length; row += 1) fillRow(table, row)
  let cost = Number.MAX_SAFE_INTEGER
  let ends: number[] = []
  for (let end = 0; end < width; end += 1) {
    const one = total[printed.length * width + end] ?? 0
    if (one < cost) ends = []
    if (one <= cost) ends.push(end)
    cost = Math.min(cost, one)
  }
  return { cost, ends, wayTo: (end) => wayTo(table, end) }
}

interface Table extends Distinct {
  readonly printed: readonly Token[]
  readonly source: readonly Token[]
  readonly width: number
  readonly total: Int32Array
  /** How a place was reached: source tokens times eight, plus printed tokens. */
  readonly back: Int32Array
  /** What leaving each token of the source out costs. */
  readonly leaving: Int32Array
}

/** The different tokens of a source: what is compared with one needs not be compared with the next that is alike. */
interface Distinct {
  readonly tokens: readonly Token[]
  /** Which of them each token of the source is. */
  readonly which: Int32Array
}

function distinct(source: readonly Token[]): Distinct {
  const numbers = new Map<string, number>()
  const tokens: Token[] = []
  const which = Int32Array.from(source, (token) => {
    const key = `${token.kind} ${token.text}`
    const known = numbers.get(key)
    if (known !== undefined) return known
    numbers.set(key, tokens.length)
    return tokens.push(token) - 1
  })
  return { tokens, which }
}

const never = -1

function fillRow(table: Table, row: number): void {
  const { printed, width, total, back, leaving, which } = table
  const token = printed[row - 1] as Token
  const put = costOf(puttingIn(token))
  const pairs = pairCosts(table, row)
  const here = row * width
  for (let column = 0; column < width; column += 1) {
    const at = here + column
    let least = (total[at - width] ?? 0) + put
    let way = 1
    if (column > 0) {
      const left = (total[at - 1] ?? 0) + (leaving[column - 1] ?? 0)
      if (left < least) {
        least = left
        way = 8
      }
      const pair = pairs[which[column - 1] ?? 0] ?? never
      const paired = (total[at - width - 1] ?? 0) + pair
      // Of two ways that cost the same, the one that pairs words reads better.
      if (pair !== never && paired <= least) {
        least = paired
        way = 9
      }
    }
    total[at] = least
    back[at] = way
  }
  if (token.kind === 'points' || token.kind === 'gap') leap(table, row, longestGap)
  else if (token.kind === 'bracket' && !isSic(token.text)) leap(table, row, longestReplaced)
  else if (token.kind === 'word' || token.kind === 'dash') groups(table, row)
}

/** What it costs to let a printed token stand for each different token of the source. */
function pairCosts({ printed, tokens }: Table, row: number): Int32Array {
  const token = printed[row - 1] as Token
  const begins = mayBegin(printed, row)
  return Int32Array.from(tokens, (other) => {
    const change = changeBetween(token, other, begins)
    return change === undefined ? never : costOf(change)
  })
}

/** Points and brackets stand for any words of the source, up to so many tokens. */
function leap({ width, total, back }: Table, row: number, longest: number): void {
  const above = (row - 1) * width
  let best = 0
  for (let column = 0; column < width; column += 1) {
    if (column - best > longest) best = leastIn(total, above, column - longest, column)
    if ((total[above + column] ?? 0) <= (total[above + best] ?? 0)) best = column
    const cost = (total[above + best] ?? 0) + costs.marked
    const at = row * width + column
    if (cost < (total[at] ?? 0)) {
      total[at] = cost
      back[at] = (column - best) * 8 + 1
    }
  }
}

function leastIn(total: Int32Array, above: number, from: number, to: number): number {
  let best = from
  for (let column = from; column <= to; column += 1) {
    if ((total[above + column] ?? 0) <= (total[above + best] ?? 0)) best = column
  }
  return best
}

/** One word for several, several for one, and a word hidden by a dash. */
function groups(table: Table, row: number): void {
  const { printed, source, width, total, back } = table
  const reach = (column: number, up: number, left: number, change: ChangeType) => {
    const at = row * width + column
    const cost = (total[at - up * width - left] ?? 0) + costOf(change)
    if (cost >= (total[at] ?? 0)) return
    total[at] = cost
    back[at] = left * 8 + up
  }
  const [third, second, first] = [printed[row - 3], printed[row - 2], printed[row - 1] as Token]
  const hides = first.kind === 'dash' || second?.kind === 'dash'
  for (let column = 1; column < width; column += 1) {
    const word = source[column - 1] as Token
    const words = source[column - 2]
    if (words && isSplit(first, words, word)) reach(column, 1, 2, 'spelling')
    if (!second) continue
    if (isSplit(word, second, first)) reach(column, 2, 1, 'spelling')
    if (!hides) continue
    if (isHiddenByDash(second, first, undefined, word)) reach(column, 2, 1, 'hidden')
    if (third && isHiddenByDash(third, second, first, word)) reach(column, 3, 1, 'hidden')
  }
}

function wayTo(table: Table, end: number): { begin: number; steps: readonly Step[] } {
  const { width, total, back } = table
  const steps: Step[] = []
  let row = table.printed.length
  let column = end
  while (row > 0) {
    const at = row * width + column
    const way = back[at] ?? 1
    const [up, left] = [way % 8, Math.floor(way / 8)]
    const cost = (total[at] ?? 0) - (total[at - up * width - left] ?? 0)
    steps.push({
      printed: up,
      source: left,
      change: changeOf(table, { row, column, up, left, cost }),
    })
    row -= up
    column -= left
  }
  return { begin: column, steps: steps.reverse() }
}

interface Move {
  readonly row: number
  readonly column: number
  readonly up: number
  readonly left: number
  readonly cost: number
}

/** What a step changes, by what it cost. */
function changeOf({ printed, source }: Table, move: Move): ChangeType | null {
  const { row, column, up, left, cost } = move
  if (cost === 0) return null
  const token = printed[row - 1] as Token
  const word = source[column - 1]
  if (up === 0) return word ? leavingOut(word) : null
  if (up > 1 || (left > 1 && !isMarking(token)))
    return cost === costs.marked ? 'hidden' : 'spelling'
  if (left === 1 && word) {
    const change = changeBetween(token, word, mayBegin(printed, row))
    if (change !== undefined && costOf(change) === cost) return change
  }
  return puttingIn(token)
}

/** Whether a sentence may begin at a token that did not begin there in the source. */
function mayBegin(printed: readonly Token[], row: number): boolean {
  const before = printed[row - 2]
  return before === undefined || isMarking(before)
}
