import {
  attributeOf,
  type Element,
  isElement,
  isText,
  type Node,
  nodesOfMarkup,
} from '../intake/pasted/dom.ts'
import type { CapturedPost } from './captured.ts'
import { webAddressOf } from './fields.ts'

/** Words with links, as they were marked up. */
export interface RichText {
  readonly text: string
  readonly links: CapturedPost['links']
}

const silent: ReadonlySet<string> = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'title',
  'iframe',
])
const most = 50_000

/**
 * The words of a platform's HTML with their line breaks and links; nothing in it is executed, loaded or kept as
 * markup. Undefined where it is built to be slow.
 */
export function richText(html: string): RichText | undefined {
  const nodes = nodesOfMarkup(html.slice(0, 1_000_000))
  return nodes && richTextOf(nodes)
}

/** The words of nodes, as `richText` gives those of HTML. */
export function richTextOf(nodes: readonly Node[]): RichText {
  const words: Growing = { text: '', links: [] }
  const waiting: Waiting[] = [...nodes].reverse()
  for (let next = waiting.pop(); next && words.text.length < most; next = waiting.pop()) {
    if (typeof next === 'function') next()
    else if (isText(next)) words.text += next.value.replaceAll(/[\t\n\r ]+/g, ' ')
    else if (isElement(next) && !silent.has(next.tagName)) enter(next, words, waiting)
  }
  return trimmed(words.text.toWellFormed(), words.links)
}

interface Growing {
  text: string
  readonly links: { from: number; to: number; address: string }[]
}

/** A node to be read, or what is to be done when those inside an element have been. */
type Waiting = Node | (() => void)

function enter(element: Element, words: Growing, waiting: Waiting[]): void {
  if (element.tagName === 'br') words.text += '\n'
  if (element.tagName === 'p' && words.text !== '') words.text += '\n\n'
  if (element.tagName === 'img') words.text += attributeOf(element, 'alt') ?? ''
  const address = element.tagName === 'a' ? webAddressOf(attributeOf(element, 'href')) : null
  const from = words.text.length
  if (address) waiting.push(() => words.links.push({ from, to: words.text.length, address }))
  for (let at = element.childNodes.length - 1; at >= 0; at -= 1) {
    const child = element.childNodes[at]
    if (child) waiting.push(child)
  }
}

/** Without blanks at the ends, and at the ends of lines; links keep their words. */
function trimmed(text: string, links: RichText['links']): RichText {
  const kept = text.length - text.trimStart().length
  const words = text.trim()
  const moved = links.flatMap(({ from, to, address }) => {
    const place = { from: Math.max(0, from - kept), to: Math.min(words.length, to - kept), address }
    return place.to > place.from ? [place] : []
  })
  return { text: words, links: moved }
}
