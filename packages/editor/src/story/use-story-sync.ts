import { useEffect, useState, useSyncExternalStore } from 'react'
import { openStorySync, type StorySync, type SyncState } from '../sync/story-sync.ts'

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

/** What is known of an open story; follows every change. */
export function useSyncState(sync: StorySync): SyncState {
  return useSyncExternalStore(
    (listener) => sync.subscribe(listener),
    () => sync.snapshot(),
  )
}
