import type { Editor } from '@tiptap/core'
import { NodeSelection, Selection, TextSelection } from '@tiptap/pm/state'
import { type Place, positionOf } from './places.ts'

/** How many frames a place may take to appear: a drawer slides in first. */
const patience = 180

/** The attributes that let a place of the screen be found: put them on what takes the focus. */
export function placeMark(name: string): { readonly 'data-place': string } {
  return { 'data-place': name }
}

/** Gives the focus to a place over the body or in the panel, as soon as it is on the screen. */
export function focusPlace(name: string, frames: number = patience): void {
  const found = document.querySelector<HTMLElement>(`[data-place="${CSS.escape(name)}"]`)
  if (found?.checkVisibility()) {
    found.focus({ preventScroll: true })
    found.scrollIntoView({ block: 'center', behavior: calm() ? 'auto' : 'smooth' })
  } else if (frames > 0) requestAnimationFrame(() => focusPlace(name, frames - 1))
}

/** The name under which a place that is not in the body can be found. */
export function nameOf(place: Exclude<Place, { type: 'body' }>): string {
  return place.type === 'head' ? place.field : (place.id ?? place.field)
}

/** Selects a node of the body by the way to it, gives it the focus and brings it into view. */
export function focusNode(editor: Editor, steps: readonly number[]): void {
  const { doc, tr } = editor.state
  const position = positionOf(doc, steps)
  const node = position === undefined ? null : doc.nodeAt(position)
  if (position !== undefined && node) {
    const selection =
      node.isAtom || !node.isTextblock
        ? NodeSelection.create(doc, position)
        : TextSelection.near(doc.resolve(position + 1))
    editor.view.dispatch(tr.setSelection(selection))
  }
  editor.view.focus()
  const element = position === undefined ? editor.view.dom : editor.view.nodeDOM(position)
  showElement(element)
}

/** Puts the caret at the beginning of the body at once, so that the next letter typed stands there. */
export function focusStart(editor: Editor): void {
  const { doc, tr } = editor.state
  editor.view.focus()
  editor.view.dispatch(tr.setSelection(Selection.atStart(doc)).scrollIntoView())
}

/** Selects words of the body, gives them the focus and brings them into view. */
export function focusRange(editor: Editor, from: number, to: number): void {
  const { doc, tr } = editor.state
  editor.view.dispatch(tr.setSelection(TextSelection.create(doc, from, to)))
  editor.view.focus()
  showElement(editor.view.domAtPos(from).node)
}

/** Brings an element, or the one that holds a text, into view. */
export function showElement(node: Node | null): void {
  const element = node instanceof Element ? node : node?.parentElement
  element?.scrollIntoView({ block: 'center', behavior: calm() ? 'auto' : 'smooth' })
}

function calm(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches
}
