/** Elements that stand by themselves: no paragraph is made around them. */
const apart: ReadonlySet<string> = new Set(
  ['table', 'thead', 'tfoot', 'caption', 'col', 'colgroup', 'tbody', 'tr', 'td', 'th', 'div', 'dl']
    .concat(['dd', 'dt', 'ul', 'ol', 'li', 'pre', 'form', 'map', 'area', 'blockquote', 'address'])
    .concat([
      'style',
      'script',
      'p',
      'h1',
      'h2',
      'h3',
      'h4',
      'h5',
      'h6',
      'hr',
      'fieldset',
      'legend',
    ])
    .concat(['section', 'article', 'aside', 'hgroup', 'header', 'footer', 'nav', 'figure', 'main'])
    .concat([
      'figcaption',
      'details',
      'summary',
      'menu',
      'center',
      'textarea',
      'noscript',
      'body',
      'html',
    ]),
)

/** In these, line ends are white space between elements. */
const frames: ReadonlySet<string> = new Set([
  'table',
  'thead',
  'tfoot',
  'tbody',
  'tr',
  'colgroup',
  'dl',
  'ul',
  'ol',
  'menu',
  'map',
  'select',
])

/** In these, lines are parted by breaks and no paragraph begins. */
const lines: ReadonlySet<string> = new Set(
  [
    'p',
    'h1',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
    'td',
    'th',
    'li',
    'dt',
    'dd',
    'caption',
    'legend',
  ].concat(['figcaption', 'summary', 'address', 'figure']),
)

const verbatim = /^(?:pre|script|style|textarea|svg|math|noscript|iframe|object|video|audio)$/
const empty: ReadonlySet<string> = new Set(['hr', 'col', 'area'])
const speaker = /^<cite\b[^<>]*>(?:[^<]|<(?!\/cite))*<\/cite>\s*(?:<\/p>\s*)?<\/blockquote/i
const tagName = /^<(\/?)([a-zA-Z][a-zA-Z0-9:-]*)/

/**
 * Makes paragraphs of what the classic editor kept: an empty line parts paragraphs, any other line end is
 * a break, elements that stand by themselves stay as they are. Time grows with the length.
 */
export function withParagraphs(html: string, embed: EmbedLine = () => undefined): string {
  return new ParagraphMaker(html.replaceAll(/\r\n?/g, '\n'), embed).made()
}

/** What stands for an address that has a line of its own; undefined where it is a word like others. */
export type EmbedLine = (address: string) => string | undefined

const addressLine = /^[ \t]*(https?:\/\/[^\s<>"]{1,2000})[ \t]*$/

class ParagraphMaker {
  readonly #text: string
  readonly #out: string[] = []
  readonly #open: string[] = []
  /** Names of which no closing tag follows any more. */
  readonly #unended = new Set<string>()
  #isIn = false
  /** Line ends since the last words or tag: they count once more words follow. */
  #ends = 0
  /** Whether the line so far has words. */
  #isLine = false
  readonly #embed: EmbedLine

  constructor(text: string, embed: EmbedLine) {
    this.#text = text
    this.#embed = embed
  }

  made(): string {
    const text = this.#text
    for (let at = 0; at < text.length; ) {
      const next = text.indexOf('<', at)
      const until = next === -1 ? text.length : next
      if (until > at) this.#words(text.slice(at, until), this.#endsLine(until))
      at = next === -1 ? text.length : this.#tag(next)
    }
    this.#endParagraph()
    return this.#out.join('')
  }

  /** Takes what begins at a `<`, and gives where it ends. */
  #tag(from: number): number {
    const text = this.#text
    if (text.startsWith('<!--', from)) return this.#as(from, text.indexOf('-->', from + 4), 3)
    const [, slash, written = ''] = tagName.exec(text.slice(from, from + 80)) ?? []
    const name = written.toLowerCase()
    if (name === '') {
      this.#words('<', false)
      return from + 1
    }
    const end = endOfTag(text, from)
    if (verbatim.test(name) && !slash) return this.#verbatim(name, from, end)
    const tag = text.slice(from, end)
    if (apart.has(name) || this.#isSpeaker(name, from, Boolean(slash)))
      this.#standing(name, tag, Boolean(slash))
    else if (name === 'br') this.#break(tag)
    else this.#inline(tag)
    return end
  }

  /** Whether a `cite` names who is quoted: the last thing in a quotation. */
  #isSpeaker(name: string, from: number, isEnd: boolean): boolean {
    if (name !== 'cite') return false
    const place = this.#open.at(-1)
    if (isEnd) return place === 'cite'
    return place === 'blockquote' && speaker.test(this.#text.slice(from, from + 2000))
  }

  #as(from: number, end: number, more: number): number {
    const to = end === -1 ? this.#text.length : end + more
    this.#out.push(this.#text.slice(from, to))
    return to
  }

  /** What keeps its own line ends: up to its closing tag. */
  #verbatim(name: string, from: number, end: number): number {
    if (apart.has(name)) this.#endParagraph()
    else this.#begin()
    const to = this.#text.endsWith('/>', end) ? end : this.#endOf(name, end)
    this.#out.push(this.#text.slice(from, to))
    return to
  }

  /** Behind the closing tag of a name, from a place on; that place itself where there is none. */
  #endOf(name: string, from: number): number {
    if (this.#unended.has(name)) return from
    const close = closing(name)
    close.lastIndex = from
    if (close.test(this.#text)) return close.lastIndex
    this.#unended.add(name)
    return from
  }

  #standing(name: string, tag: string, isEnd: boolean): void {
    this.#endParagraph()
    this.#isLine = false
    this.#out.push(tag)
    if (isEnd) {
      const index = this.#open.lastIndexOf(name)
      if (index !== -1) this.#open.length = index
    } else if (!empty.has(name) && this.#open.length < 100) this.#open.push(name)
  }

  #break(tag: string): void {
    this.#begin()
    this.#out.push(tag)
    this.#isLine = false
    // A line end behind a break is the same break.
    this.#ends = -1
  }

  #inline(tag: string): void {
    this.#isLine = true
    if (tag.startsWith('</') && !this.#isIn) this.#out.push(tag)
    else {
      this.#begin()
      this.#out.push(tag)
    }
  }

  #words(words: string, endsLine: boolean): void {
    const parts = words.split('\n')
    for (const [index, line] of parts.entries()) {
      if (index > 0) {
        this.#ends += 1
        this.#isLine = false
      }
      if (line.trim() === '') {
        if (this.#ends === 0 && line !== '') this.#out.push(line)
        continue
      }
      const isAlone = !this.#isLine && (index < parts.length - 1 || endsLine)
      if (!isAlone || !this.#embedded(line)) {
        this.#begin()
        this.#out.push(line)
      }
      this.#isLine = true
    }
  }

  /** Puts what stands for an address in place of its line, where it has one. */
  #embedded(line: string): boolean {
    const [, address] = addressLine.exec(line) ?? []
    const instead = address === undefined ? undefined : this.#embed(address)
    if (instead === undefined) return false
    this.#endParagraph()
    this.#out.push(instead)
    return true
  }

  /** Whether a line ends where a tag begins, or the text does. */
  #endsLine(at: number): boolean {
    const [, , name = ''] = tagName.exec(this.#text.slice(at, at + 80)) ?? []
    return at >= this.#text.length || name.toLowerCase() === 'br' || apart.has(name.toLowerCase())
  }

  /** Begins a paragraph where one is wanted, and tells the line ends before it. */
  #begin(): void {
    const ends = Math.max(0, this.#ends)
    this.#ends = 0
    const place = this.#open.at(-1)
    const isLines = place !== undefined && lines.has(place)
    if (place !== undefined && frames.has(place)) {
      if (ends > 0) this.#out.push('\n')
      return
    }
    if (this.#isIn && ends >= 2 && !isLines) this.#endParagraph()
    if (!isLines && !this.#isIn) {
      this.#out.push('<p>')
      this.#isIn = true
    } else if (ends > 0 && this.#hasWords()) this.#out.push(ends >= 2 ? '<br><br>' : '<br>\n')
  }

  /** Whether the last thing was not the opening of an element that stands by itself. */
  #hasWords(): boolean {
    const last = this.#out.at(-1) ?? ''
    const [, , written = ''] = tagName.exec(last) ?? []
    return !apart.has(written.toLowerCase())
  }

  #endParagraph(): void {
    this.#ends = 0
    if (!this.#isIn) return
    this.#out.push('</p>\n')
    this.#isIn = false
  }
}

const closings = new Map<string, RegExp>()

function closing(name: string): RegExp {
  const known = closings.get(name)
  if (known) return known
  const made = new RegExp(`</${name}\\s{0,100}>`, 'gi')
  closings.set(name, made)
  return made
}

/** Where a tag ends: its `>` outside of quotation marks; the next `>` at all where they are not closed. */
function endOfTag(text: string, from: number): number {
  const simple = text.indexOf('>', from)
  if (simple === -1) return text.length
  if (simple - from > longestTag || !/["']/.test(text.slice(from, simple))) return simple + 1
  const [whole] = quotedTag.exec(text.slice(from, from + longestTag)) ?? []
  return whole === undefined ? simple + 1 : from + whole.length
}

/** Longer tags hold pictures, in which there is neither a quotation mark nor a `>`. */
const longestTag = 5000
const quotedTag = /^<[^<>"']*(?:(?:"[^"]*"|'[^']*')[^<>"']*)*>/
