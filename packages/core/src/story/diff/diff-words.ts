/** A stretch of tokens: the same on both sides, or only on one. Indexes count tokens. */
export interface Stretch {
  readonly change: 'same' | 'added' | 'removed'
  readonly before: number
  readonly after: number
  readonly length: number
}

/** Lists of tokens up to this length together are compared word by word; longer ones in parts. */
const mostCompared = 240

/** A text as the words, spaces and signs that it is compared by. */
export function tokensOf(text: string): readonly string[] {
  const tokens = text.match(token) ?? []
  if (!unspaced.test(text)) return tokens
  return tokens.flatMap((word) => (unspaced.test(word) ? (word.match(part) ?? []) : word))
}

/** The words of a text, small or large, by which it is known again. */
export function wordSet(text: string): ReadonlySet<string> {
  const words = tokensOf(text.toLowerCase())
  return new Set(words.filter(isWord))
}

/** Whether a token is more than a space or a sign of ASCII. */
function isWord(token: string): boolean {
  return token > '~' || /^\w/.test(token)
}

const token = /[\p{L}\p{N}\p{M}]+(?:['’][\p{L}\p{N}]+)*|\s+|[\s\S]/gu

// Scripts that put no space between words are compared by the character.
const scripts = ['Han', 'Hiragana', 'Katakana', 'Thai', 'Lao', 'Khmer', 'Myanmar']
const letters = scripts.map((script) => `\\p{Script=${script}}`).join('')
const unspaced = new RegExp(`[${letters}]`, 'u')
const part = new RegExp(`[${letters}]\\p{M}*|[^${letters}]+`, 'gu')

/**
 * What came and went between two lists of tokens, in order. Near the shortest answer, and never slow:
 * long stretches without a word that is the same once on both sides are replaced as a whole.
 */
export function compareTokens(before: readonly string[], after: readonly string[]): Stretch[] {
  const found: Stretch[] = []
  compare({ before, after, found }, 0, before.length, 0, after.length)
  return joined(found)
}

interface Comparison {
  readonly before: readonly string[]
  readonly after: readonly string[]
  readonly found: Stretch[]
}

function compare(on: Comparison, b0: number, b1: number, a0: number, a1: number): void {
  const { before, after, found } = on
  let head = 0
  while (b0 + head < b1 && a0 + head < a1 && before[b0 + head] === after[a0 + head]) head += 1
  let tail = 0
  while (
    b1 - tail > b0 + head &&
    a1 - tail > a0 + head &&
    before[b1 - tail - 1] === after[a1 - tail - 1]
  )
    tail += 1
  push(found, 'same', b0, a0, head)
  const [from, to, start, end] = [b0 + head, b1 - tail, a0 + head, a1 - tail]
  if (from < to && start < end) between(on, from, to, start, end)
  else {
    push(found, 'removed', from, start, to - from)
    push(found, 'added', to, start, end - start)
  }
  push(found, 'same', b1 - tail, a1 - tail, tail)
}

function between(on: Comparison, b0: number, b1: number, a0: number, a1: number): void {
  if (b1 - b0 + a1 - a0 <= mostCompared) {
    shortest(on, b0, b1, a0, a1)
    return
  }
  let [b, a] = [b0, a0]
  for (const [old, now] of anchors(on, b0, b1, a0, a1)) {
    if (old < b || now < a) continue
    compare(on, b, old, a, now)
    push(on.found, 'same', old, now, 1)
    ;[b, a] = [old + 1, now + 1]
  }
  if (b > b0) {
    compare(on, b, b1, a, a1)
    return
  }
  push(on.found, 'removed', b0, a0, b1 - b0)
  push(on.found, 'added', b1, a0, a1 - a0)
}

/** Tokens that stand once on each side, as far as they are in the same order. */
function anchors(
  { before, after }: Comparison,
  b0: number,
  b1: number,
  a0: number,
  a1: number,
): readonly (readonly [number, number])[] {
  const [olds, news] = [onceIn(before, b0, b1), onceIn(after, a0, a1)]
  const pairs: (readonly [number, number])[] = []
  for (const [word, now] of news) {
    const old = olds.get(word)
    if (now >= 0 && old !== undefined && old >= 0) pairs.push([old, now])
  }
  const tails: number[] = []
  const previous: number[] = []
  for (const [index, [old]] of pairs.entries()) {
    let low = 0
    let high = tails.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((pairs[tails[middle] ?? 0]?.[0] ?? 0) < old) low = middle + 1
      else high = middle
    }
    previous[index] = low > 0 ? (tails[low - 1] ?? -1) : -1
    tails[low] = index
  }
  const kept: (readonly [number, number])[] = []
  for (let at = tails.at(-1) ?? -1; at >= 0; at = previous[at] ?? -1) {
    const one = pairs[at]
    if (one) kept.push(one)
  }
  return kept.reverse()
}

/** Where each token stands; -1 for those that stand more than once. Spaces and signs tell nothing. */
function onceIn(tokens: readonly string[], from: number, to: number): Map<string, number> {
  const places = new Map<string, number>()
  for (let index = from; index < to; index += 1) {
    const word = tokens[index] ?? ''
    if (isWord(word)) places.set(word, places.has(word) ? -1 : index)
  }
  return places
}

/** The shortest way from one list to the other, by the table of their longest common parts. */
function shortest(on: Comparison, b0: number, b1: number, a0: number, a1: number): void {
  const { before, after, found } = on
  const [rows, columns] = [b1 - b0, a1 - a0]
  const width = columns + 1
  const common = new Uint16Array((rows + 1) * width)
  for (let row = rows - 1; row >= 0; row -= 1) {
    for (let column = columns - 1; column >= 0; column -= 1) {
      const at = row * width + column
      common[at] =
        before[b0 + row] === after[a0 + column]
          ? (common[at + width + 1] ?? 0) + 1
          : Math.max(common[at + width] ?? 0, common[at + 1] ?? 0)
    }
  }
  let [row, column] = [0, 0]
  while (row < rows || column < columns) {
    const at = row * width + column
    if (row < rows && column < columns && before[b0 + row] === after[a0 + column]) {
      push(found, 'same', b0 + row, a0 + column, 1)
      row += 1
      column += 1
    } else if (
      row < rows &&
      (column === columns || (common[at + width] ?? 0) >= (common[at + 1] ?? 0))
    ) {
      push(found, 'removed', b0 + row, a0 + column, 1)
      row += 1
    } else {
      push(found, 'added', b0 + row, a0 + column, 1)
      column += 1
    }
  }
}

function push(
  found: Stretch[],
  change: Stretch['change'],
  before: number,
  after: number,
  length: number,
): void {
  if (length > 0) found.push({ change, before, after, length })
}

/** The same with neighbours of one kind made one, and what went before what came in its place. */
function joined(found: readonly Stretch[]): Stretch[] {
  const all: Stretch[] = []
  let [b, a] = [0, 0]
  let [gone, come] = [0, 0]
  const flush = () => {
    push(all, 'removed', b, a, gone)
    push(all, 'added', b + gone, a, come)
    ;[b, a, gone, come] = [b + gone, a + come, 0, 0]
  }
  for (const { change, length } of found) {
    if (change === 'removed') gone += length
    else if (change === 'added') come += length
    else {
      flush()
      const last = all.at(-1)
      if (last?.change === 'same') all[all.length - 1] = { ...last, length: last.length + length }
      else push(all, 'same', b, a, length)
      ;[b, a] = [b + length, a + length]
    }
  }
  flush()
  return all
}
