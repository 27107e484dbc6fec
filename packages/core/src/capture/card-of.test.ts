import { describe, expect, it } from 'vitest'
import { quotationFields } from '../quotation/quotation-shape.ts'
import { problemsOf } from '../story/check-value.ts'
import { schema } from '../story/schema.ts'
import type { CapturedPage, CapturedPost, Reading } from './captured.ts'
import { type CopyFacts, cardOf, cardsIn, sourceIn } from './card-of.ts'

const post: CapturedPost = {
  platform: 'mastodon',
  platformName: 'social.example',
  address: 'https://social.example/@mara/1',
  stableId: 'https://social.example/users/mara/1',
  author: {
    name: 'Mara Quill',
    handle: '@mara@social.example',
    stableId: '7',
    address: 'https://social.example/@mara',
  },
  postedAt: '2026-11-01T10:00:00.000Z',
  postedWords: '',
  editedAt: null,
  idTime: null,
  language: 'en',
  text: 'No show tonight.\nI am sorry.',
  links: [],
  media: [
    { kind: 'picture', address: 'https://files.example/a.png', description: 'A dark stage' },
    { kind: 'video', address: 'https://files.example/a.mp4', description: '' },
  ],
  quoted: null,
  warning: '',
  isCut: false,
  doubts: [],
}
const page: CapturedPage = {
  address: 'https://elsewhere.example/pretended',
  title: 'The harbour stayed dark',
  outlet: 'The Courier',
  authors: ['Ana Example', 'Ben Example'],
  publishedAt: '2026-11-02T08:00:00.000Z',
  modifiedAt: null,
  language: 'en',
  description: '',
  text: 'Nobody called.\nThe harbour stayed dark.',
}
const facts: CopyFacts = {
  capture: 'c1',
  address: 'https://social.example/@mara/1',
  takenAt: '2026-11-01T11:00:00.000Z',
  provenance: 'fetched-by-us',
  seenAt: '2026-11-01T11:00:00.000Z',
}
const single: Reading = { kind: 'post', post, thread: [post] }

const fieldsOfCard = schema.nodes.postCard.attrs.post.fields

describe('a card of a copy', () => {
  it('has the words of the post, its pictures in words, and the state for the moment of the look', () => {
    expect(cardOf(post, facts)).toEqual({
      platform: 'mastodon',
      platformName: '',
      author: {
        name: 'Mara Quill',
        handle: '@mara@social.example',
        address: 'https://social.example/@mara',
      },
      address: 'https://social.example/@mara/1',
      postedAt: '2026-11-01T10:00:00.000Z',
      postedWords: '',
      language: 'en',
      text: 'No show tonight.\nI am sorry.',
      pictures: [
        { description: 'A dark stage', shown: null },
        { description: 'Video.', shown: null },
      ],
      state: 'live',
      stateAt: '2026-11-01T11:00:00.000Z',
      lastSeen: '2026-11-01T11:00:00.000Z',
      provenance: 'fetched-by-us',
      quoted: null,
      capture: 'c1',
    })
  })

  it.each([
    ['sent-to-us', null, null],
    ['kept-by-archive', null, null],
    ['seen-by-reporter', '2026-11-01T10:30:00.000Z', '2026-11-01T10:30:00.000Z'],
  ] as const)(
    'that came to us as %s does not say that the original is there',
    (provenance, seenAt, lastSeen) => {
      const card = cardOf(post, { ...facts, provenance, seenAt })
      expect(card).toMatchObject({ state: 'unknown', stateAt: null, lastSeen, provenance })
    },
  )

  it.each<[string, Partial<CapturedPost>]>([
    ['control characters', { text: 'a\u0007b', author: { ...post.author, name: 'M\u0085ara' } }],
    ['a language that is none', { language: 'no language!' }],
    ['half a character', { text: 'a\ud800' }],
    ['very long words', { text: 'word '.repeat(10_000), postedWords: 'x'.repeat(2000) }],
    ['an address of a script', { address: 'javascript:alert(1)' }],
    ['lines in a name', { author: { ...post.author, name: 'Mara\nQuill', address: 'no address' } }],
    ['a hundred pictures', { media: Array.from({ length: 100 }, () => post.media).flat() }],
    ['a quoted post', { quoted: { ...post, text: 'Inner\u0000' } }],
  ])('can stand in a story although the copy holds %s', (_, odd) => {
    expect(problemsOf(fieldsOfCard, cardOf({ ...post, ...odd }, facts))).toEqual([])
  })

  it('leaves a quoted post that has no address', () => {
    expect(cardOf({ ...post, quoted: { ...post, address: '' } }, facts).quoted).toBeNull()
  })
})

describe('the cards of a copy', () => {
  it('are one for each post of a thread, in its order', () => {
    const second = { ...post, text: 'Second' }
    const cards = cardsIn({ kind: 'post', post: second, thread: [post, second] }, facts)
    expect(cards.map(({ type, attrs }) => [type, 'post' in attrs && attrs.post.text])).toEqual([
      ['postCard', post.text],
      ['postCard', 'Second'],
    ])
  })

  it('are a report of another outlet where it is a page, at the address that was asked', () => {
    const [card] = cardsIn({ kind: 'page', page }, facts)
    expect(card).toMatchObject({
      type: 'outletCard',
      attrs: {
        outlet: 'The Courier',
        author: 'Ana Example, Ben Example',
        address: facts.address,
        readAt: facts.seenAt,
      },
    })
    expect(problemsOf(schema.nodes.outletCard.attrs, card?.attrs)).toEqual([])
  })

  it('are none where the look found nothing', () => {
    expect(cardsIn({ kind: 'nothing', signal: 'unknown', why: 'a test' }, facts)).toEqual([])
  })
})

describe('a copy as the source of words', () => {
  it.each<[string, Reading]>([
    ['a post', single],
    ['a page', { kind: 'page', page }],
  ])('names the copy: %s', (_, reading) => {
    const source = sourceIn(reading, facts)
    expect(source).toMatchObject({ capture: 'c1', address: facts.address })
    expect(problemsOf({ source: quotationFields.source }, { source })).toEqual([])
  })

  it('is none where the look found nothing', () => {
    expect(sourceIn({ kind: 'nothing', signal: 'gone', why: 'a test' }, facts)).toBeUndefined()
  })
})
