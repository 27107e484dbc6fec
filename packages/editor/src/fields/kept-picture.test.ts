import { expect, it } from 'vitest'
import { keptPictureAt } from './kept-picture.ts'

const address = 'https://social.example/@mara/1'
const shown = { media: '', basis: 'permission', ground: ' by mail ' }
const post = { address, capture: 'c1', pictures: [{ shown: null }, { shown }] }
const kept = { capture: 'c1', post: address, index: 1, basis: 'permission', ground: 'by mail' }

it.each([
  ['in a card', { post }, 'post.pictures[1].shown.media', kept],
  ['in a form of its own', post, 'pictures[1].shown.media', kept],
  [
    'without a ground yet',
    { post },
    'post.pictures[0].shown.media',
    { ...kept, index: 0, basis: undefined, ground: '' },
  ],
  [
    'of a post without a copy',
    { post: { ...post, capture: undefined } },
    'post.pictures[1].shown.media',
    undefined,
  ],
  ['that is no picture of a post', { post }, 'post.author.address', undefined],
  ['of a gallery', { slides: [] }, 'slides[0].media', undefined],
])('a picture %s', (_, form, path, found) => {
  expect(keptPictureAt(form, path)).toEqual(found)
})
