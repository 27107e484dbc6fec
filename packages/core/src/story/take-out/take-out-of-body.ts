import type { Inline, Mark, Text } from '../inline.ts'
import type { BodyNode } from '../node.ts'
import { type NodeName, type NodeSchema, schema } from '../schema.ts'
import type { Body } from '../story.ts'
import { isTakenAddress, type Removal } from './removal.ts'
import { taken, withoutFields, withoutItems } from './take-out-of-value.ts'

/** A body without what is taken out; the same body where it held nothing of it. */
export function takeOutOfBody(body: Body, removal: Removal): Body {
  const content = withoutItems(body.content, (block) => withoutInNode(block, removal))
  return content === body.content ? body : { ...body, content }
}

/** A node without what is taken out, or `taken` where nothing can be left of it. */
function withoutInNode(node: BodyNode, removal: Removal): BodyNode | typeof taken {
  if (node.type === 'postCard') {
    const { address } = node.attrs.post
    // Readers see that something stood here.
    if (address !== null && removal.isPost(address)) return wordsInstead(removal)
  }
  const rule: NodeSchema = schema.nodes[node.type as NodeName]
  let after = node as Readonly<Record<string, unknown>> & BodyNode
  if (rule.attrs && 'attrs' in node) {
    const attrs = withoutFields(rule.attrs, node.attrs as never, removal)
    if (attrs === taken) return taken
    if (attrs !== node.attrs) after = { ...after, attrs } as typeof after
  }
  const content = 'content' in node ? (node.content as readonly BodyNode[] | undefined) : undefined
  if (!content) return after
  const kept = rule.content?.includes('inline')
    ? withoutInLine(content as readonly Inline[], removal)
    : withoutItems(content, (one) => withoutInNode(one, removal))
  if (kept === content) return after
  if (kept.length === 0 && !rule.content?.endsWith('*')) return taken
  return { ...after, content: kept } as BodyNode
}

function wordsInstead({ instead }: Removal): BodyNode {
  return { type: 'paragraph', content: instead === '' ? [] : [{ type: 'text', text: instead }] }
}

/** Words are found across marks and line breaks; what stands for them carries the marks of their first letter. */
function withoutInLine(content: readonly Inline[], removal: Removal): readonly Inline[] {
  const line = content.map((node) => (node.type === 'text' ? node.text : '\n')).join('')
  const spans = removal.finder.find(line)
  const unlinked = withoutItems(content, (node) => withoutLink(node, removal))
  if (spans.length === 0) return unlinked
  const after: Inline[] = []
  let at = 0
  for (const node of unlinked) {
    const end = at + (node.type === 'text' ? node.text.length : 1)
    const cut = spans.filter(({ from, to }) => from < end && to > at)
    if (node.type === 'break' && cut.length === 0) after.push(node)
    if (node.type === 'text') {
      const text = cutText(node.text, at, cut, removal.instead)
      if (text !== '') after.push(text === node.text ? node : { ...node, text })
    }
    at = end
  }
  return after
}

function cutText(
  text: string,
  start: number,
  cut: readonly { readonly from: number; readonly to: number }[],
  instead: string,
): string {
  let after = ''
  let at = 0
  for (const { from, to } of cut) {
    after += text.slice(at, Math.max(0, from - start))
    if (from >= start) after += instead
    at = Math.min(text.length, to - start)
  }
  return after + text.slice(at)
}

function withoutLink(node: Inline, removal: Removal): Inline {
  if (node.type !== 'text' || !node.marks) return node
  const marks = withoutItems<Mark>(node.marks, (mark) =>
    mark.type === 'link' && isTakenAddress(mark.attrs.href, removal) ? taken : mark,
  )
  if (marks === node.marks) return node
  const { marks: _, ...bare } = node
  return marks.length > 0 ? { ...bare, marks } : (bare as Text)
}
