import { expect, it } from 'vitest'
import { countWords, hindranceWords, isToldSince, publishLabel, refusal } from './publish-words.ts'

it('says a hindrance without its beginning', () => {
  expect(hindranceWords('Cannot publish: the story has no headline')).toBe(
    'The story has no headline',
  )
  expect(hindranceWords('The clock is wrong')).toBe('The clock is wrong')
})

const live = { version: 2, publishedAt: '', updatedAt: null, address: '/a/b/' }

it.each([
  [{ live: null, status: 'draft' }, 'Publish'],
  [{ live: null, status: 'scheduled' }, 'Publish'],
  [{ live, status: 'published' }, 'Publish the changes'],
  [{ live: null, status: 'unpublished' }, 'Publish again'],
] as const)('%j is published by “%s”', (draft, label) => {
  expect(publishLabel(draft)).toBe(label)
})

it('explains what somebody may not do', () => {
  expect(refusal({ may: { 'publish-story': true } }, 'publish-story')).toBeNull()
  expect(refusal({ may: { 'publish-story': false } }, 'publish-story')).toMatch(/editor/)
  expect(refusal({ may: {} }, 'unpublish-story')).toMatch(/editors/)
})

it('knows whether readers were told since', () => {
  const published = '2026-11-20T10:00:00.000Z'
  expect(isToldSince([{ at: '2026-11-20T09:00:00.000Z' }], published)).toBe(false)
  expect(isToldSince([{ at: '2026-11-20T11:00:00.000Z' }], published)).toBe(true)
})

it('counts', () => {
  expect(countWords(1)).toMatch(/^One thing keeps/)
  expect(countWords(2)).toMatch(/^2 things keep/)
})
