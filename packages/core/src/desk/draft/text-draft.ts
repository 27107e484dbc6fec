import { furnitureIn } from '../../intake/saved-page/furniture.ts'
import type { Day, Kind } from '../../story/story.ts'
import type { Draft, Passage } from './draft.ts'

/** What a bare text does not say of itself. */
export interface TextFacts {
  /** The day on which it was or will be published; null or absent where nobody knows. */
  readonly publishedOn?: Day | null
  /** An IANA zone; UTC where absent. */
  readonly zone?: string
  /** A BCP 47 tag; English where absent. */
  readonly language?: string
  readonly kind?: Kind | null
  /** The name of the publication. */
  readonly publication?: string
}

/**
 * Reads a bare text, as it is: a passage for each paragraph, its places in the text’s own UTF-16 units. Paragraphs
 * are parted by empty lines, or by line breaks where lines are not merely wrapped. Lines without a full stop above them are
 * headline and standfirst; what a copied page has around its story is left out.
 */
export function draftOfText(text: string, facts: TextFacts = {}): Draft {
  const { publishedOn = null, zone = 'UTC', language = 'en', kind = null, publication } = facts
  const passages = passagesOf(text)
  return {
    text,
    passages,
    language,
    zone,
    publishedOn,
    kind,
    story: null,
    ...(publication ? { publication } : {}),
  }
}

interface Line {
  readonly start: number
  readonly end: number
}

function passagesOf(text: string): readonly Passage[] {
  const lines = linesOf(text)
  const parts: Line[] = []
  let before: Line | undefined
  for (const line of lines) {
    const last = parts.at(-1)
    if (line.start === line.end) before = undefined
    else {
      if (last && before && isWrapped(text, before, line))
        parts[parts.length - 1] = { ...last, end: line.end }
      else parts.push(line)
      before = line
    }
  }
  return namedPassages(
    text,
    parts.filter(({ start, end }) => isOfStory(text.slice(start, end))),
  )
}

/** What a copied page has around its story: “Skip to main content”, buttons to share, what is left of an embedded post. */
function isOfStory(words: string): boolean {
  // What is longer is a paragraph; most are, so this comes first.
  if (words.length > longestFurniture || words.includes('\n')) return true
  return furnitureIn(words) === undefined && !embedded.test(words)
}

const longestFurniture = 160

const embedded =
  /^(?:(?:view|see) (?:this|the) (?:post|photo|video|reel|thread|tweet) on \w{1,20}\.?|an? (?:post|photo|video|reel|thread) (?:shared|posted) by .{1,150})$/i

const byline =
  /^(?:[Bb]y|BY|[Ww]ords by|[Ff]rom) \p{Lu}[\p{L}’'.-]+(?: [\p{Lu}&][\p{L}’'.-]*| and| [a-z]{2,3}){0,8}$/u

const related = /^(?:related|read more|read next|see also|more on this)\s?: /i

/** As many lines stand above a story at most: its section, headline, standfirst, names. */
const mostAbove = 6

function namedPassages(text: string, parts: readonly Line[]): readonly Passage[] {
  const words = parts.map(({ start, end }) => text.slice(start, end))
  const prose = words.findIndex(
    (one, index) => !isTitle(one) || (index > 0 && /[?!"”’]$/.test(one)),
  )
  // Nothing but titles is a list, and no story below a headline.
  const above = prose > 0 && prose <= mostAbove ? prose : 0
  let titles = 0
  return parts.flatMap(({ start }, index) => {
    const own = words[index] ?? ''
    const passage = (kind: Passage['kind']) => [
      { path: 'text', kind, text: own, start, said: null },
    ]
    if (index < above) {
      if (byline.test(own) || isSection(own)) return []
      titles += 1
      return passage(titles === 1 ? 'headline' : titles === 2 ? 'standfirst' : 'heading')
    }
    return passage(related.test(own) ? 'related' : 'paragraph')
  })
}

/** The name of a section: a word or two in capitals. */
function isSection(words: string): boolean {
  return /^[\p{Lu}&]{2,20}(?: [\p{Lu}&]{2,20})?$/u.test(words)
}

/** The lines of a text without the white space around them; a byte order mark counts as such. */
function linesOf(text: string): readonly Line[] {
  const lines: Line[] = []
  for (let start = 0; start <= text.length; ) {
    const found = text.indexOf('\n', start)
    const end = found < 0 ? text.length : found
    const words = text.slice(start, end)
    const lead = words.length - words.trimStart().length
    const length = words.trim().length
    lines.push({
      start: start + (length === 0 ? 0 : lead),
      end: start + (length === 0 ? 0 : lead + length),
    })
    start = end + 1
  }
  return lines
}

/** As wide as editors wrap lines at most, and as narrow. */
const widest = 100
const narrowest = 40

/** Whether a line goes on with the next one only because the page was full. */
function isWrapped(text: string, { start, end }: Line, next: Line): boolean {
  const length = end - start
  if (length > widest || length < narrowest) return false
  const [first = ''] = text
    .slice(next.start, Math.min(next.end, next.start + widest))
    .split(/\s/, 1)
  return length + 1 + first.length > 60 && next.end - next.start <= widest
}

/** Whether a first line reads as a headline: short, one sentence, no full stop. */
function isTitle(words: string): boolean {
  return words.length <= 200 && !words.includes('\n') && !/[.:;,]["”’»)]*$/.test(words)
}
