import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { type Draft, openStorySync, type StorySync, type SyncState } from '../sync/story-sync.ts'
import { looksAlike } from './steady-draft.ts'

/** Opens a story for as long as the screen stands; null until it is open. */
export function useStorySync(id: string): StorySync | null {
  const [sync, setSync] = useState<StorySync | null>(null)
  useEffect(() => {
    const opened = openStorySync(id)
    setSync(opened)
    return () => {
      setSync(null)
      void opened.close()
    }
  }, [id])
  return sync
}

/**
 * A part of what is known of an open story. Whoever shows it is drawn anew only when that part is another:
 * saving changes its state all the time while somebody writes. `pick` gives the same value for the same state.
 */
export function useSyncPart<T>(sync: StorySync, pick: (state: SyncState) => T): T {
  const subscribe = useCallback((heard: () => void) => sync.subscribe(heard), [sync])
  return useSyncExternalStore(subscribe, () => pick(sync.snapshot()))
}

/** The draft of an open story; the same until something of it is another that screens show. */
export function useDraft(sync: StorySync): Draft | null {
  const shown = useRef<Draft | null>(null)
  return useSyncPart(sync, ({ draft }) => {
    if (!shown.current || !draft || !looksAlike(shown.current, draft)) shown.current = draft
    return shown.current
  })
}
