import { Menu } from '@mantine/core'
import type { Editor } from '@tiptap/core'
import { redo, undo } from '@tiptap/pm/history'
import type { Command } from '@tiptap/pm/state'
import {
  type KeyboardEvent,
  type ReactElement,
  type ReactNode,
  type Ref,
  useSyncExternalStore,
} from 'react'
import {
  Bold,
  ChevronDown,
  Clock,
  Code,
  EllipsisVertical,
  Italic,
  Keyboard,
  Languages,
  Link2,
  Plus,
  Quote,
  Redo2,
  StickyNote,
  Strikethrough,
  Undo2,
} from '../../icons/icons.ts'
import { deleteBlock, moveBlock } from '../commands/block-commands.ts'
import { blockKinds } from '../commands/block-kinds.ts'
import { duplicate } from '../commands/duplicate.ts'
import { putBlock } from '../commands/put-block.ts'
import { type TextKind, turnInto } from '../commands/text-commands.ts'
import { type AskedMark, askForMark, editBlock, noteHere } from '../forms/ask.ts'
import type { BodyKit } from '../kit.ts'
import type { Store } from '../store.ts'
import { nextTool } from './tool-keys.ts'
import type { Tools } from './tools.ts'

export interface ToolbarProps {
  readonly editor: Editor
  readonly kit: BodyKit
  readonly tools: Store<Tools>
  readonly ref: Ref<HTMLDivElement>
}

/** The tools of the text: one stop of the Tab key, and arrow keys among them. */
export function Toolbar({ editor, kit, tools, ref }: ToolbarProps): ReactElement {
  const shown = useSyncExternalStore(tools.subscribe, tools.get)
  const run = (command: Command) => {
    command(editor.state, editor.view.dispatch, editor.view)
    editor.view.focus()
  }
  const mark = (name: string, words: string, icon: ReactElement) => (
    <Tool
      words={words}
      icon={icon}
      isOn={shown.marks.includes(name)}
      onPress={() => editor.chain().focus().toggleMark(name).run()}
    />
  )
  const asked = (name: AskedMark, words: string, icon: ReactElement) => (
    <Tool
      words={words}
      icon={icon}
      isOn={shown.marks.includes(name)}
      onPress={() => askForMark(editor.view, kit, name)}
    />
  )
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    // Keys of an open menu bubble up here too.
    const isOwn = event.target instanceof Node && event.currentTarget.contains(event.target)
    if (!isOwn) return
    if (event.key === 'Escape') editor.view.focus()
    else if (nextTool(event.currentTarget, event.key)) event.preventDefault()
  }
  return (
    <div
      ref={ref}
      role="toolbar"
      aria-label="Tools of the text"
      className="stet-tools"
      onKeyDown={onKeyDown}
    >
      <AddMenu editor={editor} kit={kit} />
      <KindMenu kind={shown.kind} onKind={(kind) => run(turnInto(kind))} />
      <span className="stet-tools-gap" />
      {mark('bold', 'Bold', <Bold />)}
      {mark('italic', 'Italic', <Italic />)}
      {asked('link', 'Link', <Link2 />)}
      {asked('quotation', 'Quotation: who said it', <Quote />)}
      <Tool
        words="Note on these words"
        icon={<StickyNote />}
        isOn={shown.marks.includes('passage')}
        onPress={() => noteHere(editor.view, kit)}
      />
      {mark('strike', 'Struck through', <Strikethrough />)}
      {mark('code', 'Code', <Code />)}
      {asked('language', 'Language of these words', <Languages />)}
      {asked('time', 'When it was', <Clock />)}
      <span className="stet-tools-gap" />
      <Tool words="Undo" icon={<Undo2 />} isOff={!shown.mayUndo} onPress={() => run(undo)} />
      <Tool words="Redo" icon={<Redo2 />} isOff={!shown.mayRedo} onPress={() => run(redo)} />
      <BlockMenu editor={editor} kit={kit} shown={shown} run={run} />
      <Tool
        words="Keys for writing"
        icon={<Keyboard />}
        onPress={() => kit.ask({ type: 'shortcuts' })}
      />
    </div>
  )
}

interface ToolProps {
  readonly words: string
  readonly icon: ReactNode
  readonly isOn?: boolean
  readonly isOff?: boolean
  readonly onPress?: () => void
}

function Tool({ words, icon, isOn, isOff, onPress }: ToolProps): ReactElement {
  return (
    <button
      type="button"
      className="stet-tool"
      title={words}
      aria-label={words}
      aria-pressed={isOn}
      aria-disabled={isOff || undefined}
      tabIndex={-1}
      // A press keeps the words selected.
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => isOff || onPress?.()}
    >
      {icon}
    </button>
  )
}

const menuProps = { position: 'bottom-start', withinPortal: true, returnFocus: false } as const

function AddMenu({ editor, kit }: Pick<ToolbarProps, 'editor' | 'kit'>): ReactElement {
  return (
    <Menu {...menuProps} floatingStrategy="fixed">
      <Menu.Target>
        <button type="button" className="stet-tool stet-tool-wide" tabIndex={0}>
          <Plus />
          Add
        </button>
      </Menu.Target>
      <Menu.Dropdown mah="min(24rem, 60vh)" style={{ overflowY: 'auto' }}>
        {blockKinds.map((kind) => (
          <Menu.Item key={kind.id} onClick={() => putBlock(editor.view, kit, kind)}>
            {kind.name}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}

const textKinds = blockKinds.filter(({ id }) => !id.startsWith('new-'))

function KindMenu({
  kind,
  onKind,
}: {
  readonly kind: string
  readonly onKind: (kind: TextKind) => void
}): ReactElement {
  const known = blockKinds.find(({ id }) => id === kind || id === `new-${kind}`)
  return (
    <Menu {...menuProps} floatingStrategy="fixed">
      <Menu.Target>
        <button type="button" className="stet-tool stet-tool-wide stet-tool-kind" tabIndex={-1}>
          <span className="stet-unseen">Kind of block: </span>
          {known?.name ?? 'Text'}
          <ChevronDown />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {textKinds.map(({ id, name }) => (
          <Menu.Item key={id} onClick={() => onKind(id as TextKind)} aria-current={id === kind}>
            {name}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}

interface BlockMenuProps extends Pick<ToolbarProps, 'editor' | 'kit'> {
  readonly shown: Tools
  readonly run: (command: Command) => void
}

/** What can be done with the block that the cursor is in. */
function BlockMenu({ editor, kit, shown, run }: BlockMenuProps): ReactElement {
  return (
    <Menu {...menuProps} position="bottom-end" floatingStrategy="fixed">
      <Menu.Target>
        <button
          type="button"
          className="stet-tool"
          aria-label="This block"
          title="This block"
          tabIndex={-1}
        >
          <EllipsisVertical />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item disabled={!shown.hasForm} onClick={() => editBlock(editor.view, kit)}>
          Edit block
        </Menu.Item>
        <Menu.Item disabled={shown.isFirst} onClick={() => run(moveBlock(-1))}>
          Move up
        </Menu.Item>
        <Menu.Item disabled={shown.isLast} onClick={() => run(moveBlock(1))}>
          Move down
        </Menu.Item>
        <Menu.Item onClick={() => duplicate(editor.view, kit)}>Duplicate</Menu.Item>
        <Menu.Item color="red" onClick={() => run(deleteBlock)}>
          Delete
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
