import { expect, it } from 'vitest'
import type { StoryOriginal } from './original-calls.ts'
import { authorWords } from './original-words.ts'

const person = {
  platform: 'mastodon',
  person: '7',
  handle: '@mara',
  name: 'Mara Quill',
  role: null,
}
const original = { address: 'https://social.example/@mara/1', person } as StoryOriginal

it.each([
  [original, 'Mara Quill'],
  [{ ...original, person: { ...person, name: '' } }, '@mara'],
  [{ ...original, person: { ...person, name: '', handle: '' } }, 'social.example/@mara/1'],
  [{ ...original, person: null }, 'social.example/@mara/1'],
])('names a post by whoever wrote it, else by its address', (one, words) => {
  expect(authorWords(one)).toBe(words)
})
