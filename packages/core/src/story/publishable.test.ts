import { expect, it } from 'vitest'
import {
  divider,
  gallery,
  mediaId,
  mediaOfId,
  paragraph,
  picture,
  pictureOf,
  postCard,
  storyWith,
} from './build.ts'
import { hindrances } from './publishable.ts'
import type { Slug, Story } from './story.ts'

const media = new Map([[mediaId('a'), mediaOfId(mediaId('a'), { name: 'stage.jpg' })]])
const facts = { media, sections: ['culture'] }
const sound = storyWith({ lead: pictureOf() }, paragraph('One.'), picture(), gallery(), postCard())

function withBody(...content: Story['body']['content']): Partial<Story> {
  return { body: { type: 'doc', content } }
}

const unshown = { description: '', shown: { media: mediaId('d'), ground: 'permission' } }

const cases: readonly [string, Partial<Story>, string, string][] = [
  ['no headline', { headline: ' ' }, 'headline', 'the story has no headline'],
  ['no byline', { bylines: [] }, 'bylines', 'the story has no byline'],
  ['no section', { section: '' }, 'section', 'the story has no section'],
  ['an unknown section', { section: 'sport' }, 'section', 'there is no section “sport”'],
  [
    'a reserved address',
    { slug: 'archive' as Slug },
    'slug',
    'the address “archive” belongs to the section itself',
  ],
  ['no body', withBody(), 'body', 'the story has no text'],
  ['a body without words', withBody(paragraph(' '), divider()), 'body', 'the story has no text'],
  [
    'a picture that nobody described',
    withBody(paragraph('One.'), picture({ alternative: null })),
    'body.content[1].attrs.alternative',
    'the picture “stage.jpg” has neither alternative text nor the word that it is decorative',
  ],
  [
    'a slide with blank alternative text',
    withBody(paragraph('One.'), gallery('g', [{}, { alternative: ' ' }])),
    'body.content[1].content[1].attrs.alternative',
    'the picture “stage.jpg” has neither alternative text nor the word that it is decorative',
  ],
  [
    'a lead whose file is missing',
    { lead: pictureOf({ media: mediaId('c') }) },
    'lead.media',
    'the picture file cccccccccccc… is not in the newsroom',
  ],
  [
    'a picture of a post whose file is missing',
    withBody(paragraph('One.'), postCard({ pictures: [unshown] })),
    'body.content[1].attrs.post.pictures[0].shown.media',
    'the picture file dddddddddddd… is not in the newsroom',
  ],
  [
    'a gallery of no slides',
    withBody(paragraph('One.'), gallery('stage', [])),
    'body.content[1]',
    'the gallery “stage” has no slides',
  ],
]

it('lets a sound story pass', () => {
  expect(hindrances(sound, facts)).toEqual([])
})

it.each(cases)('is hindered by %s', (_name, fields, path, reason) => {
  expect(hindrances({ ...sound, ...fields }, facts)).toEqual([
    { path, message: `Cannot publish: ${reason}` },
  ])
})

it('lets a decorative picture pass, and a story of pictures with words', () => {
  const decorative = withBody(paragraph('One.'), picture({ alternative: null, decorative: true }))
  expect(hindrances({ ...sound, ...decorative }, facts)).toEqual([])
  expect(hindrances({ ...sound, ...withBody(gallery()) }, facts)).toEqual([])
})

it('names everything at once', () => {
  const bare = storyWith({ headline: '', bylines: [], section: 'sport' })
  expect(hindrances(bare, facts).map(({ path }) => path)).toEqual([
    'headline',
    'bylines',
    'section',
    'body',
  ])
})
