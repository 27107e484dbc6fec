import type { SyncState } from '../sync/story-sync.ts'

/** What is said about saving, in words that are always on the screen. */
export function savingWords({ saving, problem }: Pick<SyncState, 'saving' | 'problem'>): string {
  switch (saving) {
    case 'saved':
      return 'Saved'
    case 'saving':
      return 'Saving'
    case 'offline':
      return 'Offline: kept on this device'
    case 'refused':
      return `Not taken: ${problem ?? 'the newsroom gave no reason'}`
    default:
      return saving satisfies never
  }
}
