import type { ContainerDirective, LeafDirective } from 'mdast-util-directive'
import type { ContextNote } from '../../story/block.ts'
import { addressIn, day, given, words } from '../directives.ts'
import type { Reading } from '../reading.ts'
import { lose } from '../reading.ts'
import { inside, liftAll, liftWords } from './inside.ts'
import { filled, paragraphsIn } from './paragraphs.ts'

/** Reads `:::context{title=… reviewed=…}`: paragraphs, then `::source` lines. */
export function readContext(
  node: LeafDirective | ContainerDirective,
  reading: Reading,
): ContextNote {
  const from = given(node, ['title', 'reviewed'], reading)
  const { label, parts, rest } = inside(node, ['source'], reading)
  const title = words(from, 'title') || label
  if (title !== label) liftWords(label, 'context note', node, reading)
  const sources = parts.flatMap((part) => {
    const source = given(part, ['title', 'address'], reading)
    const held = inside(part, [], reading)
    liftAll(held.rest, 'source', reading)
    const name = words(source, 'title') || held.label
    if (name !== held.label) liftWords(held.label, 'source', part, reading)
    const address = addressIn(source, 'address')
    if (address !== null) return [{ title: name, address }]
    lose(reading, 'address', name, 'A source without an address was left out', part)
    return []
  })
  return {
    type: 'contextNote',
    attrs: { title, reviewed: day(from, 'reviewed'), sources },
    content: filled(paragraphsIn(rest, reading, 'context note')),
  }
}
