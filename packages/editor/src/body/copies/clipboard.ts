import type { Block, Story } from '@stet/core/story'
import { bodyFrom } from '@stet/core/story'
import { closeHistory } from '@tiptap/pm/history'
import type { Node } from '@tiptap/pm/model'
import { Fragment, Slice } from '@tiptap/pm/model'
import { Plugin } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { isPostAddress } from '../../clippings/clipping-words.ts'
import type { BodyKit } from '../kit.ts'
import type { Renewed } from './copies.ts'
import { readCopy, renewedCopy, stetType, writeCopy } from './copies.ts'

/** What copying and pasting need to know of the story beside the kit. */
export interface ClipboardFacts {
  readonly kit: BodyKit
  readonly story: () => Pick<Story, 'id' | 'quotations'>
  /** Takes pictures that were pasted or dropped, to stand at a place. */
  readonly pictures: (view: EditorView, files: readonly File[], at: number) => void
}

/**
 * Copies blocks with the records behind them, and takes what others copied: nothing of it goes through the
 * browser's own reading of HTML.
 */
export function clipboard(facts: ClipboardFacts): Plugin {
  return new Plugin({
    props: {
      handleDOMEvents: {
        copy: (view, event) => copied(view, event, facts, false),
        cut: (view, event) => copied(view, event, facts, true),
        paste: (view, event) => pasted(view, event, facts),
        drop: (view, event) => dropped(view, event, facts),
        // Without this the browser opens what is dropped.
        dragover: (view, event) => {
          if (view.editable && !view.dragging && event.dataTransfer) event.preventDefault()
          return false
        },
      },
    },
  })
}

function copied(
  view: EditorView,
  event: ClipboardEvent,
  { story }: ClipboardFacts,
  cut: boolean,
): boolean {
  const { clipboardData } = event
  const { selection } = view.state
  if (selection.empty || !clipboardData) return false
  event.preventDefault()
  const slice = selection.content()
  const { dom, text } = view.serializeForClipboard(slice)
  clipboardData.clearData()
  clipboardData.setData('text/html', dom.innerHTML)
  clipboardData.setData('text/plain', text)
  const { openStart, openEnd } = slice
  const content = slice.content.toJSON() ?? []
  clipboardData.setData(stetType, writeCopy(story(), { content, openStart, openEnd }))
  if (cut && view.editable)
    view.dispatch(view.state.tr.deleteSelection().scrollIntoView().setMeta('uiEvent', 'cut'))
  return true
}

function pasted(view: EditorView, event: ClipboardEvent, facts: ClipboardFacts): boolean {
  const { clipboardData } = event
  if (!view.editable || !clipboardData) return false
  event.preventDefault()
  take(view, clipboardData, facts, view.state.selection.from)
  return true
}

function dropped(view: EditorView, event: DragEvent, facts: ClipboardFacts): boolean {
  const { dataTransfer } = event
  // Blocks of this very text are moved by ProseMirror.
  if (!view.editable || !dataTransfer || view.dragging) return false
  const place = view.posAtCoords({ left: event.clientX, top: event.clientY })
  event.preventDefault()
  if (place) take(view, dataTransfer, facts, place.pos, true)
  return true
}

function take(
  view: EditorView,
  data: DataTransfer,
  facts: ClipboardFacts,
  at: number,
  isDrop = false,
): void {
  const own = readCopy(data.getData(stetType))
  if (own) {
    takeOwn(view, own, facts, isDrop ? at : undefined)
    return
  }
  const text = data.getData('text/plain')
  const html = data.getData('text/html')
  const files = [...data.files].filter(({ type }) => type.startsWith('image/'))
  // A copied picture of a web page comes with its HTML, words with a picture of themselves.
  const inCode = view.state.selection.$from.marks().some((mark) => mark.type.spec.code)
  if (files.length > 0 && text.trim() === '') facts.pictures(view, files, at)
  else if (inCode && text) view.dispatch(view.state.tr.insertText(text).scrollIntoView())
  else if (offersCopy(view, text, isDrop)) takeAddress(view, text, facts)
  else if (text || html) void takeForeign(view, { html, text }, facts, isDrop ? at : undefined)
}

/** Whether an address of a post was pasted alone into an empty line: a card could stand there. */
function offersCopy({ state }: EditorView, text: string, isDrop: boolean): boolean {
  const { $from } = state.selection
  const isEmptyLine =
    $from.depth === 1 && $from.parent.type.name === 'paragraph' && $from.parent.content.size === 0
  return !isDrop && isEmptyLine && isPostAddress(text)
}

/** Puts the address in as it is, and asks whether a copy should stand in its place. */
function takeAddress(view: EditorView, text: string, { kit, story }: ClipboardFacts): void {
  const at = view.state.selection.$from.before(1)
  const address = text.trim()
  view.dispatch(
    closeHistory(view.state.tr.insertText(address)).scrollIntoView().setMeta('paste', true),
  )
  kit.ask({ type: 'post', at, story: story().id, address, hand: 'postCard' })
}

function takeOwn(
  view: EditorView,
  copy: NonNullable<ReturnType<typeof readCopy>>,
  { kit, story }: ClipboardFacts,
  at: number | undefined,
): void {
  const body = bodyFrom(view.state.doc.toJSON())
  const renewed = renewedCopy(copy, { story: story().id, body, newId: kit.newId })
  record(kit, renewed)
  const nodes = nodesOf(view, renewed.blocks)
  const openStart = Math.min(copy.openStart, depthOf(nodes[0], 'firstChild'))
  const openEnd = Math.min(copy.openEnd, depthOf(nodes.at(-1), 'lastChild'))
  put(view, new Slice(Fragment.from([...nodes]), openStart, openEnd), at)
}

async function takeForeign(
  view: EditorView,
  clip: { readonly html: string; readonly text: string },
  { kit }: ClipboardFacts,
  at: number | undefined,
): Promise<void> {
  const { pastedBlocks } = await import('@stet/core/pasted')
  if (view.isDestroyed) return
  const { blocks, inline, losses } = pastedBlocks({
    ...(clip.html && { html: clip.html }),
    ...(clip.text && { text: clip.text }),
  })
  const nodes = nodesOf(view, withFreeNames(view, kit, blocks))
  if (nodes.length > 0) {
    const open = inline || (nodes[0]?.isTextblock && nodes.length > 1) ? 1 : 0
    const end = inline ? 1 : 0
    put(view, new Slice(Fragment.from([...nodes]), open, end), at)
  }
  if (losses.length > 0) kit.tell(losses.join('. '))
}

/** What comes from elsewhere has no records, and may name galleries as this story does. */
function withFreeNames(view: EditorView, kit: BodyKit, blocks: readonly Block[]): readonly Block[] {
  const body = bodyFrom(view.state.doc.toJSON())
  const copy = { story: '', openStart: 0, openEnd: 0, blocks, quotations: [] }
  return renewedCopy(copy, { story: 'here', body, newId: kit.newId }).blocks
}

/** Sets the records before the marks come: a mark without one is refused. */
function record(kit: BodyKit, { quotations }: Renewed): void {
  for (const quotation of quotations) kit.setField(`quotations:${quotation.id}`, quotation)
}

function put(view: EditorView, slice: Slice, at: number | undefined): void {
  const { tr } = view.state
  if (at === undefined) tr.replaceSelection(slice)
  else tr.replaceRange(at, at, slice)
  view.dispatch(
    closeHistory(tr).scrollIntoView().setMeta('paste', true).setMeta('uiEvent', 'paste'),
  )
}

function nodesOf(view: EditorView, blocks: readonly Block[]): readonly Node[] {
  return blocks.map((block) => view.state.schema.nodeFromJSON(block))
}

/** How many nodes stand in each other at one edge of a node. */
function depthOf(node: Node | undefined, edge: 'firstChild' | 'lastChild'): number {
  let depth = 0
  for (let at = node; at && !at.isLeaf && !at.isAtom; at = at[edge] ?? undefined) depth += 1
  return depth
}
