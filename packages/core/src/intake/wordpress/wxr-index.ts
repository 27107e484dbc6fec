import type { ArchiveFinding } from '../archive-item.ts'
import { AttachmentBook, type WxrAttachments } from './attachments.ts'
import { AuthorBook } from './authors.ts'
import { FieldCount } from './fields-found.ts'
import { foundIn } from './found.ts'
import { kindOf, reasonToLeave } from './item-kinds.ts'
import { kept } from './kept.ts'
import type { WxrRecord } from './record-builder.ts'
import { openRecords } from './records.ts'
import { type Site, siteOf } from './site.ts'
import { TermBook } from './terms.ts'
import { itemOf, type WxrItem, word } from './wxr-item.ts'

/** What stories of a WordPress archive refer to, and what is told of the archive as a whole. */
export interface WxrIndex {
  readonly site: Site
  /** How many items the file holds. */
  readonly items: number
  readonly authors: Pick<AuthorBook, 'bylinesOf'>
  readonly terms: Pick<TermBook, 'placesOf'>
  /** The slugs of all sections: no page may have one of them. */
  readonly sections: ReadonlySet<string>
  readonly attachments: WxrAttachments
  /** Blocks that were kept once and shown in many stories, by their number. */
  readonly patterns: ReadonlyMap<string, string>
  /** Authors, terms, settings, custom fields and broken XML: what has no item of its own in the second pass. */
  readonly found: readonly ArchiveFinding[]
}

/** Broken places that are told one by one. */
const mostBroken = 100
/** UTF-16 units of blocks shown in many stories that are kept. */
const mostPatterns = 10_000_000

/**
 * Opens the first of two passes over WXR (WordPress eXtended RSS 1.0 to 1.2). Takes the text in pieces of
 * any size; `startFile` where a further file of the same export begins. Never throws: what is broken is found.
 */
export function openWxrIndex(): {
  readonly write: (text: string) => void
  readonly startFile: () => void
  readonly end: () => WxrIndex
} {
  const gathering = new Gathering()
  let records = openRecords(gathering)
  const channels: WxrRecord[] = []
  return {
    write: (text) => records.write(text),
    startFile: () => {
      channels.push(records.end())
      records = openRecords(gathering)
    },
    end: () => gathering.index([...channels, records.end()]),
  }
}

class Gathering {
  readonly #authors = new AuthorBook()
  readonly #terms = new TermBook()
  readonly #attachments = new AttachmentBook()
  readonly #fields = new FieldCount()
  readonly #patterns = new Map<string, string>()
  readonly #broken: ArchiveFinding[] = []
  #brokenMore = 0
  #patternRoom = mostPatterns
  #items = 0
  #commentAddresses = 0

  readonly record = (record: WxrRecord): void => {
    if (record.name === 'wp:author') this.#authors.add(record)
    else if (/^wp:(?:category|tag|term)$/.test(record.name)) this.#terms.add(record)
    else if (record.name === 'item') this.#item(itemOf(record))
  }

  readonly broken = (line: number, message: string): void => {
    if (this.#broken.length >= mostBroken) this.#brokenMore += 1
    else this.#broken.push({ item: `line ${line}`, kind: 'XML', outcome: 'left', why: message })
  }

  index(channels: readonly WxrRecord[]): WxrIndex {
    const site = siteOf(channels)
    return {
      site,
      items: this.#items,
      authors: this.#authors,
      terms: this.#terms,
      sections: this.#terms.sections(),
      attachments: this.#attachments,
      patterns: this.#patterns,
      found: foundIn({
        site,
        channels,
        authors: this.#authors,
        terms: this.#terms,
        fields: this.#fields,
        broken: this.#broken,
        brokenMore: this.#brokenMore,
        commentAddresses: this.#commentAddresses,
      }),
    }
  }

  #item(item: WxrItem): void {
    this.#items += 1
    this.#fields.add(item)
    this.#commentAddresses += item.comments.filter(hasAddress).length
    const kind = kindOf(item.type)
    if (kind === 'upload') this.#attachments.add(item)
    if (kind === 'guest') this.#authors.addGuest(item)
    if (kind === 'pattern') this.#pattern(item)
    const isTaken = kind === 'story' || kind === 'page'
    if (!isTaken || reasonToLeave(item.type, item.status) !== undefined) return
    this.#authors.use(item)
    if (kind === 'story') this.#terms.use(item)
  }

  #pattern({ id, content }: WxrItem): void {
    this.#patternRoom -= content.length
    if (this.#patternRoom >= 0 && id !== '') this.#patterns.set(kept(id), kept(content))
  }
}

function hasAddress({ fields }: WxrRecord): boolean {
  return ['email', 'IP', 'url'].some((name) => word(fields, `wp:comment_author_${name}`) !== '')
}
