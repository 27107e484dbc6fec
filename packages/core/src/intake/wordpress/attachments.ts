import { plainLine } from '../plain-line.ts'
import { kept } from './kept.ts'
import { metaOf, type WxrItem, word } from './wxr-item.ts'

/** A file that was uploaded. */
export interface WxrAttachment {
  readonly id: string
  readonly address: string
  readonly title: string
  /** What it shows, for those who cannot see it. */
  readonly alternative: string
  readonly caption: string
  readonly isPicture: boolean
}

/** Finds what was uploaded. */
export interface WxrAttachments {
  readonly byId: (id: string) => WxrAttachment | undefined
  /** By the address of the file, or of one of the smaller sizes made of it. */
  readonly byAddress: (address: string) => WxrAttachment | undefined
  /** The pictures that were uploaded to a story, in its own order. */
  readonly below: (parent: string) => readonly WxrAttachment[]
}

/** Custom fields in which an import into WordPress keeps the number that a piece had before. */
const formerIds = ['original_post_id', 'pre_import_post_id', '_original_post_id']

/** Gathers uploads as a file tells them. */
export class AttachmentBook implements WxrAttachments {
  readonly #byId = new Map<string, WxrAttachment>()
  readonly #byFormerId = new Map<string, WxrAttachment>()
  readonly #byPath = new Map<string, WxrAttachment>()
  readonly #below = new Map<string, { readonly order: number; readonly file: WxrAttachment }[]>()

  add(item: WxrItem): void {
    const file = attachmentOf(item)
    if (!this.#byId.has(file.id)) this.#byId.set(file.id, file)
    for (const key of formerIds) {
      const former = metaOf(item, key)
      if (former !== '') this.#byFormerId.set(kept(former), file)
    }
    const path = pathKey(file.address)
    if (path !== '' && !this.#byPath.has(path)) this.#byPath.set(kept(path), file)
    if (!file.isPicture) return
    const order = Number(word(item.record.fields, 'wp:menu_order')) || 0
    for (const parent of new Set([item.parent, metaOf(item, '_attachment_original_parent_id')])) {
      if (parent === '' || parent === '0') continue
      const others = this.#below.get(parent)
      if (others) others.push({ order, file })
      else this.#below.set(kept(parent), [{ order, file }])
    }
  }

  byId(id: string): WxrAttachment | undefined {
    return this.#byId.get(id) ?? this.#byFormerId.get(id)
  }

  byAddress(address: string): WxrAttachment | undefined {
    const path = pathKey(address)
    return this.#byPath.get(path) ?? this.#byPath.get(withoutSize(path))
  }

  below(parent: string): readonly WxrAttachment[] {
    return (this.#below.get(parent) ?? [])
      .toSorted((a, b) => a.order - b.order)
      .map(({ file }) => file)
  }
}

/** An upload as its item tells it. */
export function attachmentOf(item: WxrItem): WxrAttachment {
  const { fields } = item.record
  const address = word(fields, 'wp:attachment_url') || word(fields, 'guid')
  return {
    id: kept(item.id),
    address: kept(address),
    title: kept(plainLine(item.title)),
    alternative: kept(plainLine(metaOf(item, '_wp_attachment_image_alt'))),
    caption: kept(plainLine(item.excerpt)),
    isPicture: isPicture(address),
  }
}

const pictures = /\.(?:jpe?g|jpe|png|gif|webp|avif|bmp|tiff?|heic|svg|ico)$/i

/** Whether an address is that of a picture, by its ending; what has none is what services give pictures. */
function isPicture(address: string): boolean {
  if (!/^(?:https?:\/\/|\/(?!\/))/i.test(address)) return false
  const name = pathKey(address).split('/').at(-1) ?? ''
  return pictures.test(name) || (name !== '' && !name.includes('.'))
}

/** The path of a file, whichever host and protocol serve it. */
function pathKey(address: string): string {
  return address.replace(/^(?:https?:)?\/\/[^/]*/i, '').replace(/[?#].*$/s, '')
}

/** The path of the file that a smaller size was made of: `a-300x200.jpg` is of `a.jpg`. */
function withoutSize(path: string): string {
  return path.replace(/-(?:\d{1,5}x\d{1,5}|scaled|rotated)(?=\.\w{2,5}$)/, '')
}
