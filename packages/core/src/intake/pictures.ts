import type { Image, ImageReference, Nodes } from 'mdast'
import type { Focus, Picture } from '../story/picture.ts'
import type { Reading } from './reading.ts'
import { lose, sourceOf } from './reading.ts'

/** Where a crop keeps what nobody has pointed at: the middle. */
export const middle: Focus = { x: 0.5, y: 0.5 }

/** The picture that Markdown's `![alternative](path "caption")` shows; undefined, and a loss, without a path. */
export function readImage(
  node: Image | ImageReference,
  reading: Reading,
  place: Nodes = node,
): Picture | undefined {
  const target = node.type === 'image' ? node : reading.definitions.get(node.identifier)
  if (node.type === 'imageReference') reading.usedDefinitions.add(node.identifier)
  if (!target?.url) {
    const what = sourceOf(reading, place) || node.alt || 'picture'
    lose(reading, 'picture', what, 'It names no file and was left out', place)
    return undefined
  }
  return pictureAt(target.url, reading, {
    alternative: node.alt || null,
    caption: target.title ?? '',
  })
}

/** A picture of a file, whose path is noted so that the file can be fetched. */
export function pictureAt(path: string, reading: Reading, known: Partial<Picture>): Picture {
  reading.pictures.add(path)
  return {
    media: path,
    alternative: null,
    decorative: false,
    caption: '',
    credit: '',
    focus: middle,
    ...known,
  }
}

/** Moves a picture from within a line to a block of its own below. */
export function liftPicture(
  node: Image | ImageReference,
  reading: Reading,
  place: Nodes = node,
): void {
  const picture = readImage(node, reading, place)
  if (!picture) return
  lose(reading, 'picture', picture.media, 'It stood within words and follows them now', place)
  reading.lifted.push({ type: 'picture', attrs: picture })
}

/** Reads a focal point as `0.5 0.4`; undefined unless both lie from 0 to 1. */
export function readFocus(text: string): Focus | undefined {
  const [x, y, ...more] = text
    .trim()
    .split(/[\s,]+/)
    .map(Number)
  if (x === undefined || y === undefined || more.length > 0) return undefined
  return x >= 0 && x <= 1 && y >= 0 && y <= 1 ? { x, y } : undefined
}
