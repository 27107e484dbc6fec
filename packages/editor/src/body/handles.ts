import { NodeSelection, Plugin } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { insertBlocks } from './commands/block-commands.ts'
import { button, element } from './elements.ts'
import { blockForms } from './forms/block-values.ts'
import type { BodyKit } from './kit.ts'

/** Handles beside the block under the pointer: put something behind it, drag it, edit what it says. */
export function handles(kit: BodyKit, holder: HTMLElement): Plugin {
  return new Plugin({
    view: (view) => {
      const shown = newHandles(view, kit, holder)
      return {
        update: (_view, old) => {
          if (old.doc !== view.state.doc || old.selection !== view.state.selection) shown.later()
        },
        destroy: shown.destroy,
      }
    },
  })
}

interface Handles {
  /** Looks again where the block is, once the browser has laid it out. */
  readonly later: () => void
  readonly destroy: () => void
}

function newHandles(view: EditorView, kit: BodyKit, holder: HTMLElement): Handles {
  let block: Element | null = null
  const side = element('div', 'stet-handles')
  const add = handle('+', 'Add a block behind this one', () => addBehind(view, block))
  const grip = handle('⋮⋮', 'Drag to move this block', () => selectAt(view, block))
  grip.draggable = true
  grip.classList.add('stet-grip')
  side.append(add, grip)
  const edit = handle('Edit', 'Edit this block', () => {
    const at = placeOf(view, block)
    if (at !== null) kit.ask({ type: 'block', at })
  })
  edit.classList.add('stet-edit')
  holder.append(side, edit)
  const show = (next: Element | null) => {
    block = next
    const at = view.editable ? placeOf(view, next) : null
    side.hidden = at === null
    edit.hidden = at === null || !hasForm(view, at)
    if (next && at !== null) placeBeside(holder, next, side, edit)
  }
  const over = (event: Event) => {
    const { target } = event
    if (target instanceof Element && view.dom.contains(target)) show(blockWith(view, target))
  }
  const leave = () => show(selectedBlock(view))
  const dragEnd = () => setTimeout(() => clearDrag(view), 50)
  grip.addEventListener('dragstart', (event) => dragStart(view, event, block))
  grip.addEventListener('dragend', dragEnd)
  view.dom.addEventListener('pointerover', over)
  holder.addEventListener('pointerleave', leave)
  const sizes = new ResizeObserver(() => show(block?.isConnected ? block : null))
  sizes.observe(view.dom)
  show(null)
  let frame = 0
  return {
    later() {
      if (frame) return
      frame = requestAnimationFrame(() => {
        frame = 0
        const selected = selectedBlock(view)
        if (selected) show(selected)
        else if (block && !block.isConnected) show(null)
      })
    },
    destroy() {
      cancelAnimationFrame(frame)
      sizes.disconnect()
      view.dom.removeEventListener('pointerover', over)
      holder.removeEventListener('pointerleave', leave)
      side.remove()
      edit.remove()
    },
  }
}

/** The block that is selected whole, as an element. */
function selectedBlock(view: EditorView): Element | null {
  if (view.isDestroyed) return null
  const { selection } = view.state
  if (!(selection instanceof NodeSelection)) return null
  const dom = view.nodeDOM(selection.from)
  return dom instanceof Element ? dom : null
}

/** The element of the block, or of the event, that an element stands in. */
function blockWith(view: EditorView, target: Element): Element | null {
  const event = target.closest('[data-block="event"]')
  if (event && view.dom.contains(event)) return event
  let at: Element | null = target
  while (at && at.parentElement !== view.dom) at = at.parentElement
  return at?.classList.contains('ProseMirror-widget') ? null : at
}

function placeOf(view: EditorView, block: Element | null): number | null {
  if (view.isDestroyed || !block?.isConnected || !view.dom.contains(block)) return null
  const place = view.state.doc.resolve(view.posAtDOM(block, 0))
  const isEvent = block instanceof HTMLElement && block.dataset['block'] === 'event'
  if (isEvent) return eventPlace(view, place.pos)
  if (place.depth > 0) return place.before(1)
  return place.nodeAfter ? place.pos : null
}

function eventPlace({ state }: EditorView, at: number): number | null {
  const place = state.doc.resolve(at)
  for (let depth = place.depth; depth > 0; depth -= 1)
    if (place.node(depth).type.name === 'event') return place.before(depth)
  return place.nodeAfter?.type.name === 'event' ? at : null
}

function hasForm(view: EditorView, at: number): boolean {
  const name = view.state.doc.nodeAt(at)?.type.name
  return name !== undefined && name in blockForms
}

function placeBeside(
  holder: HTMLElement,
  block: Element,
  side: HTMLElement,
  edit: HTMLElement,
): void {
  const origin = holder.getBoundingClientRect()
  const box = block.getBoundingClientRect()
  const top = box.top - origin.top
  side.style.top = `${top}px`
  side.style.left = `${Math.max(2, box.left - origin.left - 70)}px`
  edit.style.top = `${top + 6}px`
  edit.style.left = `${Math.min(box.right, origin.right) - origin.left - 6}px`
}

/** A new line behind the block, with the slash that opens the menu. */
function addBehind(view: EditorView, block: Element | null): void {
  const at = placeOf(view, block)
  const top = at === null ? null : view.state.doc.resolve(at)
  const start = top && top.depth > 0 ? top.before(1) : at
  const node = start === null ? null : view.state.doc.nodeAt(start)
  const { paragraph } = view.state.schema.nodes
  if (start === null || !node || !paragraph) return
  view.focus()
  insertBlocks(start + node.nodeSize, [paragraph.create()])(view.state, view.dispatch)
  view.dispatch(view.state.tr.insertText('/'))
}

function selectAt(view: EditorView, block: Element | null): boolean {
  const at = placeOf(view, block)
  if (at === null) return false
  view.focus()
  view.dispatch(view.state.tr.setSelection(NodeSelection.create(view.state.doc, at)))
  return true
}

function dragStart(view: EditorView, event: DragEvent, block: Element | null): void {
  if (!event.dataTransfer || !block || !selectAt(view, block)) return
  const slice = view.state.selection.content()
  event.dataTransfer.clearData()
  event.dataTransfer.setData('text/plain', slice.content.textBetween(0, slice.content.size, '\n\n'))
  event.dataTransfer.effectAllowed = 'move'
  event.dataTransfer.setDragImage(block, 0, 0)
  view.dragging = { slice, move: true }
}

function clearDrag(view: EditorView): void {
  view.dragging = null
}

function handle(words: string, told: string, press: () => void): HTMLButtonElement {
  const made = button('stet-handle', words, press)
  made.title = told
  made.setAttribute('aria-label', told)
  // By keyboard the tools above the text do the same.
  made.tabIndex = -1
  return made
}
