import type { ContainerDirective, LeafDirective } from 'mdast-util-directive'
import type { PictureBlock } from '../../story/block.ts'
import type { Picture } from '../../story/picture.ts'
import type { Given } from '../directives.ts'
import { given, refuse, words } from '../directives.ts'
import { middle, pictureAt, readFocus } from '../pictures.ts'
import type { Reading } from '../reading.ts'
import { lose, sourceOf } from '../reading.ts'
import { inside, liftAll, liftWords } from './inside.ts'

/** The attributes of a picture, wherever it stands. */
export const pictureAttributes: readonly string[] = [
  'src',
  'alternative',
  'decorative',
  'caption',
  'credit',
  'focus',
]

/** Reads `::picture{src=…}`. */
export function readPictureDirective(
  node: LeafDirective | ContainerDirective,
  reading: Reading,
): PictureBlock | undefined {
  const { label, rest } = inside(node, [], reading)
  const attrs = pictureIn(given(node, pictureAttributes, reading), label)
  liftAll(rest, 'picture', reading)
  return attrs ? { type: 'picture', attrs } : undefined
}

/** The picture that a directive's attributes tell of; undefined, and a loss, where it names no file. */
export function pictureIn(from: Given, label: string): Picture | undefined {
  const { node, reading, values } = from
  const caption = words(from, 'caption') || label
  if (node.type !== 'textDirective' && caption !== label) liftWords(label, node.name, node, reading)
  const src = words(from, 'src')
  if (src === '') {
    lose(reading, 'picture', sourceOf(reading, node), 'It names no file and was left out', node)
    return undefined
  }
  const focus = words(from, 'focus') === '' ? middle : readFocus(words(from, 'focus'))
  if (!focus) refuse(from, 'focus', 'It is no point from 0 0 to 1 1; the middle was taken')
  return pictureAt(src, reading, {
    alternative: values['alternative'] ?? null,
    decorative: 'decorative' in values && values['decorative'] !== 'false',
    caption,
    credit: words(from, 'credit'),
    focus: focus ?? middle,
  })
}
