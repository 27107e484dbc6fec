import { useEffect, useRef } from 'react'

/** What the keys of a queue do, by key; a key that does nothing now is absent. */
export type KeyDeeds = Readonly<Record<string, (() => void) | undefined>>

/** The keys of a queue, for whoever asks which there are. */
export const queueKeys: readonly { readonly keys: string; readonly words: string }[] = [
  { keys: 'j', words: 'The next comment' },
  { keys: 'k', words: 'The one before' },
  { keys: 'a', words: 'Approve it; in appeals: decide' },
  { keys: 'r', words: 'Reject it, with its reason' },
  { keys: 'f', words: 'Feature it, or no longer' },
  { keys: 'd', words: 'Its writer may be in danger: they are told where help is' },
  { keys: 'w', words: 'Warn its writer, or keep them from writing for a time' },
  { keys: 's', words: 'Show words that are blurred' },
  { keys: 'x', words: 'Choose it, to decide several at once' },
  { keys: 'u', words: 'Undo what you did last' },
  { keys: '?', words: 'These keys' },
]

/** Lets single keys act while nobody types and nothing lies over the screen. */
export function useQueueKeys(deeds: KeyDeeds): void {
  const now = useRef(deeds)
  now.current = deeds
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return
      if (event.repeat && event.key !== 'j' && event.key !== 'k') return
      if (isTyping(event.target)) return
      const deed = now.current[event.key]
      if (!deed) return
      event.preventDefault()
      deed()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  // A ticked box is not typed in: the keys go on there.
  if (target.matches('input[type="checkbox"]')) return false
  if (target.matches('input, textarea, select') || target.isContentEditable) return true
  return target.closest('[role="menu"], [role="dialog"], [role="listbox"]') !== null
}
