import { longestText } from './cdata.ts'
import { nameIn, type Scope, scopeWith } from './names.ts'

/** One thing that a WXR file tells: an item, an author, a term; its fields, and the records inside it. */
export interface WxrRecord {
  /** The element's name: `item`, `wp:author`, `wp:comment`. */
  readonly name: string
  /** The line it begins on, counted from one. */
  readonly line: number
  readonly attributes: Readonly<Record<string, string>>
  /** Texts by the name of their element; a record's own words have the name ``. */
  readonly fields: ReadonlyMap<string, string>
  readonly parts: readonly WxrRecord[]
}

export interface RecordReader {
  /** Takes each record that stands by itself, when it ends. */
  readonly record: (record: WxrRecord) => void
  /** Takes what is not XML, with its line. */
  readonly broken: (line: number, message: string) => void
}

interface OpenRecord extends WxrRecord {
  readonly fields: Map<string, string>
  readonly parts: WxrRecord[]
}

interface OpenElement {
  readonly written: string
  /** The field that its words belong to; null where they belong to an outer one, or to nothing. */
  readonly field: string | null
  readonly record: OpenRecord | null
  /** Whether records stand in it: `rss`, `channel`. */
  readonly isFrame: boolean
  readonly scope: Scope
}

const holders: ReadonlySet<string> = new Set([
  ...['item', 'category', 'image', 'textInput', 'enclosure'],
  ...['wp:author', 'wp:category', 'wp:tag', 'wp:term'],
  ...['wp:comment', 'wp:postmeta', 'wp:commentmeta', 'wp:termmeta'],
])
const frames: ReadonlySet<string> = new Set(['rss', 'channel'])
const noScope: Scope = new Map()

/** Builds records of a parser's events; what is open when another item begins is ended. */
export class RecordBuilder {
  readonly #reader: RecordReader
  readonly #line: () => number
  readonly #channel: OpenRecord = begin('channel', 1, {})
  readonly #records: OpenRecord[] = []
  readonly #elements: OpenElement[] = []
  readonly #names = new Map<string, string>()
  #namedIn: Scope = noScope
  #words: string[] = []
  #length = 0
  /** An item whose end was seen, unless the next thing said is that the tag closed nothing. */
  #ended: OpenElement | null = null

  constructor(reader: RecordReader, line: () => number) {
    this.#reader = reader
    this.#line = line
  }

  open(written: string, attributes: Readonly<Record<string, string>>): void {
    this.#settle()
    if (written === 'item' && this.#records.length > 0) this.#endAll()
    const around = this.#elements.at(-1)
    const scope = scopeWith(around?.scope ?? noScope, attributes, this.#elements.length)
    const name = this.#nameIn(scope, written)
    // Records are found in an element of any name, as long as no record is around it.
    const isHolder = holders.has(name)
    const isInField =
      around !== undefined &&
      around.record === null &&
      !around.isFrame &&
      (!isHolder || this.#records.length > 0)
    const isFrame = frames.has(name)
    if (!isInField) this.#flush()
    if (isInField || isFrame) {
      this.#elements.push({ written, field: null, record: null, isFrame, scope })
    } else if (isHolder) {
      const record = begin(name, this.#line(), attributes)
      this.#records.push(record)
      this.#elements.push({ written, field: '', record, isFrame, scope })
    } else {
      const field = this.#fieldFor(name)
      this.#elements.push({ written, field, record: null, isFrame, scope })
    }
  }

  /** A name as it is used here. Files name few elements, again and again. */
  #nameIn(scope: Scope, written: string): string {
    if (scope !== this.#namedIn) {
      this.#namedIn = scope
      this.#names.clear()
    }
    const known = this.#names.get(written)
    if (known !== undefined) return known
    const name = nameIn(scope, written)
    if (this.#names.size < 1000) this.#names.set(written, name)
    return name
  }

  text(text: string): void {
    const isBlank = !/\S/.test(text)
    if (this.#ended !== null && !isBlank) this.#settle()
    if (isBlank && this.#isBetween()) return
    const room = longestText - this.#length
    if (room <= 0) return
    if (text.length > room) this.#reader.broken(this.#line(), 'a text is too long and was cut')
    this.#words.push(text.slice(0, room))
    this.#length += text.length
  }

  /** Whether white space here only parts elements. */
  #isBetween(): boolean {
    const element = this.#elements.at(-1)
    return element === undefined || element.isFrame || element.record !== null
  }

  close(written: string): void {
    const element = this.#elements.at(-1)
    if (element?.written !== written) return
    if (element.field !== null) this.#flush()
    this.#elements.pop()
    const { record } = element
    if (!record) return
    if (record.name === 'item') this.#ended = element
    else this.#endRecord()
  }

  /** A tag closed nothing, and the parser has closed all that was open: an item stays open all the same. */
  unmatched(written: string): void {
    const ended = this.#ended
    this.#ended = null
    if (ended) this.#elements.push(ended)
    const [outermost] = this.#elements
    if (outermost?.record && outermost.written === written) {
      this.#elements.length = 0
      this.#endAll()
    }
  }

  end(): WxrRecord {
    this.#settle()
    this.#endAll()
    return this.#channel
  }

  #settle(): void {
    if (this.#ended === null) return
    this.#ended = null
    this.#endAll()
  }

  /** Ends all records that are open, the innermost first. */
  #endAll(): void {
    this.#flush()
    while (this.#records.length > 0) this.#endRecord()
    this.#elements.length = this.#elements.findLastIndex(({ isFrame }) => isFrame) + 1
  }

  #endRecord(): void {
    const record = this.#records.pop()
    const outer = this.#records.at(-1)
    if (!record) return
    if (outer) outer.parts.push(record)
    else this.#reader.record(record)
  }

  /** A field that is told twice keeps both: the second has a number. */
  #fieldFor(name: string): string {
    const { fields } = this.#records.at(-1) ?? this.#channel
    let field = name
    for (let count = 2; fields.has(field) && count < 100; count += 1) field = `${name}#${count}`
    fields.set(field, '')
    return field
  }

  /** Puts the words so far where they belong. */
  #flush(): void {
    if (this.#words.length === 0) return
    const words = this.#words.length === 1 ? (this.#words[0] ?? '') : this.#words.join('')
    this.#words = []
    this.#length = 0
    if (words === '') return
    const field = this.#elements.findLast((element) => element.field !== null)?.field ?? ''
    if (field === '' && words.trim() === '') return
    const { fields } = this.#records.at(-1) ?? this.#channel
    const before = fields.get(field)
    fields.set(field, before ? before + words : words)
  }
}

function begin(name: string, line: number, attributes: OpenRecord['attributes']): OpenRecord {
  return { name, line, attributes, fields: new Map(), parts: [] }
}
