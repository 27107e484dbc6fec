import { expect, it } from 'vitest'
import {
  divider,
  gallery,
  mediaId,
  mediaOfId,
  note,
  paragraph,
  passage,
  picture,
  pictureOf,
  postCard,
  quoted,
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
  [
    'a quotation whose record is gone',
    withBody(paragraph('She said ', quoted('q7', '“no”'))),
    'body.content[0].content[1].marks[0].attrs.id',
    'words are marked as a quotation of which nothing is recorded',
  ],
  [
    'a passage whose note is gone',
    withBody(paragraph(passage('n7', 'Thursday'))),
    'body.content[0].content[0].marks[0].attrs.id',
    'words are marked for a note that is not there',
  ],
  [
    'two galleries of one name',
    withBody(paragraph('One.'), gallery('stage'), gallery('stage')),
    'body.content[2].attrs.name',
    'two galleries are called “stage”',
  ],
  [
    'a note that is there twice',
    { notes: [note(), note()] },
    'notes[1].id',
    'the note “n1” is there twice',
  ],
  ['a topic twice', { topics: ['film', 'film'] }, 'topics[1]', 'the topic “film” is there twice'],
  [
    'a byline twice',
    { bylines: [...sound.bylines, ...sound.bylines] },
    'bylines[1]',
    'the byline “ana-example as writer” is there twice',
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
