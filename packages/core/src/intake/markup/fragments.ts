import type { Block } from '../../story/block.ts'
import { fragmentLines } from '../../story/fragment.ts'
import type { Element, Node } from '../pasted/dom.ts'
import { attributeOf, elementsIn, findAll, isElement, wordsIn } from '../pasted/dom.ts'
import type { Reading } from '../pasted/reading.ts'
import { classOf } from '../pasted/style.ts'
import { isLayout } from '../pasted/table.ts'
import { brief } from '../saved-page/finding.ts'
import { postIn } from '../saved-page/page-embeds.ts'
import type { Loss } from '../taken.ts'
import { fragmentOf } from './fragment-of.ts'
import { isPicture, picturesOf } from './pictures.ts'

/** A part that no block stands for, and what of it is lost all the same. */
export interface Kept {
  readonly blocks: readonly Block[]
  readonly losses: readonly Loss[]
}

const kinds: Readonly<Record<string, string>> = {
  table: 'table',
  pre: 'code',
  listing: 'code',
  xmp: 'code',
  dl: 'terms',
  form: 'form',
  audio: 'audio',
  'amp-audio': 'audio',
  video: 'video',
  'amp-video': 'video',
  iframe: 'frame',
  'amp-iframe': 'frame',
  object: 'frame',
  embed: 'frame',
  math: 'part',
}

/** What a fragment of this element is called; undefined where other blocks stand for it, or its words do. */
export function fragmentKind(element: Element): string | undefined {
  const { tagName } = element
  if (tagName === 'figure') return figureKind(element)
  if (tagName === 'pre' && /(?:^|\s)wp-block-verse(?:$|\s)/.test(classOf(element))) return 'verse'
  if (tagName === 'table') return isLayout(element) ? undefined : 'table'
  if (Object.hasOwn(kinds, tagName)) return kinds[tagName]
  return tagName.includes('-') && wordsIn(element).trim() !== '' ? 'part' : undefined
}

/** Figures go with their captions. */
function figureKind(figure: Element): string | undefined {
  const inner = figure.childNodes
    .filter(isElement)
    .flatMap((child) => (child.tagName === 'div' ? elementsIn(child) : [child]))
    .find(({ tagName }) => tagName !== 'figcaption')
  if (!inner || inner.tagName === 'figure' || postIn(inner)) return undefined
  return fragmentKind(inner)
}

interface Keeping {
  readonly reading: Pick<Reading, 'link' | 'losses'>
  readonly from: string
  readonly base: string | null
  /** Whether pictures stand elsewhere already. */
  readonly withoutPictures?: boolean
}

/** An element as a labelled fragment, the pictures in it behind it; undefined where nothing of it can be kept. */
export function keptFragment(
  element: Element,
  what: string,
  { reading, from, base, withoutPictures = false }: Keeping,
): Kept | undefined {
  const losses: Loss[] = []
  const isCustom = /^(?!amp-).*-/.test(element.tagName)
  const nodes: readonly Node[] = isCustom ? element.childNodes : [element]
  const lost = new Map<string, string>()
  const fragment = fragmentOf(nodes, what, from, {
    link: reading.link,
    losses: reading.losses,
    lose: (tag, { attributes }) => lost.set(tag, attributes['src'] ?? attributes['title'] ?? ''),
  })
  if (!fragment) return undefined
  for (const [tag, words] of lost) losses.push(loss(tag, words, 'It was left out'))
  const inside = withoutPictures ? [] : findAll(element, isPicture)
  const pictures = inside.map((picture) => picturesOf(picture, base))
  losses.push(...pictures.flatMap((each) => each?.losses ?? []))
  const shown = pictures.flatMap((each) => each?.blocks ?? [])
  if (shown.length > 0)
    losses.push(loss('picture', `${shown.length} in a ${what}`, 'They stand behind it'))
  if (/^(?:audio|video|frame)$/.test(what)) {
    const words = fragmentLines(fragment.attrs.content).join(' · ')
    losses.push(loss(what, words, 'It did not come along; a link to it stands in its place'))
  }
  if (what === 'form') {
    const target = attributeOf(element, 'action') ?? ''
    losses.push(loss('form', target, 'Its words were kept; nothing can be sent with it'))
  }
  return { blocks: [fragment, ...shown], losses }
}

function loss(kind: string, what: string, why: string): Loss {
  return { kind, what: brief(what), why, line: null }
}
