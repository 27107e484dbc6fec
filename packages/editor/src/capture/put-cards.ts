import type { OutletCard, PostCard } from '@stet/core/story'
import type { EditorView } from '@tiptap/pm/view'
import { insertBlocks } from '../body/commands/block-commands.ts'
import { betweenBlocks } from '../body/copies/uploads.ts'

/**
 * Puts the cards of a copy in at a place: instead of the paragraph there that holds nothing but the copy's address as it
 * was pasted, else between two blocks.
 */
export function putCards(
  view: EditorView,
  { at, pasted }: { readonly at: number; readonly pasted?: string | undefined },
  cards: readonly (PostCard | OutletCard)[],
): void {
  if (view.isDestroyed || cards.length === 0) return
  const { doc, schema } = view.state
  const place = Math.min(at, doc.content.size)
  const node = doc.nodeAt(place)
  const isPasted =
    pasted !== undefined &&
    node?.type.name === 'paragraph' &&
    node.textContent.trim() === pasted.trim()
  if (isPasted) view.dispatch(view.state.tr.delete(place + 1, place + node.nodeSize - 1))
  const blocks = cards.map((card) => schema.nodeFromJSON(card))
  insertBlocks(betweenBlocks(view.state, place), blocks)(view.state, view.dispatch)
}
