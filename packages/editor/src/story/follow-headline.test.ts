import type { Slug } from '@stet/core/story'
import { expect, it } from 'vitest'
import { followsHeadline, slugForHeadline } from './follow-headline.ts'

const cases = [
  { name: 'follows from the start', slug: 'story', before: '', after: 'A tide', gives: 'a-tide' },
  {
    name: 'follows on',
    slug: 'a-tide',
    before: 'A tide',
    after: 'A low tide',
    gives: 'a-low-tide',
  },
  {
    name: 'follows where a number keeps two apart',
    slug: 'a-tide-2',
    before: 'A tide',
    after: 'A low tide',
    gives: 'a-low-tide',
  },
  { name: 'leaves what somebody set', slug: 'tides', before: 'A tide', after: 'B', gives: null },
  {
    name: 'leaves a slug that only begins alike',
    slug: 'a-tide-table',
    before: 'A tide',
    after: 'B',
    gives: null,
  },
  {
    name: 'sees no change in a comma',
    slug: 'a-tide',
    before: 'A tide',
    after: 'A, tide',
    gives: null,
  },
]

it.each(cases)('$name', ({ slug, before, after, gives }) => {
  const story = { headline: before, slug: slug as Slug }
  expect(slugForHeadline(story, after, false)).toBe(gives)
})

it('leaves the slug of a story that readers know', () => {
  expect(slugForHeadline({ headline: 'A tide', slug: 'a-tide' as Slug }, 'B', true)).toBeNull()
  expect(followsHeadline({ headline: 'A tide', slug: 'a-tide' as Slug })).toBe(true)
})
