import type { Html, PhrasingContent } from 'mdast'
import type { Reading } from '../reading.ts'
import { lose } from '../reading.ts'
import type { Element, Unread } from './elements.ts'
import { imageOf } from './inline-tags.ts'

type Held = readonly (Element | string | Unread)[]

/** HTML that stands within a line, in the shape of Markdown's tree. */
export function phrasingOf(held: Held, node: Html, reading: Reading): PhrasingContent[] {
  return held.flatMap((part): PhrasingContent[] => {
    if (typeof part === 'string')
      return [{ type: 'text', value: part.replaceAll(/[ \t\r\n\f]+/g, ' ') }]
    if ('tag' in part) return elementPhrasing(part, node, reading)
    lose(reading, 'html', part.raw, `The ${part.name} was left out`, node)
    return []
  })
}

function elementPhrasing(element: Element, node: Html, reading: Reading): PhrasingContent[] {
  const { tag, content } = element
  const children = phrasingOf(content, node, reading)
  const { position } = node
  const { href, title = null } = tag.attributes
  if (tag.name === 'a' && href !== undefined)
    return [{ type: 'link', url: href, title, children, ...(position && { position }) }]
  switch (tag.name) {
    case 'em':
    case 'i':
      return [{ type: 'emphasis', children }]
    case 'strong':
    case 'b':
      return [{ type: 'strong', children }]
    case 'del':
    case 's':
    case 'strike':
      return [{ type: 'delete', children }]
    case 'code':
      return [{ type: 'inlineCode', value: textIn(content) }]
    case 'br':
      return [{ type: 'break' }]
    case 'img':
      return [{ ...imageOf(tag), ...(position && { position }) }]
    case 'wbr':
      return []
    default:
      lose(
        reading,
        'html',
        tag.raw,
        `The tag <${tag.name}> has no place here; the words in it were kept`,
        node,
      )
      return children
  }
}

/** All words in HTML. */
export function textIn(held: Held): string {
  return held
    .map((part) => {
      if (typeof part === 'string') return part
      if (!('tag' in part)) return ''
      return part.tag.name === 'br' ? '\n' : textIn(part.content)
    })
    .join('')
}

/** A line without the white space and the breaks at its ends. */
export function trimmed(line: readonly PhrasingContent[]): PhrasingContent[] {
  const kept = [...line]
  trimEnd(kept, 0, /^[ \t\r\n\f]+/)
  trimEnd(kept, -1, /[ \t\r\n\f]+$/)
  return kept
}

function trimEnd(line: PhrasingContent[], end: 0 | -1, space: RegExp): void {
  const node = line.at(end)
  if (node?.type !== 'text') return
  const value = node.value.replace(space, '')
  if (value === '') line.splice(end, 1)
  else line.splice(end, 1, { type: 'text', value })
}
