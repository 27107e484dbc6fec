import { mendQuote, smartQuote } from '@stet/core/story'
import { closeHistory } from '@tiptap/pm/history'
import type { EditorState } from '@tiptap/pm/state'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'

/** A quotation mark that was put in the place of what was typed, until something else happens. */
interface Smartened {
  readonly at: number
  readonly length: number
  readonly typed: string
}

const key = new PluginKey<Smartened | null>('quotes')

/**
 * Puts the quotation marks of the story's language in the place of straight ones as they are typed, none in
 * code. Backspace, or undoing, right after brings the straight mark back.
 */
export function smartQuotes(language: () => string): Plugin {
  return new Plugin<Smartened | null>({
    key,
    state: {
      init: () => null,
      apply: (tr, before) => {
        const meta: Smartened | null | undefined = tr.getMeta(key)
        if (meta !== undefined) return meta
        return tr.docChanged || tr.selectionSet ? null : before
      },
    },
    props: {
      handleTextInput: (view, from, to, text) => typed(view, { from, to, text }, language()),
      handleKeyDown: (view, event) => event.key === 'Backspace' && takenBack(view),
    },
  })
}

function typed(
  view: EditorView,
  { from, to, text }: { readonly from: number; readonly to: number; readonly text: string },
  language: string,
): boolean {
  if (view.composing || text.length !== 1 || isCode(view.state, from)) return false
  const place = view.state.doc.resolve(from)
  if (!place.parent.inlineContent) return false
  const start = Math.max(0, place.parentOffset - 200)
  const before = place.parent.textBetween(start, place.parentOffset, undefined, '\n')
  const tongue = spoken(view.state, from) ?? language
  if (text !== '"' && text !== "'") return mended(view, { from, to, text }, before, tongue)
  const smart = smartQuote(before, text, tongue)
  if (smart === text) return false
  // Two events for the history: what was typed, and what we made of it.
  view.dispatch(view.state.tr.insertText(text, from, to))
  const end = from + text.length
  const mend = mendQuote(before + smart, tongue)
  const made = mend ? { at: end - mend.length, text: mend.text } : { at: from, text: smart }
  const tr = closeHistory(view.state.tr.insertText(made.text, made.at, end))
  const last = { at: made.at + made.text.length - smart.length, length: smart.length, typed: text }
  view.dispatch(tr.setMeta(key, last).scrollIntoView())
  return true
}

/** Puts right an earlier mark that only what follows it tells apart: the apostrophe of ’90s. */
function mended(
  view: EditorView,
  { from, to, text }: { readonly from: number; readonly to: number; readonly text: string },
  before: string,
  language: string,
): boolean {
  const mend = mendQuote(before + text, language)
  if (!mend) return false
  view.dispatch(view.state.tr.insertText(text, from, to))
  const end = from + text.length
  view.dispatch(closeHistory(view.state.tr.insertText(mend.text, end - mend.length, end)))
  return true
}

function takenBack(view: EditorView): boolean {
  const last = key.getState(view.state)
  const { selection } = view.state
  if (!last || !selection.empty || selection.from !== last.at + last.length) return false
  view.dispatch(view.state.tr.insertText(last.typed, last.at, last.at + last.length))
  return true
}

function isCode(state: EditorState, at: number): boolean {
  const place = state.doc.resolve(at)
  const marks = state.storedMarks ?? place.marks()
  if (marks.some((mark) => mark.type.spec.code)) return true
  // Behind a backtick that is not closed yet.
  const { nodeBefore } = place
  return /(?:^|\s)`[^`]*$/.test(nodeBefore?.text?.slice(-200) ?? '')
}

/** The language that the words at a place are marked to be in. */
function spoken(state: EditorState, at: number): string | undefined {
  return state.doc
    .resolve(at)
    .marks()
    .find((mark) => mark.type.name === 'language')?.attrs['language']
}
