import type { Node } from './pasted/dom.ts'
import { attributeOf, isElement, isText, nodesOfMarkup } from './pasted/dom.ts'

/** UTF-16 units of one comment that are taken. */
const longestComment = 50_000
const unread = /^(?:script|style|template|noscript|iframe|object|svg)$/
const parts = /^(?:p|div|blockquote|li|ul|ol|pre|h[1-6]|tr|table)$/

/** The words of a comment: its paragraphs parted by an empty line, its links with their addresses. */
export function commentWords(html: string): string {
  const text = html.replaceAll(/\r\n?/g, '\n').slice(0, longestComment * 4)
  const words = /[<&]/.test(text) ? wordsOf(text) : text
  return clean(words).slice(0, longestComment).toWellFormed()
}

function wordsOf(html: string): string {
  const nodes = nodesOfMarkup(html)
  if (!nodes) return html.replaceAll(/<[^<>]*>/g, ' ')
  const out: string[] = []
  const waiting: (Node | string)[] = [...nodes].reverse()
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (typeof node === 'string') out.push(node)
    else if (isText(node)) out.push(node.value)
    else if (isElement(node) && !unread.test(node.tagName)) {
      const { tagName } = node
      if (tagName === 'br') out.push('\n')
      const around = parts.test(tagName) ? '\n\n' : ''
      waiting.push(around, addressBehind(node))
      for (const child of node.childNodes.toReversed()) waiting.push(child)
      waiting.push(around)
    }
  }
  return out.join('')
}

/** The address of a link, where its words do not say it. */
function addressBehind(element: Parameters<typeof attributeOf>[0]): string {
  if (element.tagName !== 'a') return ''
  const href = attributeOf(element, 'href')?.trim() ?? ''
  if (!/^https?:\/\//i.test(href)) return ''
  const words = element.childNodes.map((node) => (isText(node) ? node.value : '')).join('')
  return words.includes(href.replace(/^https?:\/\//i, '').replace(/\/$/, '')) ? '' : ` (${href})`
}

function clean(words: string): string {
  return words
    .replaceAll(/[^\t\n -~\u00a0-\ufffd]/g, '')
    .replaceAll(/[ \t\u00a0]+/g, ' ')
    .replaceAll(/ ?\n ?/g, '\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim()
}
