import { dayNumber } from '../dates/numbers.ts'
import { isShortened, leadsOn } from './abbreviations.ts'
import type { Sentence, Token } from './words.ts'

/**
 * Cuts a passage into sentences, closing marks and brackets with the sentence that they end. What is asked or
 * cried inside quotation marks ends none where the sentence goes on behind them (“Why?” she asked).
 */
export function sentencesOf(text: string, tokens: readonly Token[]): Sentence[] {
  const sentences: Sentence[] = []
  let from = 0
  for (let at = 0; at < tokens.length; at += 1) {
    const first = at
    // What closes a sentence is passed in one go: thousands of exclamation marks are read once.
    const token = tokens[at]
    if (token && (isEnd(token) || isAbbreviation(text, token))) at = withClosers(tokens, at)
    if (!isLast(text, tokens, first, at)) continue
    sentences.push(between(tokens, from, at + 1))
    from = at + 1
  }
  if (from < tokens.length) sentences.push(between(tokens, from, tokens.length))
  return sentences
}

function between(tokens: readonly Token[], from: number, to: number): Sentence {
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0, from, to }
}

/** Whether a sentence ends at `at`, with the closers that follow it up to `last`. */
function isLast(text: string, tokens: readonly Token[], at: number, last: number): boolean {
  const token = tokens[at]
  const next = tokens[last + 1]
  if (!token || !next) return false
  if (isEnd(token)) return isBoundary(text, tokens, at, last)
  if (standsAlone(tokens, at)) return true
  if (isAbbreviation(text, token)) return endsAfterDot(tokens, at, last)
  return hasLineBreak(text, token, next) && endsLine(text, token, next)
}

function isAbbreviation(text: string, { kind, end }: Token): boolean {
  return kind !== 'sign' && text.charCodeAt(end - 1) === dot
}

const dot = 46

/** Full stops, question and exclamation marks, ellipses. */
function isEnd({ kind, norm }: Token): boolean {
  if (kind !== 'sign') return false
  return (
    norm === '.' ||
    norm === '?' ||
    norm === '!' ||
    norm === '...' ||
    norm === '。' ||
    /^\.{2,}$/.test(norm)
  )
}

/** The last of the marks and brackets that touch an end and close what it stands in. */
function withClosers(tokens: readonly Token[], at: number): number {
  let last = at
  for (let next = tokens[last + 1]; next; next = tokens[last + 1]) {
    if (next.start !== tokens[last]?.end) break
    if (!isEnd(next) && next.kind !== 'quote' && next.norm !== ')' && next.norm !== ']') break
    last += 1
  }
  return last
}

/** Whether a sentence ends with a full stop, question or exclamation mark and the closers behind it. */
function isBoundary(text: string, tokens: readonly Token[], at: number, last: number): boolean {
  const [end, closer, next, after] = [tokens[at], tokens[last], tokens[last + 1], tokens[last + 2]]
  if (!end || !closer || !next) return false
  // “site.example/a?b”, “done.She”: only the second is an end.
  if (closer.end === next.start) return last === at && end.norm === '.' && next.capital
  if (hasLineBreak(text, closer, next)) return true
  if (end.norm === '!' && last === at && isNameWithMark(tokens, at)) return false
  if (last > at && end.norm !== '.' && isAsked(tokens, last + 1)) return false
  if (end.norm.startsWith('..')) return next.capital && next.norm !== 'i'
  if (beginsSentence(next, after)) return true
  // In lower case throughout, as many post: “i am done. i mean it”.
  return end.norm === '.' && last === at && next.kind === 'word' && !isBracketed(next)
}

function beginsSentence(next: Token, after: Token | undefined): boolean {
  if (next.kind === 'number') return true
  if (next.kind === 'word') return next.capital || next.norm.startsWith('@')
  if (next.kind === 'quote') return after?.kind !== 'word' || after.capital
  return next.norm === '(' || next.norm === '['
    ? after?.kind === 'word'
    : !/^[-–—,;:)\]…/&.]/.test(next.norm)
}

function isBracketed({ norm }: Token): boolean {
  return norm.startsWith("'")
}

/** Names that end with an exclamation mark. */
const cried: ReadonlySet<string> = new Set('e ok hello yahoo jeopardy'.split(' '))

/** “E! News”: the mark belongs to a name, unless what follows begins sentences. */
function isNameWithMark(tokens: readonly Token[], at: number): boolean {
  const [name, next] = [tokens[at - 1], tokens[at + 1]]
  if (!name?.capital || !cried.has(name.norm)) return false
  return next?.kind === 'word' && !starters.has(next.norm)
}

const askers: ReadonlySet<string> = new Set(
  'asked asks cried cries said says shouted wondered wrote writes replied replies added adds told posted tweeted exclaimed joked demanded screamed yelled'.split(
    ' ',
  ),
)

/** Whether what stands from here says who asked: “Quill asked”. A pronoun with a capital begins a new sentence. */
function isAsked(tokens: readonly Token[], at: number): boolean {
  for (let name = 0; name < 4; name += 1) {
    const token = tokens[at + name]
    if (token?.kind !== 'word') return false
    if (name > 0 && askers.has(token.norm))
      return tokens[at]?.norm === 'i' || !starters.has(tokens[at]?.norm ?? '')
    if (!token.capital) return false
  }
  return false
}

/** Words that begin sentences rather than names: after “the U.S.” they tell that one has ended. */
const starters: ReadonlySet<string> = new Set(
  (
    'the a an he she it they we i you this that these those his her their its our my your there here in on at but and ' +
    'or so when while after before as if for from by with to what who how why where according although though however ' +
    'since during despite meanwhile then now not no one some many most all both another each every other several few ' +
    'last next once under over until about because earlier later also only even just still yet police officials'
  ).split(' '),
)

/** Whether a sentence ends with an abbreviation: where a word follows that no name begins with. */
function endsAfterDot(tokens: readonly Token[], at: number, last: number): boolean {
  const [token, next] = [tokens[at], tokens[last + 1]]
  if (!token || !next || tokens[last]?.end === next.start) return false
  if (isShortened(token.norm) && leadsOn(token.norm)) return false
  if (next.kind === 'quote') return tokens[last + 2]?.capital ?? false
  return next.capital && (starters.has(next.norm) || token.norm === 'etc')
}

function hasLineBreak(text: string, token: Token, next: Token): boolean {
  if (next.start <= token.end + 1)
    return text.charCodeAt(token.end) === 10 && next.start > token.end
  return text.slice(token.end, next.start).includes('\n')
}

/** Whether a line that no full stop ends is a sentence by itself: an empty line follows, or it is short. */
function endsLine(text: string, token: Token, next: Token): boolean {
  if (/\n\s*\n/.test(text.slice(token.end, next.start))) return true
  const start = text.lastIndexOf('\n', token.start) + 1
  return token.end - start < 50 && token.norm !== ',' && (next.capital || next.kind !== 'word')
}

const credits: ReadonlySet<string> = new Set([
  'image',
  'photo',
  'photograph',
  'picture',
  'credit',
  'photos',
  'images',
])

/** Whether what follows, or what ends here, stands alone: a picture’s credit (“Photo: Ana Example”), a line of date. */
function standsAlone(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (at === 5 && tokens[6]?.capital && isDateline(tokens, 0)) return true
  // Looked at for every token: what a kind tells comes before what letters do, and those before a list.
  const behind = tokens[at + 2]
  if (behind?.kind !== 'sign') return false
  const sign = behind.norm
  if ((sign !== ':' && sign !== ',') || token?.kind === 'sign') return false
  if (sign === ':') return credits.has(tokens[at + 1]?.norm ?? '')
  if (tokens[at + 7] || token?.kind !== 'word') return false
  return isDateline(tokens, at + 1) && !leadToDates.has(token.norm)
}

const leadToDates: ReadonlySet<string> = new Set(
  'on of from until till by since before after and to through for dated'.split(' '),
)

/** “Tuesday, September 1, 2015”, as some agencies print it above a story. */
function isDateline(tokens: readonly Token[], at: number): boolean {
  if (dayNumber(tokens[at]?.norm ?? '') === 0) return false
  const [comma, month, day, second, year] = tokens.slice(at + 1, at + 6)
  if (comma?.norm !== ',' || second?.norm !== ',') return false
  return (
    month?.kind === 'word' && month.capital && day?.kind === 'number' && year?.kind === 'number'
  )
}
