import type { Mark, Node } from '@tiptap/pm/model'
import type { EditorState, Transaction } from '@tiptap/pm/state'

/** A run of words, by its positions in the document. */
export interface Range {
  readonly from: number
  readonly to: number
}

/** Where the words stand that carry a mark with this id; runs that touch are joined. */
export function rangesOf(doc: Node, type: 'passage' | 'quotation', id: string): readonly Range[] {
  const ranges: Range[] = []
  doc.descendants((node, from) => {
    if (!node.isInline || !marked(node, type, id)) return
    const to = from + node.nodeSize
    const last = ranges.at(-1)
    if (last?.to === from) ranges.splice(-1, 1, { from: last.from, to })
    else ranges.push({ from, to })
  })
  return ranges
}

/** The ids of all marks of a type, in the order in which they begin. */
export function markedIds(doc: Node, type: 'passage' | 'quotation'): readonly string[] {
  const ids = new Set<string>()
  doc.descendants((node) => {
    for (const mark of node.marks) if (mark.type.name === type) ids.add(String(mark.attrs['id']))
  })
  return [...ids]
}

/** The words of some ranges as one text: `“I am,” … “done”`. */
export function wordsIn(doc: Node, ranges: readonly Range[]): string {
  return ranges.map(({ from, to }) => doc.textBetween(from, to, ' ', ' ')).join(' … ')
}

/** Whether the selected words can carry a passage: there are some, and where they stand notes may be bound. */
export function canMark({ selection, schema }: EditorState): boolean {
  const { from, to, empty, $from } = selection
  const type = schema.marks['passage']
  if (empty || !type) return false
  let can = false
  $from.doc.nodesBetween(from, to, (node) => {
    if (node.inlineContent && node.type.allowsMarkType(type)) can = true
  })
  return can
}

/** Binds the selected words to a note. */
export function addPassage({ tr, schema, selection }: EditorState, id: string): Transaction {
  const type = schema.marks['passage']
  return type ? tr.addMark(selection.from, selection.to, type.create({ id })) : tr
}

/** Takes all marks with an id out of the document; the words stay. */
export function removeMarks(
  { tr, doc, schema }: EditorState,
  type: 'passage' | 'quotation',
  id: string,
): Transaction {
  const mark = schema.marks[type]?.create({ id })
  if (!mark) return tr
  return rangesOf(doc, type, id).reduce((done, { from, to }) => done.removeMark(from, to, mark), tr)
}

function marked(node: Node, type: string, id: string): boolean {
  return node.marks.some((mark: Mark) => mark.type.name === type && mark.attrs['id'] === id)
}
