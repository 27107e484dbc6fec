import type { EditorState, Transaction } from '@tiptap/pm/state'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'

/** A slash under way: where it stands, and what was typed behind it. */
export interface Slash {
  readonly from: number
  readonly to: number
  readonly words: string
}

interface SlashState {
  readonly open: Slash | null
  /** Where somebody closed the menu: it stays closed for this slash. */
  readonly closed: number | null
}

const key = new PluginKey<SlashState>('slash')

/** What the menu that hangs on the slash does with keys; true where a key was its own. */
export interface SlashMenu {
  readonly onKey: (key: string) => boolean
  readonly onChange: (slash: Slash | null) => void
}

/** Notices a slash at the beginning of a word, and tells the menu what is typed behind it. */
export function slashes(menu: SlashMenu): Plugin {
  return new Plugin<SlashState>({
    key,
    state: {
      init: () => ({ open: null, closed: null }),
      apply: (tr, before, _old, state) => next(tr, before, state),
    },
    view: () => ({
      update: (view, old) => {
        const slash = slashAt(view.state)
        if (slash !== slashAt(old)) menu.onChange(view.hasFocus() || !slash ? slash : null)
      },
      destroy: () => menu.onChange(null),
    }),
    props: {
      handleKeyDown: (view, event) => {
        if (!slashAt(view.state) || event.isComposing) return false
        if (event.key !== 'Escape') return menu.onKey(event.key)
        closeSlash(view)
        return true
      },
    },
  })
}

/** The slash under way, if there is one. */
export function slashAt(state: EditorState): Slash | null {
  return key.getState(state)?.open ?? null
}

/** Closes the menu and lets the slash stand. */
export function closeSlash(view: EditorView): void {
  const slash = slashAt(view.state)
  if (slash) view.dispatch(view.state.tr.setMeta(key, slash.from))
}

function next(tr: Transaction, before: SlashState, state: EditorState): SlashState {
  const closing: number | undefined = tr.getMeta(key)
  if (closing !== undefined) return { open: null, closed: closing }
  if (!tr.docChanged && !tr.selectionSet) return before
  const found = find(state)
  const closed = before.closed === null ? null : tr.mapping.map(before.closed)
  if (!found) return before.open || before.closed !== null ? { open: null, closed: null } : before
  // A menu opens when a slash is typed, not when the cursor comes by one.
  const isTyped = tr.docChanged && !tr.getMeta('paste')
  if (found.from === closed || (!before.open && !isTyped)) return { open: null, closed: found.from }
  return { open: same(before.open, found) ? before.open : found, closed: null }
}

function find({ selection }: EditorState): Slash | null {
  const { $from, empty } = selection
  if (!empty || !$from.parent.isTextblock || $from.marks().some(({ type }) => type.spec.code))
    return null
  const start = Math.max(0, $from.parentOffset - 40)
  const text = $from.parent.textBetween(start, $from.parentOffset, undefined, '\ufffc')
  const [, words] = /(?:^|[\s\ufffc])\/([\p{L}\p{N}]*(?: [\p{L}\p{N}]+)?)$/u.exec(text) ?? []
  if (words === undefined) return null
  return { from: $from.pos - words.length - 1, to: $from.pos, words }
}

function same(one: Slash | null, other: Slash): boolean {
  return one !== null && one.from === other.from && one.to === other.to && one.words === other.words
}
