import type { Block } from '../../story/block.ts'
import { picturesOfBody } from '../../story/walk.ts'
import type { Element } from '../pasted/dom.ts'
import { nodesOfMarkup } from '../pasted/dom.ts'
import { flowOf } from '../pasted/flow.ts'
import { withoutInlinePictures } from '../pasted/lighten.ts'
import { outermost } from '../pasted/pasted-blocks.ts'
import { plainBlocks } from '../pasted/plain-text.ts'
import type { Reading } from '../pasted/reading.ts'
import { beginReading } from '../pasted/reading.ts'
import { wordsOfTangle } from '../saved-page/page-words.ts'
import type { Loss } from '../taken.ts'
import { embedOf, mayBeEmbed } from './embeds.ts'
import { fragmentKind, keptFragment } from './fragments.ts'
import { withGalleryNames } from './gallery-names.ts'
import { linkIn } from './link-in.ts'
import { countedLosses, Leaving } from './markup-losses.ts'
import { backgroundOf, picturesOf } from './pictures.ts'

export type { Element } from '../pasted/dom.ts'
export { nodesOfMarkup } from '../pasted/dom.ts'
export { embedCard } from './embeds.ts'
export { fragmentOf } from './fragment-of.ts'

/** How the HTML of an archive is to be read. */
export interface MarkupOptions {
  /** The system that it was kept from, as readers are told: `WordPress`. */
  readonly from: string
  /** The address that relative addresses start from; null leaves them as they are. */
  readonly base: string | null
  /** Blocks for an element that the caller knows better; undefined reads it as usual. Asked of every element, outermost first. */
  readonly blocksFor?: (element: Element) => readonly Block[] | undefined
}

/** What HTML became. */
export interface Markup {
  readonly blocks: readonly Block[]
  readonly losses: readonly Loss[]
  /** The addresses of all pictures, as the blocks hold them in `media`, each once. */
  readonly pictures: readonly string[]
}

/**
 * Reads the HTML of an archive as blocks: its words to the character, pictures and galleries with their
 * captions, cards for posts of which no copy came along, and what no block stands for as fragments. Any
 * input gives an answer, in time that grows with its length; nothing in it is executed or loaded.
 */
export function readMarkup(html: string, options: MarkupOptions): Markup {
  const light = withoutInlinePictures(html)
  const nodes = nodesOfMarkup(light)
  const leaving = new Leaving()
  const reading = beginReading(new Map(), flowOf, {
    instead: (element) =>
      options.blocksFor?.(element) ?? standing(element, options, leaving, reading),
    leave: (element, why, kind) => leaving.add(element, why, kind),
    link: (href) => linkIn(href, options.base),
    verbatim: true,
  })
  const { blocks: read } = nodes
    ? flowOf(nodes, outermost, reading)
    : plainBlocks(wordsOfTangle(light), reading.losses)
  if (!nodes) reading.losses.tangled = true
  const blocks = withGalleryNames([...read, ...reading.lifted])
  const losses = [...leaving.losses(), ...countedLosses(reading.losses)]
  return { blocks, losses, pictures: pictureAddresses(blocks) }
}

const parts =
  /^(?:img|amp-.*|image|figure|table|pre|listing|xmp|dl|form|audio|video|iframe|object|embed|math|.*-.*)$/

const phrasing: ReadonlySet<string> = new Set(['a', 'b', 'em', 'i', 'strong', 'abbr', 'cite'])

/** What stands for an element that is more than words; undefined for all others. */
function standing(
  element: Element,
  { from, base }: MarkupOptions,
  leaving: Leaving,
  reading: Reading,
): readonly Block[] | undefined {
  const { tagName, attrs } = element
  const isPart = parts.test(tagName)
  if (!isPart && (attrs.length === 0 || phrasing.has(tagName))) return undefined
  const behind = backgroundOf(element, base)
  if (behind) {
    leaving.say(behind.losses)
    reading.lifted.push(...behind.blocks)
  }
  const embed = mayBeEmbed(element) ? embedOf(element) : undefined
  if (embed) {
    leaving.say([embed.loss])
    return embed.blocks
  }
  const kind = isPart ? fragmentKind(element) : undefined
  const kept =
    kind === undefined
      ? picturesOf(element, base)
      : keptFragment(element, kind, { reading, from, base })
  if (kept) leaving.say(kept.losses)
  return kept?.blocks
}

/** The addresses of all pictures, as the blocks hold them in `media`, each once. */
export function pictureAddresses(blocks: readonly Block[]): readonly string[] {
  const pictures = picturesOfBody({ type: 'doc', content: blocks })
  return [...new Set(pictures.map(({ media }) => media))]
}
