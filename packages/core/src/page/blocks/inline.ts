import type { Inline, Mark } from '../../story/inline.ts'
import { html, join, type Markup, nothing } from '../html.ts'
import { languageMark, link, type Setting } from './setting.ts'
import { citeQuotation } from './source.ts'

/** Marks from the outermost to the innermost: runs that share one are wrapped once. */
const order = [
  'passage',
  'quotation',
  'link',
  'language',
  'time',
  'bold',
  'italic',
  'strike',
  'code',
] as const

/** Words with their marks. Where the words only repeat the text (`repeated`), quotations are not cited again. */
export function renderInline(
  setting: Setting,
  content: readonly Inline[] = [],
  repeated = false,
): Markup {
  return runs({ setting, repeated, content }, content, 0)
}

interface Line {
  readonly setting: Setting
  readonly repeated: boolean
  readonly content: readonly Inline[]
}

function runs(line: Line, nodes: readonly Inline[], depth: number): Markup {
  const type = order[depth]
  if (type === undefined || nodes.every(isPlain)) return join(nodes.map(bare))
  const pieces: Markup[] = []
  let start = 0
  while (start < nodes.length) {
    const mark = markOf(nodes[start], type)
    let end = start + 1
    while (end < nodes.length && sameMark(mark, markOf(nodes[end], type))) end += 1
    const group = nodes.slice(start, end)
    const inner = runs(line, group, depth + 1)
    pieces.push(mark ? wrap(line, mark, inner, group) : inner)
    start = end
  }
  return join(pieces)
}

function isPlain(node: Inline): boolean {
  return node.type === 'break' || !node.marks || node.marks.length === 0
}

function bare(node: Inline): Markup {
  return node.type === 'break' ? html`<br>` : html`${node.text}`
}

function markOf(node: Inline | undefined, type: Mark['type']): Mark | undefined {
  return node?.type === 'text' ? node.marks?.find((mark) => mark.type === type) : undefined
}

function sameMark(one: Mark | undefined, other: Mark | undefined): boolean {
  if (one === other) return true
  return one !== undefined && other !== undefined && JSON.stringify(one) === JSON.stringify(other)
}

function wrap(line: Line, mark: Mark, inner: Markup, group: readonly Inline[]): Markup {
  const { setting, repeated } = line
  switch (mark.type) {
    case 'bold':
      return html`<strong>${inner}</strong>`
    case 'italic':
      return html`<em>${inner}</em>`
    case 'code':
      return html`<code>${inner}</code>`
    case 'strike':
      return html`<s>${inner}</s>`
    case 'time':
      return html`<time datetime="${mark.attrs.at}">${inner}</time>`
    case 'language':
      return html`<span${languageMark(setting, mark.attrs.language)}>${inner}</span>`
    case 'link':
      return link(setting, mark.attrs.href, inner, wordsOf(group), mark.attrs.language)
    case 'quotation':
      return repeated
        ? inner
        : citeQuotation(setting, mark.attrs.id, inner, isLast(line, mark, group))
    case 'passage':
      return repeated ? inner : passage(setting, mark.attrs.id, inner)
    default:
      return mark satisfies never
  }
}

/** Whether no later words of the same paragraph carry the mark: a broken quotation is cited at its end. */
function isLast({ content }: Line, mark: Mark, group: readonly Inline[]): boolean {
  const end = content.indexOf(group.at(-1) as Inline)
  return !content.slice(end + 1).some((node) => sameMark(mark, markOf(node, mark.type)))
}

/** The words that a note is about, with a way to the note and a place for it to point to. */
function passage(setting: Setting, id: string, inner: Markup): Markup {
  const known = setting.notes.get(id)
  if (!known) return inner
  const { note, number } = known
  const place = `passage-${number}`
  const mark = setting.ids.has(place) ? nothing : html` id="${place}"`
  setting.ids.add(place)
  const kind = setting.words.notes[note.kind]
  return html`<span${mark} class="passage">${inner}</span> <a class="to-note" href="#note-${number}">${setting.words.noteMarker(kind, number)}</a>`
}

function wordsOf(nodes: readonly Inline[]): string {
  return nodes.map((node) => (node.type === 'text' ? node.text : ' ')).join('')
}
