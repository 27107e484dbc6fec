import type { Block } from '../../story/block.ts'
import { fragmentOf, type MarkupOptions, nodesOfMarkup, readMarkup } from '../markup/read-markup.ts'
import { attributeOf, documentOf, elementsIn, findAll, wordsIn } from '../pasted/dom.ts'
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
  if (!/[<&]/.test(html)) return oneLine(html)
  const document = documentOf(plainMarkup(html))
  const [root] = document ? elementsIn(document) : []
  if (!root) return oneLine(html.replaceAll(/<[^<>]*>/g, ' '))
  for (const link of findAll(root, ({ tagName }) => tagName === 'a')) {
    const address = plainAddress(attributeOf(link, 'href') ?? '')
    if (address !== '')
      lose(
        gathering,
        'link',
        `${oneLine(wordsIn(link))} (${address})`,
        'No link can stand there; its words stay',
      )
  }
  return oneLine(wordsIn(root))
}

function oneLine(words: string): string {
  return words.replaceAll(/\s+/g, ' ').trim()
}
