import { expect, it } from 'vitest'
import {
  paragraph,
  picture,
  postCard,
  quotation,
  quoted,
  relatedLink,
  storyWith,
} from '../story/build.ts'
import { archiveHealth, tellHealth } from './health.ts'

const facts = {
  ownPath: (address: string) => (address.startsWith('/') ? address : undefined),
  leads: (path: string) => path === '/here/',
}

const lost = { address: null, text: '', provenance: 'none' } as const

it('tells what an archive holds and what has rotted', () => {
  const story = storyWith(
    { lead: null, quotations: [] },
    paragraph('She said “one” and "two and left.'),
    postCard({ platform: 'x', ...lost }),
    postCard({ platform: 'x', ...lost, text: 'Hi' }),
    postCard({ platform: 'x', provenance: 'fetched-by-us' }),
    postCard({ platform: 'instagram', ...lost, address: 'https://instagram.example/p/1' }),
    picture({ alternative: null }),
    picture({ alternative: '', decorative: true }),
    relatedLink({ story: null, address: null, title: 'Gone' }),
    relatedLink({ story: null, address: '/there/', title: 'There' }),
    relatedLink({ story: null, address: '/here/', title: 'Here' }),
  )
  const health = archiveHealth([story], facts)
  expect(health).toMatchObject({
    stories: 1,
    quotedPassages: 2,
    withoutSpeaker: 2,
    pictures: 2,
    picturesWithoutText: 1,
    brokenLinks: [{ address: '/there/' }, { address: 'Gone' }],
    embeds: [
      { platform: 'x', posts: 3, whole: 1, wordsAlone: 1, addressAlone: 0, nothing: 1, copied: 1 },
      { platform: 'instagram', posts: 1, addressAlone: 1, copied: 0 },
    ],
  })
  expect(tellHealth(health).join('\n')).toContain(
    '3 posts on X: 1 with words and address, 1 with words alone, 1 with neither words nor address; 1 copy',
  )
})

it('knows the speaker of what has a record', () => {
  const story = storyWith(
    { quotations: [quotation('q1')] },
    paragraph(quoted('q1', '“one”'), ' and “two”'),
  )
  expect(archiveHealth([story], facts)).toMatchObject({ quotedPassages: 2, withoutSpeaker: 1 })
})

it.each([
  ['“a” „b“ «c» "d"', 4],
  ['“a" and “b', 2],
  ['5" of rain', 0],
  ['It’s ‘90s rock', 0],
  ["the words 'Closed for stocktaking', in rock 'n' roll", 1],
  ['‘One,’ she said, ‘two.’ „a ‚b c‘ d“ and ‚e f‘', 4],
  ["the Smiths' and the Joneses' cats", 0],
])('counts the passages of %s', (text, count) => {
  expect(archiveHealth([storyWith({}, paragraph(text))], facts).quotedPassages).toBe(count)
})
