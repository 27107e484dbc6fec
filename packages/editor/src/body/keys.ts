import { civilDay } from '@stet/core/story'
import { Extension } from '@tiptap/core'
import { redo as redoHistory, undo as undoHistory } from '@tiptap/pm/history'
import type { Command } from '@tiptap/pm/state'
import { NodeSelection } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import {
  deleteBlock,
  insertBlocks,
  moveBlock,
  placeForNew,
  selectBlock,
} from './commands/block-commands.ts'
import { duplicate } from './commands/duplicate.ts'
import {
  insertBreak,
  isIn,
  leaveBox,
  liftItem,
  removeEmptyBox,
  sinkItem,
  splitItem,
  turnInto,
} from './commands/text-commands.ts'
import { askForMark, editBlock, noteHere } from './forms/ask.ts'
import type { BodyKit } from './kit.ts'

/** What the keys do beside writing; `toolbar` moves the focus to the tools. */
export function bodyKeys(kit: BodyKit, toolbar: () => void): Extension {
  const plain = plainKeys(kit)
  return Extension.create({
    name: 'bodyKeys',
    priority: 200,
    addKeyboardShortcuts() {
      const { editor } = this
      let mayLeave = false
      const run = (command: Command) => () => {
        mayLeave = false
        return command(editor.state, editor.view.dispatch, editor.view)
      }
      const keys = Object.entries(plain).map(([key, command]) => [key, run(command)])
      const mark = (name: string) => () => editor.commands.toggleMark(name)
      const tab = (command: Command) => () =>
        !mayLeave && isIn(editor.state, 'item') && (run(command)() || true)
      return {
        ...Object.fromEntries(keys),
        'Mod-b': mark('bold'),
        'Mod-i': mark('italic'),
        'Mod-e': mark('code'),
        'Mod-Shift-x': mark('strike'),
        Tab: tab(sinkItem),
        'Shift-Tab': tab(liftItem),
        Escape: () => {
          mayLeave = true
          return true
        },
        'Alt-F10': () => {
          toolbar()
          return true
        },
      }
    },
  })
}

function plainKeys(kit: BodyKit): { readonly [key: string]: Command } {
  const today = () => civilDay(kit.now(), kit.zone())
  const undo: Command = (state, dispatch) => undoHistory(state, dispatch) || true
  const redo: Command = (state, dispatch) => redoHistory(state, dispatch) || true
  return {
    'Mod-z': undo,
    'Mod-y': redo,
    'Shift-Mod-z': redo,
    'Mod-k': (_state, _dispatch, view) => asked(view, (at) => askForMark(at, kit, 'link')),
    'Mod-Shift-k': (_state, _dispatch, view) =>
      asked(view, (at) => askForMark(at, kit, 'quotation')),
    'Mod-Alt-m': (_state, _dispatch, view) => asked(view, (at) => noteHere(at, kit)),
    'Mod-Alt-0': turnInto('paragraph'),
    'Mod-Alt-2': turnInto('heading-2'),
    'Mod-Alt-3': turnInto('heading-3'),
    'Mod-Shift-7': turnInto('numbers'),
    'Mod-Shift-8': turnInto('bullets'),
    'Mod-Shift-9': turnInto('blockquote'),
    'Alt-Shift-ArrowUp': told(kit, moveBlock(-1), 'Moved up'),
    'Alt-Shift-ArrowDown': told(kit, moveBlock(1), 'Moved down'),
    'Mod-Shift-d': (_state, _dispatch, view) => asked(view, (at) => duplicate(at, kit)),
    'Mod-Shift-Backspace': told(kit, deleteBlock, 'Deleted'),
    'Mod-Alt-b': told(kit, selectBlock, 'Block selected'),
    'Mod-Enter': lineBehind,
    'Mod-/': (_state, _dispatch, view) => asked(view, () => kit.ask({ type: 'shortcuts' })),
    'Shift-Enter': insertBreak,
    Enter: (state, dispatch, view) =>
      (state.selection instanceof NodeSelection && asked(view, (at) => editBlock(at, kit))) ||
      splitItem(state, dispatch, view) ||
      leaveBox(today)(state, dispatch, view),
    Backspace: removeEmptyBox,
  }
}

/** Does what a command does, and says so and where the block is now. */
function told(kit: BodyKit, command: Command, words: string): Command {
  return (state, dispatch, view) => {
    const done = command(state, dispatch, view)
    if (done && view) kit.say(words + placeOf(view))
    return done
  }
}

function placeOf({ state }: EditorView): string {
  const { doc, selection } = state
  return doc.childCount > 0 ? `, now ${selection.$from.index(0) + 1} of ${doc.childCount}` : ''
}

function asked(view: EditorView | undefined, ask: (view: EditorView) => void): boolean {
  if (!view) return false
  ask(view)
  return true
}

/** An empty paragraph behind the present block, wherever in it the cursor is. */
const lineBehind: Command = (state, dispatch, view) => {
  const paragraph = state.schema.nodes['paragraph']?.create()
  if (!paragraph) return false
  const { $from } = state.selection
  const at = $from.depth > 0 ? $from.after(1) : placeForNew(state)
  return insertBlocks(at, [paragraph])(state, dispatch, view)
}
