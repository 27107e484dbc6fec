import { describe, expect, it } from 'vitest'
import { facebook, instagram, threads } from './meta.ts'
import { readBy } from './recorded-for-tests.ts'
import { tiktok } from './tiktok.ts'
import { youtube } from './youtube.ts'

describe('platforms that tell little', () => {
  const shared =
    '<blockquote class="instagram-media"><div><a href="https://www.instagram.com/p/CzQm4vTnLx8/">View this post on Instagram</a></div><p>A post shared by Mara Quill (@maraquill)</p></blockquote><script async src="//www.instagram.com/embed.js"></script>'

  it('Instagram: who, and that the words were not given', () => {
    const reading = readBy(instagram, 'https://www.instagram.com/p/CzQm4vTnLx8/', {
      oembed: [200, { html: shared }],
    })
    expect(reading.kind === 'post' && reading.post).toMatchObject({
      text: '',
      author: { name: 'Mara Quill', handle: '@maraquill' },
    })
    expect(reading.kind === 'post' && reading.post.doubts).toContain('its words were not given')
  })

  it('YouTube: title and channel', () => {
    const reading = readBy(youtube, 'https://youtu.be/dQw4w9WgXcQ', {
      oembed: [
        200,
        {
          title: 'Low Season',
          author_name: 'Mara Quill',
          author_url: 'https://www.youtube.com/@maraquill',
          thumbnail_url: 'https://i.example/a.jpg',
        },
      ],
    })
    expect(reading.kind === 'post' && reading.post).toMatchObject({
      text: 'Low Season',
      author: { name: 'Mara Quill', handle: '@maraquill' },
    })
  })

  it('TikTok: caption and author, with the time inside the id', () => {
    const reading = readBy(tiktok, 'https://www.tiktok.com/@maraquill/video/7300000000000000000', {
      oembed: [
        200,
        {
          title: 'no show tonight #lowseason',
          author_name: 'Mara Quill',
          author_unique_id: 'maraquill',
          width: '100%',
          thumbnail_url: 'https://signed.example/a?x-expires=1',
        },
      ],
    })
    expect(reading.kind === 'post' && reading.post).toMatchObject({
      text: 'no show tonight #lowseason',
      postedAt: expect.stringMatching(/^2023-11-1/),
    })
  })

  it.each([
    [youtube, 'https://youtu.be/dQw4w9WgXcQ', 401, 'restricted'],
    [youtube, 'https://youtu.be/dQw4w9WgXcQ', 404, 'gone'],
    [youtube, 'https://youtu.be/dQw4w9WgXcQ', 200, 'unknown'],
    [tiktok, 'https://www.tiktok.com/@maraquill/video/7300000000000000000', 400, 'unknown'],
    [tiktok, 'https://www.tiktok.com/@maraquill/video/7300000000000000000', 404, 'unknown'],
    [instagram, 'https://www.instagram.com/p/CzQm4vTnLx8/', 400, 'unknown'],
    [instagram, 'https://www.instagram.com/p/CzQm4vTnLx8/', 404, 'unknown'],
    [threads, 'https://www.threads.net/@maraquill/post/C9abcDEFgh1', 429, 'unknown'],
    [facebook, 'https://www.facebook.com/halyardhall/posts/pfbid02abc', 500, 'unknown'],
  ] as const)('$name %s, %i: %s', (provider, address, code, signal) => {
    expect(readBy(provider, address, { oembed: [code, 'Forbidden'] })).toMatchObject({
      kind: 'nothing',
      signal,
    })
  })
})
