import { expect, it } from 'vitest'
import { originalStates, platforms, provenances } from '../../story/post.ts'
import { bylineRoles, kinds, noteKinds } from '../../story/story.ts'
import { en } from './en.ts'
import { wordsFor } from './words.ts'

it.each(['en', 'en-GB', 'EN-us', 'nn', '', 'constructor'])('has words for “%s”', (language) => {
  expect(wordsFor(language)).toMatchObject(en)
})

it.each([
  ['states', originalStates],
  ['platforms', platforms],
  ['provenances', provenances],
  ['kinds', kinds],
  ['notes', noteKinds],
  ['roles', bylineRoles],
] as const)('has a word for each of the %s', (group, members) => {
  expect(Object.keys(en[group]).toSorted()).toEqual([...members].toSorted())
})

it('never says who took a post down', () => {
  for (const state of ['gone', 'expired', 'account-gone'] as const)
    expect(en.states[state]).toMatch(/^No longer at its address/)
  expect(JSON.stringify(en.states)).not.toMatch(/delet|remov/i)
})

it.each([
  [en.pictures(1), '1 picture'],
  [en.pictures(7), '7 pictures'],
  [en.stories(1), '1 story'],
  [en.stories(0), '0 stories'],
  [en.searchFound(0, 'x'), 'No story matches “x”.'],
  [en.searchFound(1, 'x'), '1 story matches “x”.'],
  [en.searchFound(12, 'x'), '12 stories match “x”.'],
])('counts in words: %s', (said, expected) => {
  expect(said).toBe(expected)
})
