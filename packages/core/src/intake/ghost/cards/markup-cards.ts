import { html } from '../../../page/html.ts'
import type { Block } from '../../../story/block.ts'
import { oneLine } from '../../../story/one-line.ts'
import { attributeOf, type Element, findAll, wordsIn } from '../../pasted/dom.ts'
import { classOf } from '../../pasted/style.ts'
import type { Gathering } from '../gathering.ts'
import { bookmarkCard } from './link-cards.ts'

/**
 * The blocks for a bookmark as Ghost's pages have it, where only HTML is left of a piece; undefined for all else.
 * What its other cards hold is read as any HTML.
 */
export function bookmarkInMarkup(
  element: Element,
  gathering: Gathering,
): readonly Block[] | undefined {
  if (!has(element, 'kg-bookmark-card')) return undefined
  const [link] = findAll(element, ({ tagName }) => tagName === 'a')
  const url = link && attributeOf(link, 'href')
  if (!url) return undefined
  const [caption] = findAll(element, ({ tagName }) => tagName === 'figcaption')
  const metadata = {
    title: wordsOf(element, 'kg-bookmark-title'),
    description: wordsOf(element, 'kg-bookmark-description'),
    author: wordsOf(element, 'kg-bookmark-author'),
    publisher: wordsOf(element, 'kg-bookmark-publisher'),
  }
  return bookmarkCard(
    { url, metadata, caption: caption ? asMarkup(wordsIn(caption)) : '' },
    gathering,
  )
}

function wordsOf(card: Element, name: string): string {
  const [part] = findAll(card, (element) => has(element, name))
  return part ? asMarkup(oneLine(wordsIn(part))) : ''
}

/** Words as the fields of a card have them: as HTML. */
function asMarkup(words: string): string {
  return `${html`${words}`}`
}

function has(element: Element, name: string): boolean {
  const names = classOf(element)
  return names.includes(name) && names.split(/\s+/).includes(name)
}
