import { describe, expect, it } from 'vitest'
import { mediaId, postCard } from '../../story/build.ts'
import { originalStates, type Post, platforms } from '../../story/post.ts'
import { targetsOf, wordsOf } from '../read-page.ts'
import { renderBlock } from './blocks.ts'
import { testSetting } from './build-setting.ts'
import type { Setting } from './setting.ts'

const render = (fields: Partial<Post> = {}): string =>
  String(renderBlock(testSetting(), postCard(fields)))

const quoted = {
  author: { name: 'Jo Pell', handle: '@jo', address: 'https://social.example/@jo' },
  address: 'https://social.example/@jo/9',
  postedAt: null,
  text: 'Is it true?',
}

describe('a post card', () => {
  it('tells author, handle, platform, time, words, state and address as text', () => {
    const words = wordsOf(render())
    for (const told of [
      'Mara Quill',
      '@mara@social.example',
      'Post on Mastodon',
      '18 November 2026, 21:12',
      'No show tonight.\nI am sorry.',
      'No longer at its address, as of 19 Nov 2026, 08:00',
      'Original: https://social.example/@mara/1',
    ])
      expect(words).toContain(told)
  })

  it('says that its address was not kept, and links nowhere', () => {
    const markup = render({ address: null })
    expect(wordsOf(markup)).toContain('The address of the original was not kept.')
    expect(markup).toContain('<blockquote><p>No show tonight.')
    expect(targetsOf(markup)).not.toContain('https://social.example/@mara/1')
  })

  it('names nobody where nobody is known', () => {
    const markup = render({ author: { name: '', handle: '', address: null } })
    expect(markup).not.toMatch(/<b><\/b>/)
    expect(wordsOf(markup)).not.toMatch(/by {1,2}on|by$/m)
    expect(wordsOf(markup)).toContain('Post on Mastodon')
  })

  it.each([
    [{ text: '' }, true],
    [{ text: '', pictures: [{ description: 'A cat', shown: null }] }, false],
    [{ text: '', quoted }, false],
    [{}, false],
  ])('says so where nothing of it was kept: %j', (fields, isTold) => {
    const told = wordsOf(render(fields)).includes('neither words nor pictures were kept')
    expect(told).toBe(isTold)
  })

  it('cites its address and keeps line breaks and paragraphs', () => {
    expect(render({ text: 'a\nb\n\nc', language: 'fr' })).toContain(
      '<blockquote cite="https://social.example/@mara/1" lang="fr"><p>a<br>b</p><p>c</p></blockquote>',
    )
  })

  it('keeps links, mentions and markup of the post as text', () => {
    const markup = render({ text: 'See https://a.example @you <b>now</b>' })
    expect(markup).toContain('<p>See https://a.example @you &lt;b&gt;now&lt;/b&gt;</p>')
    expect(targetsOf(markup)).not.toContain('https://a.example/')
  })

  it.each([
    ['before 2024', 'before 2024'],
    ['', 'date not known'],
  ])('is never without a time: “%s”', (postedWords, expected) => {
    expect(wordsOf(render({ postedAt: null, postedWords }))).toContain(expected)
  })

  it.each(originalStates)('tells the state %s without script, colour or folding', (state) => {
    const markup = render({ state, stateAt: null })
    const outside = markup.replace(/<details>.*<\/details>/s, '')
    expect(outside).toMatch(new RegExp(`<p class="state is-${state}">[A-Z][^<]+</p>`))
  })

  it.each(platforms)('is told apart on %s, and loads nothing from it', (platform) => {
    const markup = render({ platform, platformName: 'Harbour' })
    expect(markup).toContain(`class="post on-${platform}"`)
    expect(markup).not.toMatch(/<(?:img|iframe|script|link)/)
  })

  it('says how we have it', () => {
    expect(render()).toMatch(/<details><summary>How we have this post<\/summary><p>[^<]*reporter/)
    expect(wordsOf(render())).toContain('Last seen at its address on 18 November 2026, 21:40.')
  })
})

describe('what is known of a post that is missing', () => {
  it('is told with what is not known', () => {
    const words = wordsOf(render({ state: 'gone', missingSince: '2026-11-19T07:40:00.000Z' }))
    expect(words).toContain('Missing since 19 November 2026, 07:40.')
    expect(words).toContain('We do not know who removed it.')
  })

  it.each(['live', 'edited', 'expired', 'account-gone', 'login-wall', 'unknown'] as const)(
    'says nothing of who removed it where it is %s',
    (state) => {
      expect(wordsOf(render({ state }))).not.toContain('removed')
    },
  )

  it('is no longer missing once it is back', () => {
    const words = wordsOf(render({ state: 'back', missingSince: '2026-11-19T07:40:00.000Z' }))
    expect(words).not.toContain('Missing since')
  })
})

describe('the evidence behind a card', () => {
  const evidence = { takenAt: '2026-11-19T06:15:00.000Z', hash: 'ab12', stampedAt: null }
  const held = (more: object = {}) =>
    testSetting(
      {},
      {
        copies: new Map([
          ['c1', { text: '', provenance: 'fetched-by-us', evidence: { ...evidence, ...more } }],
        ]),
      },
    )
  const told = (setting: Setting, fields: Partial<Post> = { capture: 'c1' }) =>
    wordsOf(String(renderBlock(setting, postCard(fields))))

  it('is told by time, hash and stamp', () => {
    expect(told(held())).toContain(
      'Our copy is of 19 November 2026, 06:15. SHA-256 of the evidence: ab12. No time stamp yet.',
    )
    expect(told(held({ stampedAt: '2026-11-19T06:16:00.000Z' }))).toContain(
      'An independent authority attests that it was there on 19 November 2026, 06:16.',
    )
  })

  it('is not told of a card that was made from none', () => {
    expect(told(held(), {})).not.toContain('SHA-256')
    expect(told(held(), { capture: 'c2' })).not.toContain('SHA-256')
  })
})

describe('the pictures of a post', () => {
  it('are described where they are not shown', () => {
    const markup = render({ pictures: [{ description: 'A stage <door>', shown: null }] })
    expect(markup).toContain('Picture not shown: A stage &lt;door&gt;')
    expect(markup).not.toContain('<img')
  })

  it('are shown with the ground for it', () => {
    const shown = { media: mediaId('a'), ground: 'she gave it to us' }
    const markup = render({ pictures: [{ description: 'A stage door', shown }] })
    expect(markup).toContain('alt="A stage door"')
    expect(markup).toContain('Shown because: she gave it to us')
  })

  it('are described where their file is not known', () => {
    const shown = { media: mediaId('f'), ground: 'agreed' }
    expect(render({ pictures: [{ description: '', shown }] })).toContain(
      'Picture not shown: no description',
    )
  })
})

describe('a post that quotes another', () => {
  it('tells the other one too', () => {
    const words = wordsOf(render({ quoted }))
    for (const told of [
      'Quotes a post by Jo Pell',
      '@jo',
      'date not known',
      'Is it true?',
      quoted.address,
    ])
      expect(words).toContain(told)
  })

  it('has more than three links, so there is a way past it', () => {
    const markup = render({ quoted })
    const [first] = targetsOf(markup)
    expect(first).toBe('#end-of-post')
    expect(markup).toMatch(
      /<p class="past" id="end-of-post" tabindex="-1"><span>End of the post by Mara Quill<\/span><\/p>$/,
    )
    expect(render()).not.toContain('class="past"')
  })
})

it('leads to no address that may not be a link', () => {
  const markup = render({
    address: 'javascript:alert(1)',
    author: { name: 'M', handle: '@m', address: 'data:text/html,x' },
  })
  expect(targetsOf(markup)).toEqual([])
  expect(markup).not.toContain('cite=')
  expect(wordsOf(markup)).toContain('Original: javascript:alert(1)')
})
