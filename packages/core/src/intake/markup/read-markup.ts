import type { Block } from '../../story/block.ts'
import type { Element } from '../pasted/dom.ts'
import { nodesOfMarkup } from '../pasted/dom.ts'
import { flowOf } from '../pasted/flow.ts'
import { withoutInlinePictures } from '../pasted/lighten.ts'
import { tellLosses } from '../pasted/losses.ts'
import { outermost } from '../pasted/pasted-blocks.ts'
import { plainBlocks } from '../pasted/plain-text.ts'
import { beginReading } from '../pasted/reading.ts'
import { wordsOfTangle } from '../saved-page/page-words.ts'
import type { Loss } from '../taken.ts'

export type { Element, Node } from '../pasted/dom.ts'
export { nodesOfMarkup } from '../pasted/dom.ts'
export { fragmentOf } from './fragment-of.ts'

/** How the HTML of an archive is to be read. */
export interface MarkupOptions {
  /** The system that it was kept from, as readers are told: `WordPress`. */
  readonly from: string
  /** The address that relative addresses start from; null leaves them as they are. */
  readonly base: string | null
  /** Blocks for an element that the caller knows better; undefined reads it as usual. Asked of every element, outermost first. */
  readonly blocksFor?: (element: Element) => readonly Block[] | undefined
}

/** What HTML became. */
export interface Markup {
  readonly blocks: readonly Block[]
  readonly losses: readonly Loss[]
  /** The addresses of all pictures, as the blocks hold them in `media`, each once. */
  readonly pictures: readonly string[]
}

/** Reads the HTML of an archive as blocks. */
export function readMarkup(html: string, options: MarkupOptions): Markup {
  const light = withoutInlinePictures(html)
  const nodes = nodesOfMarkup(light)
  const reading = beginReading(new Map(), flowOf, {
    instead: (element) => options.blocksFor?.(element),
    verbatim: true,
  })
  const { blocks } = nodes
    ? flowOf(nodes, outermost, reading)
    : plainBlocks(wordsOfTangle(light), reading.losses)
  const losses = tellLosses(reading.losses).map((why) => ({
    kind: 'html',
    what: '',
    why,
    line: null,
  }))
  return { blocks, losses, pictures: picturesOf(blocks) }
}

function picturesOf(blocks: readonly Block[]): readonly string[] {
  const paths = blocks.flatMap((block) => {
    if (block.type === 'picture') return [block.attrs.media]
    return block.type === 'gallery' ? block.content.map(({ attrs }) => attrs.media) : []
  })
  return [...new Set<string>(paths)]
}
