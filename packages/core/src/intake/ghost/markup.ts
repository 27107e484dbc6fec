import type { Block } from '../../story/block.ts'
import { oneLine } from '../../story/one-line.ts'
import { fragmentOf, type MarkupOptions, nodesOfMarkup, readMarkup } from '../markup/read-markup.ts'
import { attributeOf, type Element, findAll, isElement, wordsIn } from '../pasted/dom.ts'
import { plainLine } from '../plain-line.ts'
import { plainAddress, plainMarkup } from './addresses.ts'
import { type Gathering, galleryName, lose } from './gathering.ts'

/** HTML that a piece or a card of Ghost holds, as blocks; what was lost of it is gathered. */
export function blocksOfMarkup(
  html: string,
  gathering: Gathering,
  blocksFor: NonNullable<MarkupOptions['blocksFor']> = () => undefined,
): readonly Block[] {
  if (html.trim() === '') return []
  const asked = { from: 'Ghost', base: null, blocksFor }
  const { blocks, losses } = readMarkup(plainMarkup(html), asked)
  gathering.losses.push(...losses)
  return blocks.map((block) => {
    if (block.type !== 'gallery') return block
    return { ...block, attrs: { ...block.attrs, name: galleryName(gathering) } }
  })
}

/** What no block stands for, as a labelled fragment; none where it holds nothing that a fragment may hold. */
export function fragmentBlocks(html: string, what: string, gathering: Gathering): readonly Block[] {
  const nodes = nodesOfMarkup(plainMarkup(html))
  const lost = new Set<string>()
  const fragment = nodes && fragmentOf(nodes, what, 'Ghost', { lose: (tag) => lost.add(tag) })
  for (const tag of lost)
    lose(gathering, 'html', `<${tag}>`, 'It has no place in a part that is kept; its words stay')
  if (fragment) return [fragment]
  if (html.replaceAll(/<[^<>]*>/g, '').trim() !== '')
    lose(gathering, what, html, 'Its markup cannot be kept, and its words are told here alone')
  return []
}

/** The words of HTML in one line, for captions; where its links led is a loss. */
export function plainWords(html: string, gathering: Gathering): string {
  const markup = plainMarkup(html)
  const nodes = /<a\b/i.test(markup) ? nodesOfMarkup(markup) : undefined
  if (!nodes) return plainLine(markup)
  for (const link of nodes.filter(isElement).flatMap(linksIn)) {
    const address = plainAddress(attributeOf(link, 'href') ?? '')
    if (address !== '')
      lose(
        gathering,
        'link',
        `${oneLine(wordsIn(link))} (${address})`,
        'No link can stand there; its words stay',
      )
  }
  return oneLine(nodes.map(wordsIn).join(''))
}

function linksIn(element: Element): readonly Element[] {
  const inside = findAll(element, ({ tagName }) => tagName === 'a')
  return element.tagName === 'a' ? [element, ...inside] : inside
}
