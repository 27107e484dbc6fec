import type { ContainerDirective, LeafDirective } from 'mdast-util-directive'
import type { Block } from '../../story/block.ts'
import { readInline } from '../inline.ts'
import type { Reading } from '../reading.ts'
import { lose, sourceOf } from '../reading.ts'
import { readContext } from './context.ts'
import { readFragmentDirective } from './fragment.ts'
import { readGallery } from './gallery.ts'
import { readHelp } from './help.ts'
import { readOutlet } from './outlet.ts'
import { readPictureDirective } from './picture.ts'
import { readPost } from './post.ts'
import { readPullQuote, readQuoteDirective } from './quote.ts'
import { readRelated } from './related.ts'
import { readTimeline } from './timeline.ts'

/** A directive that stands as a block. */
export type BlockDirective = ContainerDirective | LeafDirective

type Reader = (node: BlockDirective, reading: Reading) => Block | undefined

const readers: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ['picture', readPictureDirective],
  ['gallery', readGallery],
  ['post', readPost],
  ['outlet', readOutlet],
  ['help', readHelp],
  ['context', readContext],
  ['timeline', readTimeline],
  ['blockquote', readQuoteDirective],
  ['pullquote', readPullQuote],
  ['related', readRelated],
  ['fragment', readFragmentDirective],
])

/** Reads a directive as the block that it names; of others the words are kept. */
export function readDirective(node: BlockDirective, reading: Reading): readonly Block[] {
  const reader = readers.get(node.name)
  if (reader) {
    const block = reader(node, reading)
    return block ? [block] : []
  }
  if (node.type === 'containerDirective') {
    const [opening = node.name] = sourceOf(reading, node).split('\n', 1)
    lose(reading, 'directive', opening, 'No block has this name; what it held was kept', node)
    return reading.blocks(node.children, reading)
  }
  lose(
    reading,
    'directive',
    sourceOf(reading, node),
    'No block has this name; its words were kept',
    node,
  )
  const content = readInline(node.children, reading)
  return content.length > 0 ? [{ type: 'paragraph', content }] : []
}
