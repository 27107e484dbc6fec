import type { StorySync, SyncState } from '../sync/story-sync.ts'

/**
 * Waits until everything typed is saved, `patience` milliseconds at most. Gives the state then, or
 * rejects with words where it could not be saved.
 */
export function whenSaved(sync: StorySync, patience: number = 10_000): Promise<SyncState> {
  return new Promise((resolve, reject) => {
    const settle = (end: () => void) => {
      clearTimeout(timer)
      stop()
      end()
    }
    const look = () => {
      const state = sync.snapshot()
      if (state.saving === 'saved') settle(() => resolve(state))
      else if (state.saving !== 'saving') settle(() => reject(new Unsaved(state)))
    }
    const timer = setTimeout(() => settle(() => reject(new Unsaved(sync.snapshot()))), patience)
    const stop = sync.subscribe(look)
    look()
  })
}

/** What was typed is not with the newsroom yet. */
export class Unsaved extends Error {
  override readonly name = 'Unsaved'
  constructor({ saving, problem }: Pick<SyncState, 'saving' | 'problem'>) {
    super(
      saving === 'refused'
        ? `Some of what was typed is not taken: ${problem ?? 'the newsroom gave no reason'}`
        : 'What was typed is kept on this device, but not with the newsroom yet. Publish when it is saved',
    )
  }
}
