import { type RefObject, useEffect } from 'react'

interface Places {
  readonly search: RefObject<HTMLInputElement | null>
  readonly rows: RefObject<HTMLElement | null>
  readonly onNew: () => void
}

/**
 * The keys of the list: `/` to the search, `n` for a new story, arrows or j and k from story to story.
 * None of them acts while somebody types, or with another key held.
 */
export function useListKeys(places: Places): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return
      if (isTyping(event.target)) return
      if (act(event.key, places)) event.preventDefault()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  })
}

function act(key: string, { search, rows, onNew }: Places): boolean {
  switch (key) {
    case '/':
      search.current?.focus()
      return true
    case 'n':
      onNew()
      return true
    case 'j':
    case 'ArrowDown':
      return step(rows.current, 1)
    case 'k':
    case 'ArrowUp':
      return step(rows.current, -1)
    default:
      return false
  }
}

function step(rows: HTMLElement | null, by: 1 | -1): boolean {
  const links = [...(rows?.querySelectorAll<HTMLElement>('a') ?? [])]
  const here = links.indexOf(document.activeElement as HTMLElement)
  // An arrow scrolls the page until somebody is in the list; j and Down enter it from its top.
  if (here === -1 && (by === -1 || links.length === 0)) return false
  links[Math.min(Math.max(here + by, 0), links.length - 1)]?.focus()
  return true
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  const isField = target.matches('input, textarea, select, [role="combobox"], [role="option"]')
  return (
    isField || target.isContentEditable || target.closest('[role="menu"], [role="dialog"]') !== null
  )
}
