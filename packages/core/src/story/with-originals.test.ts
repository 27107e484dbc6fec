import { expect, it } from 'vitest'
import { paragraph, postCard, storyWith } from './build.ts'
import { postsOf } from './walk.ts'
import { type OriginalFacts, withOriginals } from './with-originals.ts'

const address = 'https://social.example/@mara/1'
const story = storyWith(
  {},
  paragraph('Nobody saw the drummer leave.'),
  postCard({
    address,
    text: 'No show tonight',
    state: 'live',
    stateAt: '2026-11-19T08:00:00.000Z',
    lastSeen: '2026-11-19T08:00:00.000Z',
  }),
)
const gone: OriginalFacts = {
  state: 'gone',
  stateAt: '2026-11-21T08:00:00.000Z',
  lastSeen: '2026-11-20T08:00:00.000Z',
  missingSince: '2026-11-20T09:00:00.000Z',
  blindSince: null,
  words: 'No show tonight',
}
const shown = (facts: Partial<OriginalFacts>) =>
  postsOf(withOriginals(story, (asked) => (asked === address ? { ...gone, ...facts } : undefined)))

it('tells what became of the original, and leaves the words', () => {
  expect(shown({})).toMatchObject([
    {
      text: 'No show tonight',
      state: 'gone',
      stateAt: gone.stateAt,
      lastSeen: gone.lastSeen,
      missingSince: gone.missingSince,
    },
  ])
})

it('tells since when nobody could look', () => {
  const [post] = shown({ state: 'live', missingSince: null, blindSince: gone.stateAt })
  expect(post).toMatchObject({ state: 'live', unlookedSince: gone.stateAt })
  expect(post).not.toHaveProperty('missingSince')
})

it('tells no edit of a card that shows the present words', () => {
  expect(shown({ state: 'edited', words: 'A show tonight' })[0]?.state).toBe('edited')
  expect(shown({ state: 'edited', words: 'No show  tonight\n' })[0]?.state).toBe('live')
})

it('leaves what was seen later than the last look', () => {
  const older = { stateAt: '2026-11-18T08:00:00.000Z' }
  expect(shown(older)).toEqual(postsOf(story))
})

it('gives the very same story where nothing is known', () => {
  expect(withOriginals(story, () => undefined)).toBe(story)
})
