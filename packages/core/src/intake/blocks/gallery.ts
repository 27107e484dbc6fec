import type { Paragraph, RootContent } from 'mdast'
import type { ContainerDirective, LeafDirective } from 'mdast-util-directive'
import type { Gallery, Slide } from '../../story/block.ts'
import { parseSlug } from '../../story/slug.ts'
import { given, refuse, words } from '../directives.ts'
import { readImage } from '../pictures.ts'
import type { Reading } from '../reading.ts'
import { inside, liftAll, liftWords } from './inside.ts'
import { pictureAttributes, pictureIn } from './picture.ts'

/** Reads `:::gallery{name=… title=…}`; its slides are `::slide` lines or Markdown's pictures. */
export function readGallery(
  node: LeafDirective | ContainerDirective,
  reading: Reading,
): Gallery | undefined {
  const from = given(node, ['name', 'title'], reading)
  const { label } = inside(node, [], reading)
  const title = words(from, 'title') || label
  if (title !== label) liftWords(label, 'gallery', node, reading)
  const content: Slide[] = []
  const rest: RootContent[] = []
  const held: readonly RootContent[] = node.type === 'containerDirective' ? node.children : []
  for (const child of held) {
    if (child.type === 'paragraph' && child.data?.directiveLabel) continue
    const slides = slidesIn(child, reading)
    if (slides) content.push(...slides)
    else rest.push(child)
  }
  liftAll(rest, 'gallery', reading)
  if (content.length === 0) {
    liftWords(title, 'gallery without pictures', node, reading)
    return undefined
  }
  const asked = words(from, 'name')
  const name = freeName(asked, reading)
  if (asked !== '' && name !== asked)
    refuse(from, 'name', `It cannot be its address; ${name} was taken`)
  return { type: 'gallery', attrs: { name, title }, content }
}

function slidesIn(node: RootContent, reading: Reading): readonly Slide[] | undefined {
  if (node.type === 'paragraph') return imagesIn(node, reading)
  if (node.type !== 'leafDirective' || node.name !== 'slide') return undefined
  const { label } = inside(node, [], reading)
  const attrs = pictureIn(given(node, pictureAttributes, reading), label)
  return attrs ? [{ type: 'slide', attrs }] : []
}

/** The slides of a paragraph that holds pictures alone. */
function imagesIn(node: Paragraph, reading: Reading): readonly Slide[] | undefined {
  const images = node.children.filter(
    (child) => child.type === 'image' || child.type === 'imageReference',
  )
  const others = node.children.length - images.length
  const gaps = node.children.filter((child) => child.type === 'text' && /^\s*$/.test(child.value))
  if (images.length === 0 || others !== gaps.length) return undefined
  return images.flatMap((image) => {
    const attrs = readImage(image, reading)
    return attrs ? [{ type: 'slide', attrs }] : []
  })
}

/** A name that no other gallery of the story has: the one asked for, or the next number. */
function freeName(asked: string, reading: Reading): string {
  const { galleries } = reading
  let name = parseSlug(asked) ? asked : ''
  for (let number = galleries.size + 1; name === '' || galleries.has(name); number += 1)
    name = `gallery-${number}`
  galleries.add(name)
  return name
}
