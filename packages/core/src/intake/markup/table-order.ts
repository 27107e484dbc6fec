import type { FragmentElement, FragmentNode } from '../../story/fragment.ts'
import { saysSomething, tagRule } from '../../story/fragment-tags.ts'

/** An element with its children as HTML orders them; none where nothing is left that could stand there. */
export function ordered(element: FragmentElement): readonly FragmentNode[] {
  const { tag, content } = element
  if (tag === 'table') return table(element)
  if (tag === 'dl' && !inOrder(element)) return asDivision(element)
  return saysSomething(tag, element.attributes, content.length) ? [element] : []
}

function inOrder({ tag, content }: FragmentElement): boolean {
  const names = content.map((node) => (typeof node === 'string' ? '#' : `${node.tag} `)).join('')
  return tagRule(tag)?.order?.test(names) !== false
}

/** Caption, heads, rows, sums: once each but the rows, whatever order they were written in. */
function table(element: FragmentElement): readonly FragmentNode[] {
  const parts = element.content.filter((node) => typeof node !== 'string')
  const first = (tag: string) => parts.find((part) => part.tag === tag)
  const [caption, head, foot] = ['caption', 'thead', 'tfoot'].map(first)
  const bodies = parts
    .filter((part) => part !== caption && part !== head && part !== foot)
    .flatMap((part): readonly FragmentElement[] => {
      if (part.tag !== 'caption') return [{ ...part, tag: 'tbody' }]
      const cell: FragmentElement = { tag: 'td', attributes: {}, content: part.content }
      const row: FragmentElement = { tag: 'tr', attributes: {}, content: [cell] }
      return [{ tag: 'tbody', attributes: {}, content: [row] }]
    })
  const content = [caption, head, ...bodies, foot].filter((part) => part !== undefined)
  if (content.length === 0) return []
  if (content.length === 1 && content[0] === caption && caption)
    return [{ tag: 'div', attributes: {}, content: caption.content }]
  return [{ ...element, content }]
}

/** Terms without what is said of them, or the other way round: the same words, in order. */
function asDivision({ content }: FragmentElement): readonly FragmentElement[] {
  const inner = content.flatMap((node): readonly FragmentElement[] =>
    typeof node === 'string' || node.content.length === 0 ? [] : [{ ...node, tag: 'div' }],
  )
  return inner.length > 0 ? [{ tag: 'div', attributes: {}, content: inner }] : []
}
