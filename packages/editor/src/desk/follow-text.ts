import { type Body, bodyFrom } from '@stet/core/story'
import type { Editor } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import type { Transaction } from '@tiptap/pm/state'
import { Mapping } from '@tiptap/pm/transform'
import type { ReadAlong } from './read-along.ts'

/** What the desk asks about a document that was read, and what was changed in it meanwhile. */
export interface TextRead {
  readonly along: ReadAlong
  readonly doc: Node
  readonly since: Mapping
}

/** The text is read when nobody has typed for so long, and at the latest after so long; in milliseconds. */
const pause = 400
const longest = 2500

interface Following {
  /** Has a body read; undefined where that cannot be done yet. */
  readonly ask: (body: Body) => Promise<ReadAlong> | undefined
  readonly heard: (read: TextRead) => void
  readonly onTrouble: (error: unknown) => void
}

/** Has the text of an editor read after it was changed, once at a time, in a pause; `read` reads it now. */
export function followText(
  editor: Editor,
  { ask, heard, onTrouble }: Following,
): { readonly read: () => void; readonly close: () => void } {
  let timer: ReturnType<typeof setTimeout> | undefined
  let changedAt = 0
  let isReading = false
  let isStale = false
  let since = new Mapping()
  const read = () => {
    clearTimeout(timer)
    timer = undefined
    isStale = isReading
    if (isReading || editor.isDestroyed) return
    const { doc } = editor.state
    const asked = ask(bodyFrom(doc.toJSON()))
    if (!asked) return
    isReading = true
    since = new Mapping()
    asked
      .then((along) => {
        if (!editor.isDestroyed) heard({ along, doc, since })
      }, onTrouble)
      .finally(() => {
        isReading = false
        if (isStale) read()
      })
  }
  const noteChange = ({ transaction, appendedTransactions }: Change) => {
    const changes = [transaction, ...appendedTransactions].filter(({ docChanged }) => docChanged)
    if (changes.length === 0) return
    for (const { mapping } of changes) since.appendMapping(mapping)
    const now = performance.now()
    if (timer === undefined) changedAt = now
    clearTimeout(timer)
    timer = setTimeout(read, Math.max(0, Math.min(pause, changedAt + longest - now)))
  }
  editor.on('transaction', noteChange)
  return {
    read,
    close: () => {
      clearTimeout(timer)
      editor.off('transaction', noteChange)
    },
  }
}

interface Change {
  readonly transaction: Transaction
  readonly appendedTransactions: readonly Transaction[]
}
