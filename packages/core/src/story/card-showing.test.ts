import { expect, it } from 'vitest'
import { paragraph, postCard, storyWith } from './build.ts'
import {
  type CardDecision,
  type CardShowing,
  cardShowing,
  type PersonRole,
  withShowing,
} from './card-showing.ts'
import { postsOf } from './walk.ts'

const cases: readonly (readonly [PersonRole | null, CardDecision | null, CardShowing])[] = [
  [null, null, 'whole'],
  ['private', null, 'whole'],
  ['child', null, 'line'],
  ['child', 'keep', 'whole'],
  ['public', 'undecided', 'whole'],
  ['drawn', 'undecided', 'line'],
  ['private', 'undecided', 'line'],
  ['child', 'undecided', 'line'],
  [null, 'undecided', 'line'],
  ['private', 'keep', 'whole'],
  ['private', 'words-only', 'words'],
  ['public', 'own-words', 'none'],
  ['public', 'take-out', 'none'],
  ['private', 'ask', 'line'],
]

it.each(cases)('a card of somebody %s, decided %s, is shown: %s', (role, decision, showing) => {
  expect(cardShowing(role, decision)).toBe(showing)
})

const story = storyWith(
  {},
  paragraph('Nobody saw the drummer leave.'),
  postCard({
    address: 'https://social.example/@mara/1',
    author: { name: 'Mara Quill', handle: '@mara', address: 'https://social.example/@mara' },
    text: 'No show tonight',
    pictures: [{ description: 'A dark stage', shown: null }],
    quoted: {
      author: { name: 'Ivo', handle: '', address: null },
      address: 'https://social.example/@ivo/2',
      postedAt: null,
      text: 'See you there',
    },
  }),
)
const as = (showing: CardShowing) =>
  withShowing(
    story,
    () => showing,
    () => '[Here stood a post.]',
  )

it('holds nothing of a card that is folded or left out', () => {
  const folded = JSON.stringify(as('line'))
  for (const words of ['No show', 'Mara', 'stage', 'See you', 'social.example'])
    expect(folded).not.toContain(words)
  expect(folded).toContain('[Here stood a post.]')
  expect(as('none').body.content).toHaveLength(1)
})

it('leaves words alone of a card, without pictures, quoted posts and the way to the profile', () => {
  expect(postsOf(as('words'))).toMatchObject([
    {
      text: 'No show tonight',
      pictures: [],
      quoted: null,
      author: { name: 'Mara Quill', address: null },
    },
  ])
})

it('gives the very same story where all is shown', () => {
  expect(as('whole')).toBe(story)
})
