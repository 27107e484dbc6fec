import { expect, it } from 'vitest'
import { paragraph, postCard, storyWith } from './build.ts'
import { sameStory } from './changes.ts'
import type { Story } from './story.ts'

const before = storyWith({ topics: ['a', 'b'] }, paragraph('One.'), postCard())

it('says the same of a copy, whatever the order of its keys', () => {
  const copy = JSON.parse(JSON.stringify(before))
  expect(sameStory(before, copy)).toBe(true)
  expect(sameStory(before, reversed(copy))).toBe(true)
})

it.each([
  ['a field', { ...before, headline: 'Other' }],
  ['a list’s order', { ...before, topics: ['b', 'a'] }],
  ['a list’s length', { ...before, topics: ['a'] }],
  [
    'a word deep inside',
    { ...before, body: { ...before.body, content: [paragraph('One!'), postCard()] } },
  ],
  [
    'null for something',
    {
      ...before,
      body: { ...before.body, content: [paragraph('One.'), postCard({ postedAt: null })] },
    },
  ],
  ['a variant more', { ...before, variants: { mail: '' } }],
])('notices %s', (_name, after) => {
  expect(sameStory(before, after)).toBe(false)
  expect(sameStory(after, before)).toBe(false)
})

function reversed(whole: Story): Story {
  return JSON.parse(JSON.stringify(Object.fromEntries(Object.entries(whole).reverse())))
}
