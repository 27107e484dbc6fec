import type { ArchiveItem } from '../archive-item.ts'
import { plainLine } from '../plain-line.ts'
import { brief } from '../saved-page/finding.ts'
import { attachmentOf } from './attachments.ts'
import { kindOf, reasonToLeave } from './item-kinds.ts'
import { kept } from './kept.ts'
import { pageItem } from './page-item.ts'
import { publishingOf } from './publishing.ts'
import { openRecords } from './records.ts'
import { SlugDesk } from './slug-desk.ts'
import { storyItem } from './story-item.ts'
import type { WxrIndex } from './wxr-index.ts'
import { itemOf, type WxrItem } from './wxr-item.ts'

/**
 * Opens the second pass over the same WXR file: gives its items as they end. Takes its text in pieces of
 * any size, and the several files of one export one after the other. Never throws; the first pass has told
 * what is broken, and all that is no item.
 */
export function openWxrItems(index: WxrIndex): {
  readonly write: (text: string) => readonly ArchiveItem[]
  readonly startFile: () => readonly ArchiveItem[]
  readonly end: () => readonly ArchiveItem[]
} {
  const desk: ItemDesk = { index, slugs: new SlugDesk(), seen: new Set() }
  let items: ArchiveItem[] = []
  const open = () =>
    openRecords({
      record: (record) => {
        if (record.name === 'item') items.push(archiveItem(itemOf(record), desk))
      },
      broken: () => {},
    })
  let records = open()
  const given = (): readonly ArchiveItem[] => {
    const ready = items
    items = []
    return ready
  }
  return {
    write: (text) => {
      records.write(text)
      return given()
    },
    startFile: () => {
      records.end()
      records = open()
      return given()
    },
    end: () => {
      records.end()
      return given()
    },
  }
}

/** What the reading of items shares. */
export interface ItemDesk {
  readonly index: WxrIndex
  readonly slugs: SlugDesk
  readonly seen: Set<string>
}

function archiveItem(item: WxrItem, desk: ItemDesk): ArchiveItem {
  const name = itemName(item)
  const again = item.id !== '' && desk.seen.has(item.id)
  if (again) return left(name, item, 'the same piece is in the archive twice; the first one counts')
  if (item.id !== '') desk.seen.add(kept(item.id))
  const reason = reasonToLeave(item.type, item.status)
  if (reason !== undefined) return left(name, item, reason)
  switch (kindOf(item.type)) {
    case 'story':
      return storyItem(item, name, desk)
    case 'page':
      return isOpen(item) ? pageItem(item, name, desk) : storyItem(item, name, desk)
    case 'upload':
      return uploadItem(item, name)
    case 'guest':
      return taken(name, 'author', 'an author without an account')
    case 'pattern':
      return taken(name, 'block', 'its words stand in each story that shows it')
    default:
      return left(name, item, `items of the type “${item.type}” have no place here`)
  }
}

/** Whether everybody could read a page: others would be published by being standing pages. */
function isOpen(item: WxrItem): boolean {
  return publishingOf(item, null, '').status === 'published'
}

function itemName({ type, id, title, record }: WxrItem): string {
  const words = brief(plainLine(title))
  const number = id === '' ? `on line ${record.line}` : id
  return words === '' ? `${type} ${number}` : `${type} ${number} “${words}”`
}

function uploadItem(item: WxrItem, name: string): ArchiveItem {
  const file = attachmentOf(item)
  if (file.address === '') return left(name, item, 'the archive tells no address for this file')
  if (!file.isPicture)
    return left(
      name,
      item,
      `a file that is no picture: ${file.address}; links to it are kept as they are`,
    )
  const description = file.alternative || file.caption || file.title
  return { type: 'picture', item: name, path: file.address, description }
}

function left(item: string, { type }: WxrItem, why: string): ArchiveItem {
  return { type: 'found', finding: { item, kind: type, outcome: 'left', why } }
}

function taken(item: string, kind: string, why: string): ArchiveItem {
  return { type: 'found', finding: { item, kind, outcome: 'taken', why } }
}
