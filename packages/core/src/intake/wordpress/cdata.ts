/** The longest text of one element that is read, in UTF-16 units: beyond it, no story is. */
export const longestText = 20_000_000

const opening = '<![CDATA['

/** What reads XML without the insides of its CDATA sections. */
export interface Skeleton {
  /** XML in which a number stands in each section, for `taken`. */
  readonly write: (text: string) => void
  readonly tooLong: () => void
  /** An ampersand that begins no reference, and the line that it is on: it is written anew as one. */
  readonly ampersand: (line: number) => void
}

/** The inside of a section, and how many lines it takes. */
export interface Section {
  readonly words: string
  readonly lines: number
}

/**
 * Cuts CDATA sections out of XML that comes in pieces, and leaves a number in each: nearly all of a WXR
 * file stands in such sections, and they need no parser.
 */
export class CdataCutter {
  readonly #to: Skeleton
  readonly #sections = new Map<string, Section>()
  /** XML that is ready to be parsed. */
  readonly #ready: string[] = []
  #number = 0
  /** What the text so far is inside of. */
  #inside: 'markup' | 'section' | 'comment' = 'markup'
  #pieces: string[] = []
  #length = 0
  #line = 1
  /** The end of the last piece, where it may be the start of a delimiter. */
  #carried = ''

  constructor(to: Skeleton) {
    this.#to = to
  }

  /** Whether the text so far ends within a section. */
  get isOpen(): boolean {
    return this.#inside === 'section'
  }

  /** Takes the next piece. */
  write(piece: string): void {
    const text = this.#carried + piece
    this.#carried = ''
    let at = 0
    while (at < text.length) {
      if (this.#inside === 'markup') at = this.#markup(text, at)
      else if (this.#inside === 'comment') at = this.#comment(text, at)
      else at = this.#section(text, at)
    }
    this.#hand()
  }

  /** Takes what was carried as it is; a section that nothing ended is given as far as it came. */
  end(): void {
    const rest = this.#carried
    this.#carried = ''
    if (this.#inside === 'section') {
      this.#keep(rest)
      this.#give()
    } else this.#pass(rest, this.#inside === 'comment')
    this.#hand()
  }

  #hand(): void {
    const text = this.#ready.join('')
    this.#ready.length = 0
    if (text !== '') this.#to.write(text)
    this.#sections.clear()
  }

  /** The section that a number stands for; the number itself where it stands for none. */
  taken(number: string): Section {
    return this.#sections.get(number) ?? { words: number, lines: 0 }
  }

  #markup(text: string, from: number): number {
    const at = text.indexOf('<!', from)
    if (at === -1) return this.#until(text, from, openEnd(text))
    if (text.startsWith(opening, at)) {
      if (at > from) this.#pass(text.slice(from, at))
      this.#inside = 'section'
      return at + opening.length
    }
    if (text.startsWith('<!--', at)) {
      this.#pass(text.slice(from, at + 4))
      this.#inside = 'comment'
      return at + 4
    }
    const seen = text.slice(at, at + opening.length)
    if (opening.startsWith(seen) || '<!--'.startsWith(seen)) return this.#until(text, from, at)
    this.#pass(text.slice(from, at + 2))
    return at + 2
  }

  #comment(text: string, from: number): number {
    const at = text.indexOf('-->', from)
    if (at === -1) return this.#until(text, from, text.length - 2, true)
    this.#pass(text.slice(from, at + 3), true)
    this.#inside = 'markup'
    return at + 3
  }

  #section(text: string, from: number): number {
    const at = text.indexOf(']]>', from)
    if (at === -1) {
      const end = Math.max(from, text.length - 2)
      this.#keep(text.slice(from, end))
      this.#carried = text.slice(end)
      return text.length
    }
    this.#keep(text.slice(from, at))
    this.#give()
    this.#inside = 'markup'
    return at + 3
  }

  /** Passes the text to a place, and carries the rest. */
  #until(text: string, from: number, place: number, isComment = false): number {
    const end = Math.max(from, place)
    this.#pass(text.slice(from, end), isComment)
    this.#carried = text.slice(end)
    return text.length
  }

  /** Passes XML on. Saxes would take all behind a lone ampersand for a reference, up to a semicolon far away. */
  #pass(text: string, isComment = false): void {
    if (text === '') return
    if (isComment || !text.includes('&')) this.#ready.push(text)
    else {
      let line = this.#line
      let counted = 0
      const mended = text.replaceAll(loneAmpersand, (sign, place: number) => {
        line += lineEnds(text.slice(counted, place))
        counted = place
        this.#to.ampersand(line)
        return `${sign}amp;`
      })
      this.#ready.push(mended)
    }
    this.#line += lineEnds(text)
  }

  #keep(words: string): void {
    if (words === '') return
    const room = longestText - this.#length
    this.#length += words.length
    if (room > 0) this.#pieces.push(words.slice(0, room))
    if (room > 0 && words.length > room) this.#to.tooLong()
  }

  #give(): void {
    this.#number += 1
    const number = String(this.#number)
    const words = this.#pieces.length === 1 ? (this.#pieces[0] ?? '') : this.#pieces.join('')
    const lines = lineEnds(words)
    this.#line += lines
    this.#sections.set(number, { words, lines })
    this.#pieces = []
    this.#length = 0
    this.#ready.push(opening, number, ']]>')
  }
}

const loneAmpersand = /&(?!(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z_][\w.-]{0,31});)/gi

/** Where a text ends for sure: before what may be the start of a delimiter, or of a reference. */
function openEnd(text: string): number {
  const reference = text.lastIndexOf('&')
  const isOpen = reference > text.length - 36 && !text.includes(';', reference)
  if (isOpen) return reference
  return text.endsWith('<') ? text.length - 1 : text.length
}

function lineEnds(text: string): number {
  let count = 0
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count += 1
  return count
}
