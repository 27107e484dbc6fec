import type { Block, PostCard, RelatedLink } from '../../story/block.ts'
import { isAddress } from '../addresses.ts'
import type { Element } from '../pasted/dom.ts'
import { attributeOf, findAll, wordsIn } from '../pasted/dom.ts'
import { classOf } from '../pasted/style.ts'
import { brief } from '../saved-page/finding.ts'
import { lostPost, missingFrom, postAt, type Remnant } from '../saved-page/lost-post.ts'
import { postIn } from '../saved-page/page-embeds.ts'
import type { Loss } from '../taken.ts'

/** What an archive knows of something that it embedded, beside its address. */
export type EmbedFacts = Partial<Omit<Remnant, 'platform' | 'address'>> & {
  readonly title?: string
}

/**
 * What stands for an embedded address: a card of a post of which no copy came along, where it is one of a
 * platform that we know; else a link to read on. Undefined where it is no address of the web.
 */
export function embedCard(
  address: string,
  { title = '', ...facts }: EmbedFacts = {},
): PostCard | RelatedLink | undefined {
  if (!isAddress(address)) return undefined
  const remnant = postAt(address)
  if (remnant) return lostPost({ ...remnant, ...facts })
  const told = (title || facts.name || facts.text || address).slice(0, 500).toWellFormed()
  return { type: 'relatedLink', attrs: { story: null, address, title: told } }
}

/** What of an embedded part did not come along. */
export function embedLoss(card: PostCard | RelatedLink, what: string): Loss {
  const why =
    card.type === 'postCard'
      ? missingFrom(card.attrs.post)
      : 'A part of another host; it became a link to read on'
  return { kind: 'embed', what: brief(what), why, line: null }
}

/** An embedded post or address, as a card and what is lost of it; undefined for all other elements. */
export function embedOf(
  element: Element,
): { readonly blocks: readonly Block[]; readonly loss: Loss } | undefined {
  const remnant = postIn(element)
  if (remnant) {
    const card = lostPost(remnant)
    const what = remnant.text || remnant.address || remnant.name || `a post on ${remnant.platform}`
    return { blocks: [card], loss: embedLoss(card, what) }
  }
  return /(?:^|\s)wp-block-embed(?:$|\s)/.test(classOf(element)) ? bareAddress(element) : undefined
}

/** WordPress keeps the bare address of what it embeds, and asks for the rest whenever the page is shown. */
function bareAddress(element: Element): ReturnType<typeof embedOf> {
  const [caption] = findAll(element, ({ tagName }) => tagName === 'figcaption')
  const said = caption ? wordsIn(caption).trim() : ''
  const whole = wordsIn(element).trim()
  const address = (
    said !== '' && whole.endsWith(said) ? whole.slice(0, -said.length) : whole
  ).trim()
  const isAlone = findAll(element, ({ tagName }) => /^(?:iframe|img|video|audio)$/.test(tagName))
  const card = isAlone.length === 0 ? embedCard(address) : undefined
  if (!card) return undefined
  const below: readonly Block[] =
    said === '' ? [] : [{ type: 'paragraph', content: [{ type: 'text', text: oneLine(said) }] }]
  return { blocks: [card, ...below], loss: embedLoss(card, address) }
}

function oneLine(words: string): string {
  return words.replaceAll(/[\t\n\r\f ]+/g, ' ')
}

/** Whether an element is of a kind that may stand for a post. */
export function mayBeEmbed(element: Element): boolean {
  return attributeOf(element, 'class') !== undefined || /^(?:iframe|amp-)/.test(element.tagName)
}
