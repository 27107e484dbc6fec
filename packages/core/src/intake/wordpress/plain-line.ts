import { documentOf, wordsIn } from '../pasted/dom.ts'

/** The words of a piece of HTML in one line, entities and markup resolved: a headline, a name. */
export function plainLine(html: string): string {
  if (!/[<&]/.test(html)) return html.replaceAll(/\s+/g, ' ').trim()
  return plainLines(html).replaceAll(/\s+/g, ' ').trim()
}

/** The words of a piece of HTML, a line for each paragraph and break. */
export function plainLines(html: string): string {
  if (!/[<&]/.test(html)) return html.trim()
  const document = documentOf(html)
  const words = document
    ? document.childNodes.map(wordsIn).join('')
    : html.replaceAll(/<[^<>]*>/g, ' ')
  return words.trim()
}
