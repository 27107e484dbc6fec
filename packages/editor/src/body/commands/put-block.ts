import type { Block } from '@stet/core/story'
import { bodyFrom, civilDay } from '@stet/core/story'
import type { Command } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import type { BodyKit } from '../kit.ts'
import { insertBlocks, placeForNew } from './block-commands.ts'
import type { BlockKind } from './block-kinds.ts'
import type { TextKind } from './text-commands.ts'
import { turnInto } from './text-commands.ts'

/** Puts a block of a kind where the cursor is, or asks first for what it cannot be without. */
export function putBlock(view: EditorView, kit: BodyKit, { id, name }: BlockKind): void {
  const type = id.startsWith('new-') ? id.slice(4) : undefined
  if (type === undefined) {
    run(view, isFresh(view) ? turnInto(id as TextKind) : insertText(id as TextKind))
    kit.say(name)
    return
  }
  const at = placeForNew(view.state)
  const block = readyBlock(type, kit)
  if (block) {
    run(view, insertBlocks(at, [view.state.schema.nodeFromJSON(block)]))
    kit.say(name)
  } else if (type === 'picture') kit.ask({ type: 'pictures', at })
  else if (type === 'postCard' || type === 'outletCard')
    kit.ask({ type: 'post', at, story: kit.story(), hand: type })
  else kit.ask({ type: 'new-block', name: type, at })
}

/** Blocks that can stand as they are from the beginning. */
function readyBlock(type: string, kit: BodyKit): Block | undefined {
  const today = civilDay(kit.now(), kit.zone())
  const paragraph = { type: 'paragraph' } as const
  if (type === 'divider') return { type }
  if (type === 'contextNote')
    return { type, attrs: { title: '', reviewed: today, sources: [] }, content: [paragraph] }
  if (type === 'timeline') {
    const event = {
      type: 'event',
      attrs: { when: today, words: '' },
      content: [paragraph],
    } as const
    return { type, attrs: { title: '' }, content: [event] }
  }
  return undefined
}

/** Whether the cursor is in text that can become what was chosen: an empty line. */
function isFresh({ state }: EditorView): boolean {
  const { $from } = state.selection
  return $from.parent.isTextblock && $from.parent.content.size === 0 && $from.depth === 1
}

/** A new line of text behind the present block, made into what was chosen. */
function insertText(kind: TextKind): Command {
  return (state, dispatch, view) => {
    const paragraph = state.schema.nodes['paragraph']?.create()
    if (!paragraph || !view) return false
    insertBlocks(placeForNew(state), [paragraph])(state, dispatch)
    return turnInto(kind)(view.state, dispatch)
  }
}

function run(view: EditorView, command: Command): void {
  command(view.state, view.dispatch, view)
  view.focus()
}

/** The body as it is in the editor now. */
export function bodyOf(view: EditorView) {
  return bodyFrom(view.state.doc.toJSON())
}
