import { describe, expect, it } from 'vitest'
import { readBy } from './recorded-for-tests.ts'
import { x } from './x.ts'

const xAddress = 'https://twitter.com/maraquill/status/1990588210447712301?s=20'
const xPost = {
  __typename: 'Tweet',
  id_str: '1990588210447712301',
  lang: 'en',
  created_at: '2025-11-18T01:09:47.000Z',
  text: 'No show tonight 😔 &amp; none tomorrow https://t.co/abc https://t.co/pic',
  entities: {
    urls: [
      { indices: [38, 54], expanded_url: 'https://hall.example/notice', url: 'https://t.co/abc' },
    ],
    media: [{ indices: [55, 71], url: 'https://t.co/pic' }],
  },
  user: { id_str: '2', name: 'Mara Quill', screen_name: 'maraquill' },
  edit_control: { edit_tweet_ids: ['1990588210447712301'] },
  isEdited: false,
  mediaDetails: [
    { type: 'photo', media_url_https: 'https://pbs.example/a.jpg', ext_alt_text: 'A dark stage' },
  ],
}
const oembed = (html: string, more: object = {}) => ({
  type: 'rich',
  html,
  author_name: 'Mara Quill',
  author_url: 'https://twitter.com/maraquill',
  ...more,
})

describe('X', () => {
  it('gives words with their links written out, media described, and both times', () => {
    const reading = readBy(x, xAddress, { post: [200, xPost] })
    if (reading.kind !== 'post') throw new Error(reading.kind)
    const { post } = reading
    expect(post).toMatchObject({
      text: 'No show tonight 😔 & none tomorrow https://hall.example/notice',
      author: {
        name: 'Mara Quill',
        handle: '@maraquill',
        stableId: '2',
        address: 'https://x.com/maraquill',
      },
      postedAt: '2025-11-18T01:09:47.000Z',
      language: 'en',
      media: [
        { kind: 'picture', address: 'https://pbs.example/a.jpg', description: 'A dark stage' },
      ],
      doubts: [],
      isCut: false,
    })
  })

  it('says that words are cut, that an edit is newer, and that times disagree', () => {
    const reading = readBy(x, xAddress, {
      post: [
        200,
        {
          ...xPost,
          note_tweet: { id: 'a' },
          isStaleEdit: true,
          created_at: '2025-11-19T01:00:00.000Z',
        },
      ],
    })
    expect(reading.kind === 'post' && reading.post.doubts).toHaveLength(3)
  })

  it('reads oEmbed where there is nothing else', () => {
    const html =
      '<blockquote class="twitter-tweet"><p lang="en" dir="ltr">No show tonight<br>Sorry <a href="https://t.co/abc">https://t.co/abc</a></p>&mdash; Mara Quill (@maraquill) <a href="https://twitter.com/maraquill/status/1990588210447712301">November 18, 2025</a></blockquote><script>alert(1)</script>'
    const reading = readBy(x, xAddress, {
      post: [429, 'Rate limit exceeded'],
      oembed: [200, oembed(html)],
    })
    expect(reading.kind === 'post' && reading.post).toMatchObject({
      text: 'No show tonight\nSorry https://t.co/abc',
      postedWords: 'November 18, 2025',
      links: [{ from: 22, to: 38, address: 'https://t.co/abc' }],
    })
  })

  it.each([
    [
      'gone',
      {
        post: [
          200,
          { tombstone: { text: { text: 'This Post was deleted by the Post author. Learn more' } } },
        ],
      },
    ],
    ['gone', { post: [404, '<html></html>'], oembed: [404] }],
    [
      'restricted',
      { post: [200, { tombstone: { text: { text: 'Age-restricted adult content' } } }] },
    ],
    [
      'restricted',
      {
        post: [200, { tombstone: {} }],
        oembed: [403, { error: 'Sorry, you are not authorized to see this status.' }],
      },
    ],
    ['account-gone', { post: [200, { id_str: '1990588210447712301', text: 'a' }] }],
    ['unknown', { post: [200, { tombstone: {} }] }],
    ['unknown', { post: [200, {}] }],
    ['unknown', { post: [200, { tombstone: { text: { text: 'This Post is unavailable.' } } }] }],
    ['unknown', { post: [429, 'Rate limit exceeded'] }],
    ['unknown', { post: [503, '<html>nope</html>'] }],
    ['unreachable', {}],
  ] as const)('%s: %j', (signal, answers) => {
    expect(readBy(x, xAddress, answers)).toMatchObject({ kind: 'nothing', signal })
  })
})
