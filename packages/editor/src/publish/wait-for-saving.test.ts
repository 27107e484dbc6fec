import { expect, it } from 'vitest'
import type { StorySync, SyncState } from '../sync/story-sync.ts'
import { Unsaved, whenSaved } from './wait-for-saving.ts'

/** A sync that is nothing but its state of saving. */
function saving(first: SyncState['saving']) {
  const listeners = new Set<() => void>()
  let now = first
  const sync = {
    subscribe: (listener: () => void) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    snapshot: () => ({ saving: now, problem: 'the slug is taken' }),
  } as unknown as StorySync
  const become = (next: SyncState['saving']) => {
    now = next
    for (const listener of [...listeners]) listener()
  }
  return { sync, become, listeners }
}

it('answers at once where everything is saved', async () => {
  const { sync, listeners } = saving('saved')
  await expect(whenSaved(sync)).resolves.toMatchObject({ saving: 'saved' })
  expect(listeners.size).toBe(0)
})

it('waits until it is saved', async () => {
  const { sync, become, listeners } = saving('saving')
  const done = whenSaved(sync)
  become('saving')
  become('saved')
  await expect(done).resolves.toMatchObject({ saving: 'saved' })
  expect(listeners.size).toBe(0)
})

it.each(['offline', 'refused'] as const)('says so where it is %s', async (how) => {
  const { sync, become } = saving('saving')
  const done = whenSaved(sync)
  become(how)
  await expect(done).rejects.toThrow(Unsaved)
})

it('does not wait for ever', async () => {
  await expect(whenSaved(saving('saving').sync, 10)).rejects.toThrow(/kept on this device/)
})
