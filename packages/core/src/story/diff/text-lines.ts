import { fragmentLines } from '../fragment.ts'
import type { Inline, Mark } from '../inline.ts'
import type { BodyNode } from '../node.ts'
import { contentOf } from '../node.ts'

/** A run of text of a block, and the marks on each part of it. */
export interface TextLine {
  /** Where it stands inside its block: `content[0].content[1]`; empty for the block itself. */
  readonly path: string
  readonly text: string
  /** Parts in order, each up to `end`. */
  readonly spans: readonly Span[]
}

export interface Span {
  readonly end: number
  readonly marks: readonly Mark[]
}

/** The lines of text that a block holds at any depth, in reading order; a break is a line feed. */
export function linesOf(block: BodyNode): readonly TextLine[] {
  const lines: TextLine[] = []
  collect(block, '', lines)
  return lines
}

function collect(node: BodyNode, path: string, lines: TextLine[]): void {
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'pullQuote') {
    lines.push(lineOf(node.content ?? [], path))
    return
  }
  if (node.type === 'fragment') {
    for (const [index, text] of fragmentLines(node.attrs.content).entries())
      lines.push({ path: `line[${index}]`, text, spans: [{ end: text.length, marks: [] }] })
    return
  }
  const prefix = path === '' ? '' : `${path}.`
  for (const [index, child] of contentOf(node).entries())
    collect(child, `${prefix}content[${index}]`, lines)
}

function lineOf(content: readonly Inline[], path: string): TextLine {
  let text = ''
  const spans: Span[] = []
  for (const node of content) {
    text += node.type === 'text' ? node.text : '\n'
    spans.push({ end: text.length, marks: node.type === 'text' ? (node.marks ?? []) : [] })
  }
  return { path, text, spans }
}
