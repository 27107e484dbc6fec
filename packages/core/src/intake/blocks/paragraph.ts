import type { Image, ImageReference, Paragraph, PhrasingContent } from 'mdast'
import type { Block } from '../../story/block.ts'
import { readInline } from '../inline.ts'
import { readImage } from '../pictures.ts'
import type { Reading } from '../reading.ts'
import { lose, sourceOf } from '../reading.ts'

/** Reads a paragraph; one that holds only pictures becomes picture blocks. */
export function readParagraph(node: Paragraph, reading: Reading): readonly Block[] {
  const pictures = onlyPictures(node.children)
  if (pictures)
    return pictures.flatMap((image) => {
      const picture = readImage(image, reading)
      return picture ? [{ type: 'picture', attrs: picture }] : []
    })
  if (isStrayFence(node, reading)) return []
  const content = readInline(node.children, reading)
  // `<p></p>` is how an empty paragraph is written; words that were all left out leave none.
  if (content.length === 0) return node.children.length === 0 ? [{ type: 'paragraph' }] : []
  return [{ type: 'paragraph', content }]
}

/** A line of colons that closes nothing is no text for readers. */
function isStrayFence(node: Paragraph, reading: Reading): boolean {
  const [only] = node.children
  if (node.children.length !== 1 || only?.type !== 'text' || !only.value.startsWith(':::'))
    return false
  const typed = sourceOf(reading, node)
  if (!/^:{3,}$/.test(typed)) return false
  lose(reading, 'directive', typed, 'It closes no block and was left out', node)
  return true
}

/** The pictures of a line that holds nothing else; undefined otherwise. */
function onlyPictures(
  nodes: readonly PhrasingContent[],
): readonly (Image | ImageReference)[] | undefined {
  const pictures: (Image | ImageReference)[] = []
  for (const node of nodes) {
    if (node.type === 'image' || node.type === 'imageReference') pictures.push(node)
    else if (node.type !== 'break' && !(node.type === 'text' && /^\s*$/.test(node.value))) return
  }
  return pictures.length > 0 ? pictures : undefined
}
