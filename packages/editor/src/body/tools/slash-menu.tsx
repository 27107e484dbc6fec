import type { EditorView } from '@tiptap/pm/view'
import {
  type ReactElement,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react'
import { createPortal } from 'react-dom'
import { type BlockKind, kindsFor } from '../commands/block-kinds.ts'
import { putBlock } from '../commands/put-block.ts'
import type { BodyKit } from '../kit.ts'
import type { Store } from '../store.ts'
import { closeSlash, type Slash, slashAt } from './slash.ts'

export interface SlashMenuProps {
  readonly view: EditorView
  readonly kit: BodyKit
  readonly slash: Store<Slash | null>
  /** Where the menu leaves what it does with keys, for the editor to call. */
  readonly keys: { current: (key: string) => boolean }
}

const listId = 'stet-slash-list'

/** What can be put in, under the slash that asked for it. */
export function SlashMenu({ view, kit, slash, keys }: SlashMenuProps): ReactElement | null {
  const open = useSyncExternalStore(slash.subscribe, slash.get)
  const kinds = open ? kindsFor(open.words) : []
  const [active, setActive] = useState(0)
  const [asked, setAsked] = useState('')
  if (open && open.words !== asked) {
    setAsked(open.words)
    setActive(0)
  }
  const choose = (kind: BlockKind | undefined) => {
    const at = slashAt(view.state)
    if (!kind || !at) return
    view.dispatch(view.state.tr.delete(at.from, at.to))
    putBlock(view, kit, kind)
  }
  keys.current = (key) => {
    if (kinds.length === 0) return false
    const by = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0
    if (by !== 0) setActive((active + by + kinds.length) % kinds.length)
    else if (key === 'Enter' || key === 'Tab') choose(kinds[active])
    else return false
    return true
  }
  const isOpen = open !== null && kinds.length > 0
  useEffect(() => {
    const { dom } = view
    if (!isOpen) return
    dom.setAttribute('aria-controls', listId)
    dom.setAttribute('aria-activedescendant', `${listId}-${active}`)
    return () => {
      dom.removeAttribute('aria-controls')
      dom.removeAttribute('aria-activedescendant')
    }
  }, [view, isOpen, active])
  if (!open || !isOpen) return null
  return createPortal(
    <Menu
      view={view}
      at={open.from}
      kinds={kinds}
      active={active}
      onChoose={choose}
      onLeave={() => closeSlash(view)}
    />,
    document.getElementById('over') ?? document.body,
  )
}

interface MenuProps {
  readonly view: EditorView
  readonly at: number
  readonly kinds: readonly BlockKind[]
  readonly active: number
  readonly onChoose: (kind: BlockKind) => void
  readonly onLeave: () => void
}

function Menu({ view, at, kinds, active, onChoose, onLeave }: MenuProps): ReactElement {
  const list = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const place = () => list.current && placeUnder(list.current, view.coordsAtPos(at))
    place()
    window.addEventListener('scroll', place, { passive: true, capture: true })
    window.visualViewport?.addEventListener('resize', place)
    return () => {
      window.removeEventListener('scroll', place, { capture: true })
      window.visualViewport?.removeEventListener('resize', place)
    }
  })
  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: 'nearest' })
  }, [active])
  useEffect(() => {
    const outside = (event: Event) => {
      if (event.target instanceof Node && !list.current?.contains(event.target)) onLeave()
    }
    window.addEventListener('pointerdown', outside)
    return () => window.removeEventListener('pointerdown', outside)
  })
  return (
    <div
      ref={list}
      id={listId}
      role="listbox"
      aria-label="What to put in"
      className="stet-slash"
      // The cursor stays in the text.
      onMouseDown={(event) => event.preventDefault()}
    >
      {kinds.map((kind, index) => (
        // The keys are the text's: it has the focus, and points here.
        // biome-ignore lint/a11y/useKeyWithClickEvents: the editor hands the keys on
        <div
          key={kind.id}
          id={`${listId}-${index}`}
          role="option"
          tabIndex={-1}
          aria-selected={index === active}
          className="stet-slash-option"
          onClick={() => onChoose(kind)}
        >
          <span>{kind.name}</span>
          <small>{kind.hint}</small>
        </div>
      ))}
    </div>
  )
}

/** Puts the menu under a place of the text, or over it where there is more room. */
function placeUnder(
  menu: HTMLElement,
  { left, top, bottom }: { readonly left: number; readonly top: number; readonly bottom: number },
): void {
  const { innerWidth } = window
  const height = window.visualViewport?.height ?? window.innerHeight
  const below = height - bottom - 12
  const isBelow = below >= Math.min(menu.scrollHeight, 240) || below >= top
  const room = Math.max(120, isBelow ? below : top - 12)
  menu.style.maxHeight = `${Math.min(room, 352)}px`
  menu.style.left = `${Math.max(8, Math.min(left, innerWidth - menu.offsetWidth - 8))}px`
  menu.style.top = isBelow ? `${bottom + 6}px` : `${Math.max(8, top - menu.offsetHeight - 6)}px`
}
