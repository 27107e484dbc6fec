/** The longest text of one element that is read, in UTF-16 units: beyond it, no story is. */
export const longestText = 20_000_000

const opening = '<![CDATA['

/** What reads XML without the insides of its CDATA sections. */
export interface Skeleton {
  readonly write: (text: string) => void
  /** A section whose words are taken with `taken`, in the place of `<![CDATA[number]]>`. */
  readonly lines: (count: number) => void
  readonly tooLong: () => void
}

/**
 * Cuts CDATA sections out of XML that comes in pieces, and leaves a number in each: nearly all of a WXR
 * file stands in such sections, and they need no parser.
 */
export class CdataCutter {
  readonly #to: Skeleton
  readonly #sections = new Map<string, string>()
  #number = 0
  /** What the text so far is inside of. */
  #inside: 'markup' | 'section' | 'comment' = 'markup'
  #pieces: string[] = []
  #length = 0
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
  }

  /** Takes what was carried as it is; a section that nothing ended is given as far as it came. */
  end(): void {
    const rest = this.#carried
    this.#carried = ''
    if (this.#inside === 'section') {
      this.#keep(rest)
      this.#give()
    } else if (rest !== '') this.#to.write(rest)
  }

  /** The words of a section, once; the number itself where it stands for none. */
  taken(number: string): string {
    const words = this.#sections.get(number)
    if (words === undefined) return number
    this.#sections.delete(number)
    return words
  }

  #markup(text: string, from: number): number {
    const at = text.indexOf('<!', from)
    if (at === -1) {
      const end = text.endsWith('<') ? text.length - 1 : text.length
      return this.#pass(text, from, end)
    }
    if (text.startsWith(opening, at)) {
      if (at > from) this.#to.write(text.slice(from, at))
      this.#inside = 'section'
      return at + opening.length
    }
    if (text.startsWith('<!--', at)) {
      this.#to.write(text.slice(from, at + 4))
      this.#inside = 'comment'
      return at + 4
    }
    const seen = text.slice(at, at + opening.length)
    if (opening.startsWith(seen) || '<!--'.startsWith(seen)) return this.#pass(text, from, at)
    this.#to.write(text.slice(from, at + 2))
    return at + 2
  }

  #comment(text: string, from: number): number {
    const at = text.indexOf('-->', from)
    if (at === -1) return this.#pass(text, from, Math.max(from, text.length - 2))
    this.#to.write(text.slice(from, at + 3))
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

  #pass(text: string, from: number, end: number): number {
    if (end > from) this.#to.write(text.slice(from, end))
    this.#carried = text.slice(end)
    return text.length
  }

  #keep(words: string): void {
    if (words === '') return
    const room = longestText - this.#length
    this.#length += words.length
    if (room > 0) this.#pieces.push(words.slice(0, room))
    if (room > 0 && words.length > room) this.#to.tooLong()
    this.#to.lines(lineEnds(words))
  }

  #give(): void {
    this.#number += 1
    const number = String(this.#number)
    this.#sections.clear()
    this.#sections.set(
      number,
      this.#pieces.length === 1 ? (this.#pieces[0] ?? '') : this.#pieces.join(''),
    )
    this.#pieces = []
    this.#length = 0
    this.#to.write(`${opening}${number}]]>`)
  }
}

function lineEnds(text: string): number {
  let count = 0
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count += 1
  return count
}
