import type { StoryId } from '@stet/core/story'
import { expect, it } from 'vitest'
import { onBoth } from './both-for-tests.ts'
import {
  countStories,
  findStory,
  findStoryBySlug,
  saveStories,
  saveStory,
  storiesAfter,
} from './stories.ts'
import { record, story } from './stories-for-tests.ts'

onBoth('stories', (ready) => {
  it('gives back what was saved, in every script', async () => {
    const { db } = ready.handle
    const saved = record('a', { status: 'scheduled', scheduledAt: '2026-12-01T08:00:00.000Z' })
    await saveStory(db, saved)
    expect(await findStory(db, 'a' as StoryId)).toEqual(saved)
    expect(await findStory(db, 'A' as StoryId)).toBeUndefined()
  })

  it('replaces a story by its id, but not when it was created', async () => {
    const { db } = ready.handle
    await saveStory(db, record('a'))
    const later = record('a', {
      story: story('a', { headline: 'Another', section: 'politics' }),
      status: 'published',
      revision: 2,
      savedAt: '2026-11-02T08:00:00.000Z',
    })
    await saveStory(db, { ...later, createdAt: '2026-11-02T08:00:00.000Z' })
    expect(await findStory(db, 'a' as StoryId)).toEqual(later)
    expect(await countStories(db)).toEqual({ all: 1, published: 1 })
  })

  it('finds a story by its section and slug; the oldest where two drafts want them', async () => {
    const { db } = ready.handle
    const wanted = story('b').slug
    await saveStories(db, [record('b'), record('a', { story: story('a', { slug: wanted }) })])
    expect((await findStoryBySlug(db, 'culture', wanted))?.story.id).toBe('a')
    expect(await findStoryBySlug(db, 'politics', wanted)).toBeUndefined()
  })

  it('walks through all stories by id, byte by byte', async () => {
    const { db } = ready.handle
    await saveStories(
      db,
      ['b', 'a', 'B', 'ä', 'a-b', 'a1'].map((id) => record(id)),
    )
    const seen: string[] = []
    let after: StoryId | null = null
    for (;;) {
      const batch = await storiesAfter(db, { after, limit: 4 })
      seen.push(...batch.map((found) => found.story.id))
      after = batch.at(-1)?.story.id ?? null
      if (batch.length < 4) break
    }
    expect(seen).toEqual(['B', 'a', 'a-b', 'a1', 'b', 'ä'])
  })
})
