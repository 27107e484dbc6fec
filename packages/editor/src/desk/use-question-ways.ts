import type { KeyedQuestion } from '@stet/core/desk'
import { NodeSelection, TextSelection } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { type MarkedPlace, markOf } from '../body/question-marks.ts'
import { useDesk } from '../story/desk.ts'
import { showElement } from '../story/focus-place.ts'
import { placeOf } from '../story/places.ts'
import { markedPlace } from './marked-places.ts'

/** The ways between a question and its words. */
export interface QuestionWays {
  /** Goes to the words and opens the question beside them. */
  readonly goToWords: (question: KeyedQuestion) => void
  /** Goes to the question in the panel. */
  readonly goToPanel: (question: KeyedQuestion) => void
}

/** The ways between the questions of the story that is open and their words. */
export function useQuestionWays(): QuestionWays {
  const { editor, go, open, showText, questions } = useDesk()
  return {
    goToWords: (question) => {
      const along = questions.read.get()
      const place = placeOf(question.path)
      const opened = () => questions.shown.set([question.key])
      const at =
        editor && along
          ? (markOf(editor.state, question.key) ??
            markedPlace(editor.state.doc, along.draft, question))
          : undefined
      if (!editor || place.type !== 'body' || !at) {
        go(place)
        return opened()
      }
      showText(() => {
        selectMark(editor.view, at)
        opened()
      })
    },
    goToPanel: (question) => {
      questions.shown.set([])
      open('desk', question.key)
    },
  }
}

/** Selects the words of a mark, or its block, gives them the focus and brings them into view. */
function selectMark(view: EditorView, { from, to, isBlock }: MarkedPlace): void {
  const { doc, tr } = view.state
  const node = isBlock ? doc.nodeAt(from) : null
  const selection =
    node && NodeSelection.isSelectable(node)
      ? NodeSelection.create(doc, from)
      : TextSelection.between(doc.resolve(from), doc.resolve(Math.min(to, doc.content.size)))
  view.dispatch(tr.setSelection(selection))
  view.focus()
  showElement(isBlock ? view.nodeDOM(from) : view.domAtPos(from).node)
}
