import type { Note } from '@stet/core/story'
import { closeHistory } from '@tiptap/pm/history'
import type { Mark, ResolvedPos } from '@tiptap/pm/model'
import type { EditorState } from '@tiptap/pm/state'
import { NodeSelection } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { currentBlock } from '../commands/block-commands.ts'
import { ancestor } from '../commands/text-commands.ts'
import type { BodyKit } from '../kit.ts'
import { blockForms } from './block-values.ts'

/** Opens the form of the block that the cursor is in, if it has one; of an event rather than its timeline. */
export function editBlock({ state }: EditorView, kit: BodyKit): boolean {
  const at = formPlace(state)
  if (at === null) return false
  kit.ask({ type: 'block', at })
  return true
}

/** Where the block stands whose form would open. */
export function formPlace(state: EditorState): number | null {
  const { selection } = state
  const event = selection instanceof NodeSelection ? null : ancestor(selection.$from, 'event')
  if (event) return event.at
  const block = currentBlock(state)
  return block && block.node.type.name in blockForms ? block.at : null
}

/** The marks that are about words: what they lead to, in which language, when, and who said them. */
export type AskedMark = 'link' | 'language' | 'time' | 'quotation'

/** Opens the form for a mark on the selected words, or on all the words that carry the mark at the cursor. */
export function askForMark({ state }: EditorView, kit: BodyKit, type: AskedMark): void {
  const { from, to } = markedRange(state, type)
  if (from === to && type !== 'link') kit.tell('Select the words first')
  else kit.ask({ type, from, to })
}

/** The selection, or, without one, the words at the cursor that carry a mark of this type together. */
export function markedRange(state: EditorState, type: string): Range {
  const { $from, from, to, empty } = state.selection
  if (!empty) return { from, to }
  const { nodeBefore, nodeAfter } = $from
  const beside = [...(nodeAfter?.marks ?? []), ...(nodeBefore?.marks ?? [])]
  const mark = beside.find((one) => one.type.name === type)
  return (mark && runWith($from, mark)) ?? { from, to }
}

interface Range {
  readonly from: number
  readonly to: number
}

/** The unbroken run of words with a mark that a place lies in or at. */
function runWith(place: ResolvedPos, mark: Mark): Range | undefined {
  const runs: Range[] = []
  place.parent.forEach((node, offset) => {
    if (!mark.isInSet(node.marks)) return
    const from = place.start() + offset
    const last = runs.at(-1)
    const joins = last?.to === from
    const run = { from: joins ? last.from : from, to: from + node.nodeSize }
    if (joins) runs.pop()
    runs.push(run)
  })
  return runs.find(({ from, to }) => from <= place.pos && place.pos <= to)
}

/** Binds a new note to the selected words, its record first; or opens the note that the cursor is on. */
export function noteHere(view: EditorView, kit: BodyKit): void {
  const { state } = view
  const { $from, from, to, empty } = state.selection
  const known = $from.marks().find((mark) => mark.type.name === 'passage')
  const type = state.schema.marks['passage']
  if (known) kit.openNote(String(known.attrs['id']))
  else if (empty || !type) kit.tell('Select the words that the note is about')
  else if (!$from.parent.type.allowsMarkType(type)) kit.tell('Notes are bound to words of the text')
  else {
    const id = kit.newId()
    const note: Note = { id, kind: 'update', at: kit.now(), text: '' }
    kit.setField(`notes:${id}`, note)
    view.dispatch(closeHistory(state.tr.addMark(from, to, type.create({ id }))))
    kit.openNote(id)
  }
}
