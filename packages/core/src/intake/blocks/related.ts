import type { ContainerDirective, LeafDirective } from 'mdast-util-directive'
import type { RelatedLink } from '../../story/block.ts'
import { addressIn, given, refuse, words } from '../directives.ts'
import type { Reading } from '../reading.ts'
import { inside, liftAll, liftWords } from './inside.ts'

/** Reads `::related{story=… title=…}` or `::related{address=… title=…}`. */
export function readRelated(
  node: LeafDirective | ContainerDirective,
  reading: Reading,
): RelatedLink {
  const from = given(node, ['story', 'address', 'title'], reading)
  const { label, rest } = inside(node, [], reading)
  liftAll(rest, 'related link', reading)
  const title = words(from, 'title') || label
  if (title !== label) liftWords(label, 'related link', node, reading)
  const slug = words(from, 'story')
  if (slug !== '' && words(from, 'address') !== '')
    refuse(from, 'address', 'The link is to a story of this magazine')
  const address = slug === '' ? addressIn(from, 'address', true) : null
  const link: RelatedLink = { type: 'relatedLink', attrs: { story: null, address, title } }
  if (slug !== '') reading.related.set(link, slug)
  return link
}
