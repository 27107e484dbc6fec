import { expect, it } from 'vitest'
import {
  blockquote,
  contextNote,
  event,
  gallery,
  helpBox,
  item,
  linked,
  list,
  mediaId,
  outletCard,
  paragraph,
  picture,
  pictureOf,
  post,
  postCard,
  relatedLink,
  story,
  storyWith,
  timeline,
} from './build.ts'
import { nodesOf } from './node.ts'
import type { StoryId } from './story.ts'
import {
  galleriesOf,
  linksOf,
  mediaOf,
  picturePlaces,
  picturesOf,
  picturesOfBody,
  postsOf,
  relatedOf,
  replacePictures,
} from './walk.ts'

const a = mediaId('a')
const b = mediaId('b')
const c = mediaId('c')
const d = mediaId('d')
const shown = { description: '', shown: { media: d, ground: 'permission' } }
const whole = storyWith(
  { lead: pictureOf({ media: a }) },
  picture({ media: b }),
  gallery('stage', [{ media: c }, { media: b }]),
  postCard({ pictures: [shown, { description: '', shown: null }] }),
)

it('visits every node in reading order and says where it stands', () => {
  const nested = story(list(item(paragraph('a'))), timeline(event('2026-11-19', '', 'b')))
  expect([...nodesOf(nested.body)].map(({ path, node }) => `${path} ${node.type}`)).toEqual([
    'body.content[0] list',
    'body.content[0].content[0] item',
    'body.content[0].content[0].content[0] paragraph',
    'body.content[0].content[0].content[0].content[0] text',
    'body.content[1] timeline',
    'body.content[1].content[0] event',
    'body.content[1].content[0].content[0] paragraph',
    'body.content[1].content[0].content[0].content[0] text',
  ])
})

it('finds pictures, posts and galleries', () => {
  expect(picturesOf(whole).map(({ media }) => media)).toEqual([a, b, c, b])
  expect(picturesOfBody(whole.body).map(({ media }) => media)).toEqual([b, c, b])
  expect(picturePlaces(whole).map(({ path }) => path)).toEqual([
    'lead',
    'body.content[0].attrs',
    'body.content[1].content[0].attrs',
    'body.content[1].content[1].attrs',
  ])
  expect(mediaOf(whole)).toEqual([a, b, c, d])
  expect(postsOf(whole)).toEqual([post({ pictures: [shown, { description: '', shown: null }] })])
  expect(galleriesOf(whole)).toEqual([
    {
      name: 'stage',
      title: 'The tour in pictures',
      slides: [pictureOf({ media: c }), pictureOf({ media: b })],
    },
  ])
})

it('finds every address that the body points to', () => {
  const quoted = {
    author: { name: 'Ned', handle: '', address: null },
    address: 'https://n.example/2',
    postedAt: null,
    text: '',
  }
  const pointing = story(
    paragraph('See ', linked('this', 'https://a.example/')),
    list(item(paragraph(linked('that', '/culture/')))),
    blockquote('“No.”', { attribution: 'Ned', cite: 'https://b.example/' }),
    blockquote('“Yes.”'),
    postCard({ address: 'https://n.example/1', quoted }),
    outletCard({ title: 'T', address: 'https://c.example/' }),
    helpBox({ name: 'N', address: 'https://d.example/' }, { address: null }),
    contextNote('x', { sources: [{ title: 'S', address: 'https://e.example/' }] }),
    relatedLink({ title: 'R', address: 'https://f.example/' }),
  )
  expect(linksOf(pointing).map(({ address, words }) => `${words}: ${address}`)).toEqual([
    'this: https://a.example/',
    'that: /culture/',
    'Ned: https://b.example/',
    'Mara Quill: https://n.example/1',
    'Ned: https://n.example/2',
    'T: https://c.example/',
    'N: https://d.example/',
    'S: https://e.example/',
    'R: https://f.example/',
  ])
})

it('finds the related stories once each', () => {
  const [one, two] = ['one', 'two'] as StoryId[]
  const related = [one, two, one].map((id) => relatedLink({ story: id ?? null, address: null }))
  expect(relatedOf(story(...related, relatedLink()))).toEqual(['one', 'two'])
})

it('replaces media files wherever they are shown, and only those', () => {
  const replaced = replacePictures(whole, (media) =>
    media === b || media === d ? mediaId('e') : media,
  )
  expect(mediaOf(replaced)).toEqual([a, mediaId('e'), c])
  expect(replaced.lead).toBe(whole.lead)
  expect(replacePictures(whole, (media) => media)).toBe(whole)
  const onlyLead = replacePictures(whole, (media) => (media === a ? mediaId('f') : media))
  expect(onlyLead.lead?.media).toBe(mediaId('f'))
  expect(onlyLead.body).toBe(whole.body)
})
