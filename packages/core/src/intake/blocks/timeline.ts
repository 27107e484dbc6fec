import type { ContainerDirective, LeafDirective } from 'mdast-util-directive'
import type { Timeline, TimelineEvent } from '../../story/block.ts'
import { given, refuse, words } from '../directives.ts'
import { readDayOrInstant } from '../moments.ts'
import type { Reading } from '../reading.ts'
import { inside, liftAll, liftWords } from './inside.ts'
import { filled, paragraphsIn } from './paragraphs.ts'

/** Reads `::::timeline{title=…}`, which holds `:::event{when=… words=…}`. */
export function readTimeline(
  node: LeafDirective | ContainerDirective,
  reading: Reading,
): Timeline | undefined {
  const from = given(node, ['title'], reading)
  const { label, parts, rest } = inside(node, ['event'], reading)
  const title = words(from, 'title') || label
  if (title !== label) liftWords(label, 'timeline', node, reading)
  liftAll(rest, 'timeline', reading)
  if (parts.length === 0) {
    liftWords(title, 'timeline without events', node, reading)
    return undefined
  }
  const content = parts.map((part) => readEvent(part, reading))
  return { type: 'timeline', attrs: { title }, content }
}

function readEvent(node: LeafDirective | ContainerDirective, reading: Reading): TimelineEvent {
  const from = given(node, ['when', 'words'], reading)
  const { label, rest } = inside(node, [], reading)
  const printed = words(from, 'words') || label
  if (printed !== label) liftWords(label, 'event', node, reading)
  const when = readDayOrInstant(words(from, 'when'), reading.zone)
  const instead = reading.at.slice(0, 10)
  if (when === undefined)
    refuse(from, 'when', `It is neither a day nor a moment; ${instead} was taken`)
  return {
    type: 'event',
    attrs: { when: when ?? instead, words: printed },
    content: filled(paragraphsIn(rest, reading, 'event')),
  }
}
