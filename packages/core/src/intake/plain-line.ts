import { oneLine } from '../story/one-line.ts'
import { nodesOfMarkup, wordsIn } from './pasted/dom.ts'

/** The words of a piece of HTML in one line, entities and markup resolved: a headline, a name. */
export function plainLine(html: string): string {
  return oneLine(plainWords(html))
}

/** The words of a piece of HTML with their white space. */
export function plainWords(html: string): string {
  if (!/[<&]/.test(html)) return html
  const nodes = nodesOfMarkup(html)
  return nodes ? nodes.map(wordsIn).join('') : html.replaceAll(/<[^<>]*>/g, ' ')
}
