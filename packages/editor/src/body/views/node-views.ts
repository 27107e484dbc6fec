import type { BodyKit } from '../kit.ts'
import { cardView } from './card-view.ts'
import { frameView } from './frame-view.ts'
import type { NodeViews } from './story-nodes.ts'

const cards = [
  'picture',
  'gallery',
  'postCard',
  'outletCard',
  'helpBox',
  'divider',
  'relatedLink',
  'fragment',
]
const frames = ['blockquote', 'pullQuote', 'contextNote', 'timeline', 'event']

/** How blocks are drawn that are more than their words. */
export function nodeViews(kit: BodyKit): NodeViews {
  return Object.fromEntries([
    ...cards.map((name) => [name, cardView(kit)]),
    ...frames.map((name) => [name, frameView(kit)]),
  ])
}
