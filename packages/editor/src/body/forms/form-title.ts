import type { EditorState } from '@tiptap/pm/state'
import { blockForms } from './block-values.ts'
import type { Question } from './question.ts'

/** What stands over a form. */
export function formTitle(state: EditorState, question: Question): string {
  switch (question.type) {
    case 'block':
      return blockForms[nodeName(state, question.at)]?.title ?? 'Block'
    case 'new-block':
      return `New: ${blockForms[question.name]?.title.toLowerCase() ?? 'block'}`
    case 'post':
      return blockForms[question.hand]?.title ?? 'Post'
    case 'pictures':
      return 'Pictures'
    case 'quotation':
      return 'Who said this?'
    case 'link':
      return 'Link'
    case 'language':
      return 'Language of these words'
    case 'time':
      return 'When was it?'
    case 'shortcuts':
      return 'Writing with the keyboard'
    default:
      return question satisfies never
  }
}

/** The name of the node at a place; empty where none is. */
export function nodeName({ doc }: EditorState, at: number): string {
  return (at < doc.content.size && doc.nodeAt(at)?.type.name) || ''
}
