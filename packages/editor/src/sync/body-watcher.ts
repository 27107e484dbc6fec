import { unwritablePlaces } from '@stet/core/story'
import type { Node } from '@tiptap/pm/model'
import { type EditorState, Plugin, type Transaction } from '@tiptap/pm/state'

/** The key under which prosemirror-collab marks what came from the newsroom. */
const fromNewsroom = 'collab$'

/** What a view of ProseMirror is to the watcher: the state it shows, and the way to change it. */
export interface Desk {
  readonly state: EditorState
  readonly isDestroyed: boolean
  /** Whether a word is being put together with an input method: what comes from others waits. */
  readonly composing: boolean
  dispatch(tr: Transaction): void
}

export interface Watched {
  /** The body is another, or another part of it is confirmed. */
  changed(): void
  /** A change was not let in, and why. */
  refused(reason: string): void
  /** There is an editor; it may be the one that was there before, set up anew. */
  opened(desk: Desk): void
  /** The editor is gone, or about to be set up anew. */
  gone(desk: Desk): void
}

/**
 * Watches over a body while it is written: what a story could not hold is not let in, because the newsroom
 * would refuse it and everything after it. Characters that no story can hold are taken out.
 */
export function bodyWatcher(watched: Watched): Plugin {
  return new Plugin({
    filterTransaction: (tr, state) => {
      if (!tr.docChanged || tr.getMeta(fromNewsroom)) return true
      const reason = whyUnsound(state.doc, tr.doc)
      if (reason !== undefined) watched.refused(reason)
      return reason === undefined
    },
    appendTransaction: (transactions, before, { doc, tr }) => {
      const isOurs = (one: Transaction) => one.docChanged && !one.getMeta(fromNewsroom)
      return transactions.some(isOurs) ? withoutUnwritable(tr, before.doc, doc) : null
    },
    view: (desk) => {
      watched.opened(desk)
      return {
        update: (view, before) => {
          if (view.state.doc !== before.doc || !sameCollab(view.state, before)) watched.changed()
        },
        destroy: () => watched.gone(desk),
      }
    },
  })
}

function sameCollab(one: EditorState, other: EditorState): boolean {
  const of = (state: EditorState): unknown => Reflect.get(state, fromNewsroom)
  return of(one) === of(other)
}

/** Why a document could not stand in a story, in words; nothing where it can. Looks at what changed only. */
function whyUnsound(before: Node, after: Node): string | undefined {
  try {
    for (const { node } of changedBlocks(before, after)) node.check()
    return undefined
  } catch (error) {
    return error instanceof Error ? error.message.slice(0, 200) : String(error)
  }
}

function withoutUnwritable(tr: Transaction, before: Node, after: Node): Transaction | null {
  const places: number[] = []
  for (const { node, at } of changedBlocks(before, after)) {
    node.descendants((inner, offset) => {
      if (inner.text === undefined) return
      for (const place of unwritablePlaces(inner.text)) places.push(at + 1 + offset + place)
    })
  }
  for (const place of places.toReversed()) tr.delete(place, place + 1)
  return places.length > 0 ? tr : null
}

/** The blocks of a document that another has not at the same distance from its beginning or its end. */
function changedBlocks(before: Node, after: Node): readonly { node: Node; at: number }[] {
  const shorter = Math.min(before.childCount, after.childCount)
  let head = 0
  while (head < shorter && before.child(head) === after.child(head)) head += 1
  let tail = 0
  while (
    tail < shorter - head &&
    before.child(before.childCount - 1 - tail) === after.child(after.childCount - 1 - tail)
  )
    tail += 1
  const changed: { node: Node; at: number }[] = []
  after.forEach((node, at, index) => {
    if (index >= head && index < after.childCount - tail) changed.push({ node, at })
  })
  return changed
}
