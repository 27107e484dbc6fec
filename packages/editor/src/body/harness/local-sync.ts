import type { Story } from '@stet/core/story'
import { withField } from '@stet/core/story'
import type { StorySync, SyncState } from '../../sync/story-sync.ts'

/** A story that stands on this page alone: nothing of it is kept. */
export function localSync(story: Story): StorySync {
  const hearers = new Set<() => void>()
  let state: SyncState = {
    phase: 'ready',
    saving: 'saved',
    people: [],
    lost: [],
    problem: null,
    draft: {
      story,
      bodyVersion: 0,
      fields: {},
      status: 'draft',
      createdAt: '2026-11-20T09:00:00.000Z',
      savedAt: '2026-11-20T09:00:00.000Z',
      scheduledAt: null,
      embargoUntil: null,
      owner: null,
      live: null,
      changed: false,
      may: {},
    },
  }
  return {
    subscribe(heard) {
      hearers.add(heard)
      return () => {
        hearers.delete(heard)
      }
    },
    snapshot: () => state,
    plugins: () => [],
    attach: () => {},
    setField(field, value) {
      const { draft } = state
      const next = draft && withField(draft.story, field, value)
      if (!draft || !next || 'problems' in next) return
      state = { ...state, draft: { ...draft, story: next.story } }
      for (const heard of hearers) heard()
    },
    keepTheirs: () => {},
    keepMine: () => {},
    refresh: async () => {},
    close: async () => {},
  }
}
