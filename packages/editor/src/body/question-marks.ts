import { type EditorState, Plugin, PluginKey } from '@tiptap/pm/state'
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view'

/** A place of the text that somebody is asked about; never part of the text. */
export interface MarkedPlace {
  readonly from: number
  readonly to: number
  /** Whether it is a block as a whole: a card, a box. */
  readonly isBlock: boolean
  readonly key: string
  readonly level: string
}

/** No marks at all. */
export const noMarks: DecorationSet = DecorationSet.empty

const key = new PluginKey<DecorationSet>('question-marks')

/** Draws marks where the desk asks; they move with the words until the desk has read again. */
export function questionMarks(): Plugin {
  return new Plugin<DecorationSet>({
    key,
    state: {
      init: () => DecorationSet.empty,
      apply: (tr, marks) =>
        (tr.getMeta(key) as DecorationSet | undefined) ??
        (tr.docChanged ? marks.map(tr.mapping, tr.doc) : marks),
    },
    props: { decorations: (state) => key.getState(state) },
  })
}

/** Puts marks in the place of those that are drawn. */
export function drawMarks(view: EditorView, marks: DecorationSet): void {
  if (marks === key.getState(view.state)) return
  view.dispatch(view.state.tr.setMeta(key, marks).setMeta('addToHistory', false))
}

/** Where the words of a question stand now; undefined where they are gone or were never marked. */
export function markOf(state: EditorState, question: string): MarkedPlace | undefined {
  return marksIn(state).find((mark) => mark.key === question)
}

/** The marks as they stand now, in the order of the text. */
export function marksIn(state: EditorState): readonly MarkedPlace[] {
  const found = key.getState(state)?.find() ?? []
  return found
    .map(({ from, to, spec }) => ({ ...(spec as MarkedPlace), from, to }))
    .sort((one, other) => one.from - other.from || one.to - other.to)
}

/** Marks for these places of a document. */
export function marksFor(doc: EditorState['doc'], places: readonly MarkedPlace[]): DecorationSet {
  return DecorationSet.create(
    doc,
    places.map((place) => {
      const { from, to, isBlock, level } = place
      const attrs = { class: 'stet-asked', 'data-level': level, 'data-question': place.key }
      return isBlock
        ? Decoration.node(from, to, { ...attrs, class: 'stet-asked-block' }, place)
        : Decoration.inline(from, to, attrs, place)
    }),
  )
}
