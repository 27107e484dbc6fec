import { describe, expect, it } from 'vitest'
import type { OutletCard, PostCard } from '../story/block.ts'
import { originalStates } from '../story/post.ts'
import { build } from '../story.ts'
import { staticCard } from './static-card.ts'

const setting = { language: 'en', zone: 'Europe/London' }
const post = build.postCard()
const withPost = (fields: object): PostCard => ({
  ...post,
  attrs: { post: { ...post.attrs.post, ...fields } },
})
const outlet: OutletCard = {
  type: 'outletCard',
  attrs: {
    outlet: 'The Courier',
    title: 'The harbour stayed dark',
    author: 'Ana Example',
    address: 'https://courier.example/a',
    publishedAt: null,
    language: 'en',
    summary: '',
    readAt: '2026-11-20T10:00:00.000Z',
  },
}
const written = (card: PostCard | OutletCard) => String(staticCard(setting, card))

describe('a card for other systems', () => {
  it('says who, where, when, what, and what became of it', () => {
    const { author, text } = post.attrs.post
    const card = written(
      withPost({ state: 'gone', stateAt: '2026-11-20T10:00:00.000Z', text: 'One\nTwo' }),
    )
    expect(card).toContain(author.name)
    expect(card).toContain('One<br>Two')
    expect(card).toContain('No longer at its address, as of')
    expect(text).not.toBe('')
    expect(card).toMatch(/<time datetime="[^"]+">/)
  })

  it.each(originalStates)('has no class, script, picture or style of the page: %s', (state) => {
    const card = written(
      withPost({ state, pictures: [{ description: 'A dark stage', shown: null }] }),
    )
    expect(card).not.toMatch(/class=|<script|<style|<img|<iframe|url\(|\bid=/)
    expect(card).toContain('Picture not shown: A dark stage')
  })

  it.each([
    ['words', { text: '<img src=x onerror=alert(1)>' }],
    ['a name', { author: { name: '"><script>alert(1)</script>', handle: '', address: null } }],
    ['an address', { address: 'javascript:alert(1)' }],
    ['a language', { language: 'en" onclick="x' }],
  ])('lets nothing of a stranger become markup: %s', (_, fields) => {
    const card = written(withPost(fields))
    expect(card).not.toMatch(/<img|<script|href="javascript|" onclick/)
  })

  it('says so where nothing was kept, not even a date', () => {
    const bare = { text: '', pictures: [], quoted: null, postedAt: null, postedWords: '' }
    expect(written(withPost(bare))).toContain('neither words nor pictures were kept')
  })

  it('tells another outlet’s report', () => {
    const card = written(outlet)
    expect(card).toContain('<a href="https://courier.example/a"')
    expect(card).toContain('The Courier · Ana Example')
  })
})
