import type { Fragment } from '../../story/block.ts'
import type { FragmentElement, FragmentNode } from '../../story/fragment.ts'
import { fragmentLines, fragmentLinks } from '../../story/fragment.ts'
import { indented, keepLink, lines, parts, type TextTelling } from './telling.ts'

/** A part of an older page: what it was, and its words line by line; links are told at the end. */
export function fragmentText(telling: TextTelling, { attrs }: Fragment): string {
  for (const { address, words } of fragmentLinks(attrs.content)) keepLink(telling, address, words)
  const { words } = telling
  return parts(`${words.fragmentLabel(attrs.what, attrs.from)}:`, indented(told(attrs.content)))
}

function told(content: readonly FragmentNode[]): string {
  const waiting: FragmentNode[] = []
  const pieces: string[] = []
  const flush = () => pieces.push(lines(...fragmentLines(waiting.splice(0))))
  for (const node of content) {
    const own = typeof node === 'string' ? undefined : ownText(node)
    if (own === undefined) waiting.push(node)
    else {
      flush()
      pieces.push(own)
    }
  }
  flush()
  return lines(...pieces)
}

/** What is not told as its lines: verbatim words, items with their signs. */
function ownText({ tag, attributes, content }: FragmentElement): string | undefined {
  switch (tag) {
    case 'pre':
      return verbatim(content)
    case 'ul':
    case 'ol': {
      const first = Number(attributes['start'] ?? 1)
      const signs = content.map((_, index) => (tag === 'ol' ? `${first + index}. ` : '- '))
      return lines(
        ...content.map((item, index) => {
          const [head = '', ...rest] = told([item]).split('\n')
          return lines(`${signs[index]}${head}`, ...rest.map(indented))
        }),
      )
    }
    case 'hr':
      return '* * *'
    case 'div':
    case 'li':
    case 'blockquote':
      return told(content)
    case 'dl':
      return lines(
        ...content.map((part) => {
          const isTerm = typeof part !== 'string' && part.tag === 'dt'
          return isTerm ? told([part]) : indented(told([part]))
        }),
      )
    default:
      return undefined
  }
}

function verbatim(content: readonly FragmentNode[]): string {
  return content
    .map((node) => {
      if (typeof node === 'string') return node
      return node.tag === 'br' ? '\n' : verbatim(node.content)
    })
    .join('')
}
