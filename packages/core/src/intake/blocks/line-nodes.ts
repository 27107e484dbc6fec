import type { FragmentNode } from '../../story/fragment.ts'
import type { Inline, Mark } from '../../story/inline.ts'

/** Whether records of the story are bound to words of a line: a fragment can hold none. */
export function isBound(line: readonly Inline[]): boolean {
  return line.some(
    (run) =>
      run.type === 'text' &&
      (run.marks ?? []).some(({ type }) => /^(?:quotation|time|passage)$/.test(type)),
  )
}

/** A line of words as what a fragment holds. */
export function nodesOfLine(line: readonly Inline[]): readonly FragmentNode[] {
  const nodes: FragmentNode[] = []
  for (const run of line) {
    if (run.type === 'break') nodes.push({ tag: 'br', attributes: {}, content: [] })
    else {
      const node = (run.marks ?? []).reduceRight<FragmentNode>(marked, run.text)
      const last = nodes.at(-1)
      if (typeof node === 'string' && typeof last === 'string')
        nodes[nodes.length - 1] = last + node
      else nodes.push(node)
    }
  }
  return nodes
}

const tags: Readonly<Partial<Record<Mark['type'], string>>> = {
  bold: 'strong',
  italic: 'em',
  code: 'code',
  strike: 's',
}

function marked(inner: FragmentNode, mark: Mark): FragmentNode {
  const content = [inner]
  if (mark.type === 'link') return { tag: 'a', attributes: { href: mark.attrs.href }, content }
  if (mark.type === 'language')
    return { tag: 'span', attributes: { lang: mark.attrs.language }, content }
  const tag = tags[mark.type]
  return tag === undefined ? inner : { tag, attributes: {}, content }
}
