import { isShortened, leadsOn } from './abbreviations.ts'
import { classOf, digit, isCapitalAt, isWordy, letter, sign, space } from './letters.ts'
import type { Token } from './words.ts'

/**
 * Cuts a text into tokens, white space left out. Words keep their hyphens (“self-harm”, “34-year-old”) and the dot
 * of an abbreviation (“Mr.”, “U.S.”); endings with an apostrophe but for n’t stand alone (“she” “’d”, “Quill”
 * “’s”); digits keep what belongs to them (“1,000”, “10:40”, “5m”, “’90s”, “6'2"”). Every mark that could be
 * a quotation mark comes out as `quote`: which of them are is told by pairing.
 */
export function tokensOf(text: string): Token[] {
  const source: Source = { text, plain: lowered(text) }
  const tokens: Token[] = []
  for (let at = 0; at < text.length; ) {
    const kind = classOf(text.charCodeAt(at))
    if (kind === space) at += 1
    else if (kind === sign) at = readSign(source, at, tokens)
    else at = readWord(source, at, at, tokens)
  }
  return tokens
}

interface Source {
  readonly text: string
  /** In lower case with straight apostrophes, as long as the text. */
  readonly plain: string
}

function lowered(text: string): string {
  const lower = text.toLowerCase()
  // A few letters grow when they are lowered (İ): then place by place.
  const same = lower.length === text.length ? lower : Array.from(text, lowerLetter).join('')
  return same.replace(/[’‘ʼ‑]/g, (mark) => (mark === '‑' ? '-' : "'"))
}

function lowerLetter(one: string): string {
  return one.toLowerCase().slice(0, one.length)
}

const blank = 32
const dot = 46
const h = 104
const w = 119

/** A word or number from `start`, read on from `at`; gives the place after it. */
function readWord(source: Source, start: number, at: number, tokens: Token[]): number {
  const { text, plain } = source
  const first = plain.charCodeAt(at)
  if ((first === h || first === w) && isAddress(plain, at))
    return readAddress(source, start, tokens)
  let end = at
  while (end < text.length && isWordy(text.charCodeAt(end))) end += 1
  for (let next = joined(source, start, end); next > end; next = joined(source, start, end)) {
    end = next
    while (end < text.length && isWordy(text.charCodeAt(end))) end += 1
  }
  end = afterInches(text, start, end)
  const cut = clitic(plain, start, end)
  push(source, start, cut < end ? cut : withDot(source, start, end), tokens)
  if (cut === end) return tokens.at(-1)?.end ?? end
  push(source, cut, end, tokens)
  return end
}

/** The place from which a word goes on after a hyphen, an apostrophe, a dot or a comma inside; `end` where it does not. */
function joined({ text, plain }: Source, start: number, end: number): number {
  if (text.charCodeAt(end) === blank) return end
  const next = classOf(text.charCodeAt(end + 1))
  if (next < letter) return end
  const before = classOf(text.charCodeAt(end - 1))
  switch (plain[end]) {
    case '-':
      return end + 1
    case "'":
      return next === letter || isFeet(text, start, end) ? end + 1 : end
    case '′':
      return isFeet(text, start, end) ? end + 1 : end
    case '&':
      return isCapitalAt(text, end - 1) && isCapitalAt(text, end + 1) ? end + 1 : end
    case ',':
    case ':':
    case '/':
      return before === digit && next === digit ? end + 1 : end
    case '.':
      return goesOnAfterDot({ text, plain }, start, end) ? end + 1 : end
    default:
      return end
  }
}

/** “3.5”, “U.S”, “site.example”; not “done.She”. */
function goesOnAfterDot({ text, plain }: Source, start: number, dot: number): boolean {
  if (
    dot - start < 3 &&
    /^(?:ph\.d|[mb]\.sc|[mb]\.ed|d\.phil)\b/.test(plain.slice(start, start + 7))
  )
    return true
  const next = classOf(text.charCodeAt(dot + 1))
  if (next === digit) return classOf(text.charCodeAt(dot - 1)) === digit
  const isInitial = dot - 1 === start || text[dot - 2] === '.'
  if (isInitial && classOf(text.charCodeAt(dot - 1)) === letter)
    return !isWordy(text.charCodeAt(dot + 2))
  return !isCapitalAt(text, dot + 1) && classOf(text.charCodeAt(dot - 1)) >= letter
}

function isFeet(text: string, start: number, mark: number): boolean {
  return mark - start <= 2 && /^\d{1,2}['’′]\d{1,2}(?![\d.,])/.test(text.slice(start, mark + 4))
}

/** A mark of inches belongs to its number where feet stand before it. */
function afterInches(text: string, start: number, end: number): number {
  if (end - start > 5 || !isFigure(text.charCodeAt(start))) return end
  if (!/^\d{1,2}['’′]\d{1,2}$/.test(text.slice(start, end))) return end
  return /["”″]/.test(text[end] ?? '') && !isWordy(text.charCodeAt(end + 1)) ? end + 1 : end
}

function isFigure(unit: number): boolean {
  return unit >= 48 && unit <= 57
}

const apostrophe = 39

const endings: readonly string[] = ["'s", "'d", "'m", "'ll", "'re", "'ve"]

/** Where an ending with an apostrophe begins; the end where there is none. */
function clitic(plain: string, start: number, end: number): number {
  for (let mark = end - 2; mark >= end - 3 && mark > start; mark -= 1)
    if (plain.charCodeAt(mark) === apostrophe)
      return endings.includes(plain.slice(mark, end)) ? mark : end
  return end
}

/** The end of a word together with the dot of an abbreviation. */
function withDot({ text, plain }: Source, start: number, end: number): number {
  if (text.charCodeAt(end) !== dot || text.charCodeAt(end + 1) === dot) return end
  const word = plain.slice(start, end)
  if (/^(?:\p{L}|ph)(?:\.\p{L}{1,4})+$/u.test(word)) return end + 1
  if (word === 'no' || word === 'nos')
    return /^\. ?\d/.test(text.slice(end, end + 3)) ? end + 1 : end
  if (leadsOn(word) && isCapitalAt(text, start)) return end + 1
  if (isShortened(word)) return end + 1
  // An initial: “Ana B. Example”, but for “So do I. We left.”
  const isInitial = end - start === 1 && isCapitalAt(text, start) && word !== 'i'
  return isInitial && /^\.\s\p{L}/u.test(text.slice(end, end + 4)) ? end + 1 : end
}

function isAddress(plain: string, at: number): boolean {
  return (
    plain.startsWith('http://', at) ||
    plain.startsWith('https://', at) ||
    plain.startsWith('www.', at)
  )
}

function readAddress(source: Source, start: number, tokens: Token[]): number {
  const { text } = source
  let end = start
  while (end < text.length && !isEndOfAddress(text.charCodeAt(end))) end += 1
  while (end > start + 1 && /[.,;:!?)\]'’]/.test(text.charAt(end - 1))) end -= 1
  push(source, start, end, tokens)
  return end
}

function isEndOfAddress(unit: number): boolean {
  return classOf(unit) === space || /[<>"“”]/.test(String.fromCharCode(unit))
}

function readSign(source: Source, at: number, tokens: Token[]): number {
  const { text, plain } = source
  const mark = text.charAt(at)
  const next = text.charCodeAt(at + 1)
  if ((mark === '@' || mark === '#') && isWordy(next) && !isWordy(text.charCodeAt(at - 1)))
    return readWord(source, at, at + 1, tokens)
  if (plain[at] === "'" && isShortenedAtFront(plain, at))
    return readWord(source, at, at + 1, tokens)
  let end = at + 1
  if (mark === '.' || mark === '-' || mark === '`' || mark === "'") {
    while (text[end] === mark && (end - at < 2 || mark === '.' || mark === '-')) end += 1
  } else if (next >= 0xdc00 && next <= 0xdfff) end += 1
  pushSign(source, at, end, tokens)
  return end
}

/** “’90s”, “’em”: an apostrophe and no mark. */
function isShortenedAtFront(plain: string, at: number): boolean {
  if (isWordy(plain.charCodeAt(at - 1)) || !isWordy(plain.charCodeAt(at + 1))) return false
  return /^'(?:\d\ds?|em|til|till|tis|twas|twere|cause|bout|round|un|n)(?![\p{L}\p{N}])/u.test(
    plain.slice(at, at + 8),
  )
}

const quotes: ReadonlySet<string> = new Set(['"', "'", '«', '»', '‹', '›'])

/** What a mark is looked up as: all double marks as `"`, all single ones as `'`. */
const norms: ReadonlyMap<string, string> = new Map<string, string>([
  ...[...'“”„‟〝〞＂', "''", '``'].map((mark): [string, string] => [mark, '"']),
  ...[...'‚‛`'].map((mark): [string, string] => [mark, "'"]),
  ['…', '...'],
])

function pushSign({ plain }: Source, start: number, end: number, tokens: Token[]): void {
  const written = plain.slice(start, end)
  const norm = norms.get(written) ?? written
  tokens.push({ start, end, norm, kind: quotes.has(norm) ? 'quote' : 'sign', capital: false })
}

function push({ text, plain }: Source, start: number, end: number, tokens: Token[]): void {
  const norm = normOf(plain.slice(start, end))
  const kind = isNumber(text, start, end) ? 'number' : 'word'
  tokens.push({ start, end, norm, kind, capital: isCapitalAt(text, start) })
}

/** Digits first, and no hyphen before a letter (“34-year-old” is a word). */
function isNumber(text: string, start: number, end: number): boolean {
  const at = classOf(text.charCodeAt(start)) === sign ? start + 1 : start
  if (classOf(text.charCodeAt(at)) !== digit) return false
  return !/-\p{L}/u.test(text.slice(start, end))
}

/** The dot of “mr.” is left out; those of “u.s.” stay. */
function normOf(written: string): string {
  if (written.charCodeAt(written.length - 1) !== dot || written.indexOf('.') < written.length - 1)
    return written
  return written.slice(0, -1)
}
