import { describe, expect, it } from 'vitest'
import { providerFor, providers } from '../providers.ts'
import { recorded } from './recorded-for-tests.ts'

const xAddress = 'https://twitter.com/maraquill/status/1990588210447712301?s=20'

describe('what an address names', () => {
  it.each([
    [xAddress, 'x', 'https://x.com/maraquill/status/1990588210447712301', '2025-11-18T01:09:47.'],
    ['https://mobile.twitter.com/i/status/20', 'x', 'https://x.com/i/status/20', null],
    [
      'https://www.instagram.com/maraquill/reel/CzQm4vTnLx8/?igsh=1',
      'instagram',
      'https://www.instagram.com/reel/CzQm4vTnLx8/',
      '20',
    ],
    [
      'https://www.threads.net/@maraquill/post/C9abcDEFgh1',
      'threads',
      'https://www.threads.com/@maraquill/post/C9abcDEFgh1',
      null,
    ],
    [
      'https://www.facebook.com/halyardhall/posts/pfbid02abc',
      'facebook',
      'https://www.facebook.com/halyardhall/posts/pfbid02abc',
      null,
    ],
    [
      'https://www.tiktok.com/@maraquill/video/7300000000000000000?lang=en',
      'tiktok',
      'https://www.tiktok.com/@maraquill/video/7300000000000000000',
      '2023-11-1',
    ],
    [
      'https://youtu.be/dQw4w9WgXcQ?t=4',
      'youtube',
      'https://www.youtube.com/watch?v=dQw4w9WgXcQ',
      null,
    ],
    [
      'https://www.youtube.com/shorts/dQw4w9WgXcQ',
      'youtube',
      'https://www.youtube.com/watch?v=dQw4w9WgXcQ',
      null,
    ],
    [
      'https://social.stet-tests.org/@mara/111111111111111111',
      'mastodon',
      'https://social.stet-tests.org/@mara/111111111111111111',
      '2023-',
    ],
    [
      'https://social.stet-tests.org/users/mara/statuses/111111111111111111',
      'mastodon',
      'https://social.stet-tests.org/@mara/111111111111111111',
      '2023-',
    ],
    [
      'https://bsky.app/profile/mara.stet-tests.org/post/3kabcdefghi2j',
      'bluesky',
      'https://bsky.app/profile/mara.stet-tests.org/post/3kabcdefghi2j',
      '202',
    ],
    [
      'https://outlet.stet-tests.org/a-report?x=1#part',
      'web',
      'https://outlet.stet-tests.org/a-report?x=1',
      null,
    ],
    ['https://www.youtube.com/@channel', 'web', 'https://www.youtube.com/@channel', null],
  ])('%s', (address, platform, canonical, time) => {
    const found = providerFor(address)
    expect(found?.provider.name).toBe(platform)
    expect(found?.ref.address).toBe(canonical)
    if (time === null) expect(found?.ref.idTime).toBeNull()
    else expect(found?.ref.idTime?.startsWith(time)).toBe(true)
  })

  it('is nothing where there is no complete address', () => {
    expect(providerFor('maraquill')).toBeUndefined()
  })
})

describe('hostile answers', () => {
  const values: readonly unknown[] = [
    null,
    1,
    '',
    [],
    {},
    [[]],
    { id: {}, id_str: [], html: 1, user: null },
    { __proto__: { user: 1 } },
    'x'.repeat(1000),
    { html: '<blockquote>'.repeat(5000) },
    { html: '<p>'.repeat(50_000) },
  ]
  it.each(providers.map((provider) => [provider.name, provider] as const))(
    'never throw: %s',
    (_name, provider) => {
      const ref = {
        platform: provider.name,
        address: 'https://outlet.stet-tests.org/a',
        id: '1990588210447712301',
        handle: '@mara',
        host: 'outlet.stet-tests.org',
        idTime: null,
      }
      for (const value of values) {
        for (const code of [0, 200, 404]) {
          const purposes = [
            'post',
            'oembed',
            'status',
            'context',
            'handle',
            'document',
            'view',
            'record',
            'account',
            'page',
          ]
          const answers = recorded(
            Object.fromEntries(purposes.map((purpose) => [purpose, [code, value] as const])),
          )
          expect(provider.read(ref, answers).kind).toBeDefined()
          expect(Array.isArray(provider.asks(ref, answers))).toBe(true)
        }
      }
    },
  )
})
