import { redoDepth, undoDepth } from '@tiptap/pm/history'
import type { EditorState } from '@tiptap/pm/state'
import { currentBlock } from '../commands/block-commands.ts'
import { ancestor } from '../commands/text-commands.ts'
import { formPlace } from '../forms/ask.ts'

/** What the tools show of the place where the cursor is. */
export interface Tools {
  readonly marks: readonly string[]
  /** The kind of the present block, as `block-kinds.ts` calls text, or the name of the block. */
  readonly kind: string
  readonly hasWords: boolean
  readonly hasForm: boolean
  readonly isFirst: boolean
  readonly isLast: boolean
  readonly mayUndo: boolean
  readonly mayRedo: boolean
}

/** What the tools show; the same object as before where nothing of it is another. */
export function toolsOf(state: EditorState, before: Tools | undefined): Tools {
  const block = currentBlock(state)
  const next: Tools = {
    marks: activeMarks(state),
    kind: kindOf(state),
    hasWords: !state.selection.empty,
    hasForm: formPlace(state) !== null,
    isFirst: !block || block.index === 0,
    isLast: !block || block.index === state.doc.childCount - 1,
    mayUndo: undoDepth(state) > 0,
    mayRedo: redoDepth(state) > 0,
  }
  return before && same(before, next) ? before : next
}

function same(one: Tools, other: Tools): boolean {
  return (
    one.marks.join() === other.marks.join() &&
    one.kind === other.kind &&
    one.hasWords === other.hasWords &&
    one.hasForm === other.hasForm &&
    one.isFirst === other.isFirst &&
    one.isLast === other.isLast &&
    one.mayUndo === other.mayUndo &&
    one.mayRedo === other.mayRedo
  )
}

function activeMarks({ selection, storedMarks, doc, schema }: EditorState): readonly string[] {
  const { $from, from, to, empty } = selection
  if (empty) return (storedMarks ?? $from.marks()).map(({ type }) => type.name)
  return Object.keys(schema.marks).filter((name) => {
    const type = schema.marks[name]
    return type && doc.rangeHasMark(from, to, type)
  })
}

function kindOf({ selection, doc }: EditorState): string {
  const { $from } = selection
  const list = ancestor($from, 'list')
  if (list) return list.node.attrs['ordered'] ? 'numbers' : 'bullets'
  if (ancestor($from, 'blockquote')) return 'blockquote'
  const node = $from.depth > 0 ? $from.node(1) : doc.maybeChild($from.index(0))
  if (node?.type.name === 'heading') return `heading-${node.attrs['level']}`
  return node?.type.name ?? 'paragraph'
}
