/** A part of a text, in UTF-16 units; `to` is behind its last one. */
export interface Span {
  readonly from: number
  readonly to: number
}

/** Finds words that are to be taken out, however they are written. */
export interface Finder {
  /** Where they stand in a text, in order and apart from each other. */
  find(text: string): readonly Span[]
  holds(text: string): boolean
  /** The same in an address, a slug or a file's name, whose signs may be escaped. */
  holdsAddress(address: string): boolean
}

/**
 * Makes what finds words: capitals, accents, hidden signs and what stands between words (blanks, dashes, full stops, line
 * breaks) make no difference, and the s or es of a genitive belongs to a word. Part of a longer word is not found. Every
 * line of a passage is looked for by itself. Finds nothing where no line has a letter or digit.
 */
export function finderOf(words: readonly string[]): Finder {
  const patterns = words.flatMap((one) => one.split(/\r?\n/)).flatMap(patternOf)
  const mayHold = (text: string) => {
    const plain = lowered(text)
    return patterns.some(({ longest }) => plain.includes(longest))
  }
  const find = (text: string): readonly Span[] => {
    if (!mayHold(text)) return []
    const folded = foldWithPlaces(text)
    return apart(patterns.flatMap((pattern) => placesOf(pattern, folded)))
  }
  const holds = (text: string) => find(text).length > 0
  return { find, holds, holdsAddress: (address) => holds(address) || holds(unescaped(address)) }
}

interface Pattern {
  readonly text: string
  /** Its longest word: where that does not occur, nothing else needs to be looked at. */
  readonly longest: string
  /** Whether the signs at its ends must not go on as a longer word. */
  readonly bounded: { readonly before: boolean; readonly after: boolean }
}

/** Scripts that put no space between words. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u

function patternOf(line: string): readonly Pattern[] {
  const text = foldWithPlaces(line).text.trim()
  if (text === '') return []
  const signs = Array.from(text)
  const isBounded = (sign: string | undefined) => sign !== undefined && !unspaced.test(sign)
  const longest = text.split(' ').reduce((one, other) => (other.length > one.length ? other : one))
  return [
    { text, longest, bounded: { before: isBounded(signs[0]), after: isBounded(signs.at(-1)) } },
  ]
}

interface Folded {
  readonly text: string
  /** Where the sign of the text that each unit stands for begins; one more at the end. */
  readonly places: readonly number[]
}

function foldWithPlaces(text: string): Folded {
  let folded = ''
  const places: number[] = []
  let at = 0
  for (const sign of text) {
    const plain = foldSign(sign)
    // Signs between words count as one blank; what is hidden or stands over a letter counts as nothing.
    const isAgain = plain === ' ' && folded.endsWith(' ')
    if (!isAgain) {
      for (let unit = 0; unit < plain.length; unit += 1) places.push(at)
      folded += plain
    }
    at += sign.length
  }
  places.push(text.length)
  return { text: folded, places }
}

function placesOf({ text: words, bounded }: Pattern, { text, places }: Folded): readonly Span[] {
  const spans: Span[] = []
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    if (bounded.before && at > 0 && text[at - 1] !== ' ') continue
    const end = at + words.length
    const more = bounded.after ? /^(?:e?s| s)?(?= |$)/.exec(text.slice(end, end + 3)) : ['']
    if (more) spans.push({ from: places[at] ?? 0, to: places[end + (more[0]?.length ?? 0)] ?? 0 })
  }
  return spans
}

function apart(spans: readonly Span[]): readonly Span[] {
  const inOrder = [...spans].sort((a, b) => a.from - b.from || b.to - a.to)
  const kept: Span[] = []
  for (const span of inOrder) {
    const last = kept.at(-1)
    if (last && span.from < last.to)
      kept[kept.length - 1] = { ...last, to: Math.max(last.to, span.to) }
    else kept.push(span)
  }
  return kept
}

const known = new Map<string, string>()

/** A sign as it is compared: lower case without accents, a blank for what parts words, nothing for what is hidden. */
function foldSign(sign: string): string {
  const before = known.get(sign)
  if (before !== undefined) return before
  const letters = /^[\u0300-\u036f\u00ad\u200b-\u200d\u2060\ufeff\p{Variation_Selector}]$/u.test(
    sign,
  )
    ? ''
    : sign
        .normalize('NFKD')
        .toLowerCase()
        .replace(/[\u0300-\u036f]/g, '')
        .replace(/[øłđðıßæœ]/g, (letter) => besides[letter] ?? letter)
        .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
  if (known.size > 20_000) known.clear()
  known.set(sign, letters)
  return letters
}

/** Letters that are no others with a sign over them, as people without them write them. */
const besides: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
}

function lowered(text: string): string {
  return text.replace(/[^\0-\x7f]/gu, foldSign).toLowerCase()
}

function unescaped(address: string): string {
  return address
    .replace(/(?:%[0-9a-f]{2})+/gi, (escaped) => {
      try {
        return decodeURIComponent(escaped)
      } catch {
        return ' '
      }
    })
    .replace(/\+/g, ' ')
}
