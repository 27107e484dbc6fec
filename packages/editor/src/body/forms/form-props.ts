import type { EditorView } from '@tiptap/pm/view'
import type { BodyKit } from '../kit.ts'
import type { Question } from './question.ts'

/** What every form of a body is given. */
export interface FormProps<Q extends Question['type'] = Question['type']> {
  readonly view: EditorView
  readonly kit: BodyKit
  readonly question: Extract<Question, { readonly type: Q }>
  readonly close: () => void
}
