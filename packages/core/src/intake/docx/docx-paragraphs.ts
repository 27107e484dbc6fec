import { SaxesParser, type SaxesTagNS } from 'saxes'

/** Of ISO/IEC 29500: what programs write, and its strict form. */
const namespaces: readonly string[] = [
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'http://purl.oclc.org/ooxml/wordprocessingml/main',
]
const compatibility = 'http://schemas.openxmlformats.org/markup-compatibility/2006'

/** Elements whose words nobody reads: taken out, moved away, or said once more for older programs. */
const unread: ReadonlySet<string> = new Set(['del', 'moveFrom', 'Fallback'])
/** What stands for a sign inside a run. */
const signs: Readonly<Record<string, string>> = {
  tab: '\t',
  br: '\n',
  cr: '\n',
  noBreakHyphen: '\u2011',
}
const mostDepth = 1000

/**
 * The paragraphs of a text document, from the XML of its main part (`word/document.xml`), as they read with all
 * changes taken: without what was deleted, hidden, or stands in notes and margins. Throws a `RangeError` in words
 * where it is no such document.
 */
export function docxParagraphs(xml: string): readonly string[] {
  const reader = new ParagraphReader()
  const parser = new SaxesParser({ xmlns: true, fragment: false })
  parser.on('error', ({ message }) => {
    throw new RangeError(`its XML is broken (${message.slice(0, 200)})`)
  })
  parser.on('doctype', () => {
    throw new RangeError('its XML has a document type, which none of its kind has')
  })
  parser.on('opentag', (tag) => reader.open(tag))
  parser.on('closetag', () => reader.close())
  parser.on('text', (text) => reader.text(text))
  parser.on('cdata', (text) => reader.text(text))
  parser.write(xml).close()
  if (!reader.isDocument) throw new RangeError('it is no text document')
  return reader.paragraphs
}

class ParagraphReader {
  readonly paragraphs: string[] = []
  isDocument = false
  /** The local names of the elements that are open; empty for those of other vocabularies. */
  readonly #open: string[] = []
  /** The paragraphs that are open: a text box stands inside another paragraph. */
  readonly #texts: string[] = []
  /** How many elements were open where one began that is not read. */
  #unreadFrom = 0
  #isHidden = false

  open({ local, uri, attributes }: SaxesTagNS): void {
    if (this.#open.length >= mostDepth) throw new RangeError('its XML is nested too deeply')
    const isOwn = namespaces.includes(uri)
    const isKnown = isOwn || (uri === compatibility && local === 'Fallback')
    this.#open.push(isKnown ? local : '')
    if (this.#unreadFrom > 0) return
    if (isKnown && unread.has(local)) {
      this.#unreadFrom = this.#open.length
      return
    }
    if (isOwn) this.#begin(local, attributes)
  }

  close(): void {
    const local = this.#open.pop()
    if (this.#unreadFrom > 0) {
      if (this.#open.length < this.#unreadFrom) this.#unreadFrom = 0
      return
    }
    if (local !== 'p') return
    const text = this.#texts.pop() ?? ''
    if (text.trim() !== '') this.paragraphs.push(text)
  }

  text(text: string): void {
    if (this.#open.at(-1) === 't') this.#add(text)
  }

  #begin(local: string, attributes: SaxesTagNS['attributes']): void {
    const parent = this.#open.at(-2)
    if (local === 'body') this.isDocument = true
    else if (local === 'p') this.#texts.push('')
    else if (local === 'r') this.#isHidden = false
    else if (local === 'vanish' && parent === 'rPr' && this.#open.at(-3) === 'r')
      this.#isHidden = !isOff(attributes)
    else if (parent === 'r') this.#add(signs[local] ?? '')
  }

  #add(text: string): void {
    if (this.#unreadFrom > 0 || this.#isHidden || this.#texts.length === 0) return
    this.#texts.push((this.#texts.pop() ?? '') + text)
  }
}

/** Whether a switch is written down as off: `<w:vanish w:val="0"/>`. */
function isOff(attributes: SaxesTagNS['attributes']): boolean {
  const value = Object.values(attributes).find(({ local }) => local === 'val')?.value
  return value === '0' || value === 'false' || value === 'off'
}
