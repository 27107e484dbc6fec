import type { Fragment } from '../../story/block.ts'
import type { FragmentElement, FragmentNode } from '../../story/fragment.ts'
import { isBlockTag } from '../../story/fragment-blocks.ts'
import { tagRule } from '../../story/fragment-tags.ts'
import { container, orNull } from './directive-lines.ts'

/**
 * Writes a fragment as HTML inside a directive, which other readers of Markdown show as what it is. Line
 * ends stand beside blocks alone; those of its words are references, so that no empty line ends the HTML.
 */
export function writeFragment({ attrs }: Fragment): string {
  const attributes = { what: orNull(attrs.what), from: orNull(attrs.from) }
  return container('fragment', attributes, [
    `<div>${written(attrs.content)}</div>`.replaceAll(/\n{2,}/g, '\n'),
  ])
}

function written(content: readonly FragmentNode[]): string {
  return content.map((node) => (typeof node === 'string' ? escaped(node) : element(node))).join('')
}

function element({ tag, attributes, content }: FragmentElement): string {
  const pairs = Object.entries(attributes).map(([name, value]) => ` ${name}="${escaped(value)}"`)
  const line = isBlockTag(tag) ? '\n' : ''
  const close = tagRule(tag)?.holds.length === 0 ? '' : `${written(content)}</${tag}>`
  return `${line}<${tag}${pairs.join('')}>${close}${line}`
}

function escaped(text: string): string {
  // A line of spaces would be an empty line.
  if (/^[ \t]+$/.test(text)) return text.replaceAll(' ', '&#32;').replaceAll('\t', '&#9;')
  return text.replaceAll(/[&<>"\n]/g, (mark) => references[mark] ?? mark)
}

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
}
