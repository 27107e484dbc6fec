import type { Block } from '../../../story/block.ts'
import { pictureAddresses, readMarkup } from '../../markup/read-markup.ts'
import type { Loss } from '../../taken.ts'
import { hasBlocks, parseBlocks } from './block-comments.ts'
import type { ContentFacts } from './content-facts.ts'
import { groupedLosses } from './grouped-losses.ts'
import { withoutLongParagraphs } from './long-paragraphs.ts'
import { Markers } from './markers.ts'
import { withUploads } from './pictures.ts'
import { quickContent } from './quick-content.ts'
import { Writing } from './writing.ts'

/** A body as a story can hold it. */
export interface Content {
  readonly blocks: readonly Block[]
  readonly losses: readonly Loss[]
  /** The addresses of its pictures, each once. */
  readonly pictures: readonly string[]
  /** On how many pages it stood. */
  readonly pages: number
  /** Whether its blocks are all of a kind that the schema allows by the way they are made. */
  readonly isOrdinary: boolean
}

/**
 * Reads what WordPress keeps of a piece: the block editor's comments, or the classic editor's paragraphs
 * and shortcodes. Any text gives an answer, in time that grows with its length.
 */
export function readContent(content: string, facts: ContentFacts): Content {
  const quick = quickContent(content, facts.base)
  if (quick) return { blocks: quick, losses: [], pictures: [], pages: 1, isOrdinary: true }
  return readWhole(content, facts)
}

/** The reading of any content: what is ordinary is read quicker elsewhere, and comes out the same. */
export function readWhole(content: string, facts: ContentFacts): Content {
  const markers = new Markers(content)
  const writing = new Writing(markers, facts)
  const html = hasBlocks(content) ? writing.blocks(parseBlocks(content)) : writing.classic(content)
  const { blocks: read, losses } = readMarkup(html, {
    from: 'WordPress',
    base: facts.base,
    blocksFor: markers.blocksFor,
  })
  const all = withoutLongParagraphs([...read, ...markers.unplaced])
  const blocks = withUploads(all, facts.attachments)
  const pictures = pictureAddresses(blocks)
  return {
    blocks,
    losses: groupedLosses([
      ...writing.losses(),
      ...losses.filter((loss) => !isShown(loss, pictures)),
    ]),
    pictures,
    pages: writing.pages,
    isOrdinary: false,
  }
}

/** Whether a loss tells of a picture behind words that is shown beside them. */
function isShown({ kind, what }: Loss, pictures: readonly string[]): boolean {
  return (
    kind === 'picture' &&
    pictures.some((address) => address.startsWith(what.replace(/…$/, '')) && what !== '')
  )
}
