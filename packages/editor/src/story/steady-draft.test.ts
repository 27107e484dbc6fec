import { expect, it } from 'vitest'
import { edit } from '../sync/desk-for-tests.ts'
import { draftForEachTest } from '../sync/newsroom-for-tests.ts'
import type { StoryEngine } from '../sync/story-engine.ts'
import type { Draft } from '../sync/story-sync.ts'
import { looksAlike } from './steady-draft.ts'

const { open } = draftForEachTest()

function draftOf(engine: StoryEngine): Draft {
  const { draft } = engine.model.state
  if (!draft) throw new Error('Cannot find the draft of the test')
  return draft
}

it('looks the same after its text was saved', async () => {
  const { engine } = await open()
  const desk = await edit(engine)
  const before = draftOf(engine)
  desk.type(4, '!')
  await engine.exchange()
  const after = draftOf(engine)
  expect(after.bodyVersion).toBe(before.bodyVersion + 1)
  expect(looksAlike(before, after)).toBe(true)
  await engine.close()
})

it('looks otherwise when a field, or how it stands, is another', async () => {
  const { engine } = await open()
  const before = draftOf(engine)
  engine.model.type('headline', 'Another headline')
  expect(looksAlike(before, draftOf(engine))).toBe(false)
  expect(looksAlike(before, { ...before, status: 'published' })).toBe(false)
  expect(looksAlike(before, { ...before, embargoUntil: '2027-01-01T00:00:00Z' })).toBe(false)
  await engine.close()
})
