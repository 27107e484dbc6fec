import { expect, it } from 'vitest'
import { paragraph, post, postCard, story } from '../../../story/build.ts'
import { askedBy, misjudged } from '../build-proof.ts'
import { deletionKnown } from './deletion-known.ts'

const asks = [
  'Minutes later came a second post, which she also deleted.',
  'A third, removed within hours, was rude.',
  'In a since-deleted post she called him a coward.',
  'In a now-deleted tweet she thanked her fans.',
  'Her since deleted story showed the car.',
  'The quickly removed video had a million views.',
  'The deleted post was long.',
  'The post was deleted on Friday.',
  'The post has since been deleted.',
  'The tweet was later taken down.',
  'The clip has been removed.',
  'She deleted the post.',
  'He deleted all her pictures.',
  'She took down the video.',
  'He scrubbed his profile.',
  'The account is gone.',
  'The video is no longer available.',
  'She set her account to private.',
  'Her page was made private.',
  'He removed the caption an hour after.',
  'The message, which was deleted, was rude.',
  'She erased her comments.',
]

const quiet = [
  'The cut restores a now-deleted subplot.',
  'In a since-deleted post, of which we hold a copy, she called him a coward.',
  'In a now-deleted tweet, archived on Friday, she thanked her fans.',
  'The post has since been deleted. A screenshot was sent to us.',
  'The post was deleted, the Gazette reported.',
  'The tweet was seen by our reporter before it was taken down. The clip has been removed, she said.',
  'She deleted the post, her agent said.',
  '“I deleted the post,” she said.',
  'The scene was deleted from the film.',
  'He removed his hat.',
  'The wall was taken down.',
  'The statue has been removed.',
  'The deleted scenes are on the disc.',
  'She posted a picture.',
  'The story was long.',
  'The account of the war is good.',
  'She erased the board.',
  'He was removed from the hall.',
  'The page was torn.',
  'A tumour was removed.',
  'They deleted nothing.',
  'According to the archive, the page was deleted on Friday.',
]

it('asks how we know of what is called deleted', () => {
  expect(misjudged(deletionKnown, { asks, quiet })).toEqual([])
})

it('is quiet where the story shows a copy of what is gone', () => {
  const words = paragraph('In a since-deleted post she thanked her fans.')
  const gone = postCard(post({ state: 'gone', provenance: 'fetched-by-us' }))
  const live = postCard(post({ state: 'live', provenance: 'fetched-by-us' }))
  expect(askedBy(deletionKnown, story(words, gone))).toEqual([])
  expect(askedBy(deletionKnown, story(words, live))).toEqual(['since-deleted'])
})
