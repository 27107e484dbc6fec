import { describe, expect, it } from 'vitest'
import { chance } from '../../story/chance-for-tests.ts'
import { plainText } from '../../story/text.ts'
import { furnitureIn } from './furniture.ts'
import { facts, takenOf } from './outline-for-tests.ts'
import { readBareText } from './read-bare-text.ts'
import { readSavedPage } from './read-saved-page.ts'
import { signedPost } from './remnants.ts'

const read = (text: string) => takenOf(readBareText(text, facts))
const html = (body: string) =>
  takenOf(readSavedPage(`<title>T</title><article><h1>Head</h1>${body}</article>`, facts))
const blocksOf = (text: string) => read(text).intake.story.body.content
const postOf = (text: string) =>
  blocksOf(text).flatMap((block) => (block.type === 'postCard' ? [block.attrs.post] : []))[0]

const lines = [
  [
    'Skip to main content',
    'Jump to navigation',
    'Zum Inhalt springen',
    'Aller au contenu principal',
  ],
  [
    'The Upper Circle | Culture | Screen | Music',
    'Home > Stage > Reviews',
    'News • Sport • TV • More',
  ],
  [
    'Share Tweet Email 12 Comments',
    'Share',
    '1,204 shares',
    'Facebook X WhatsApp',
    'Comments (14)',
  ],
  ['Advertisement', 'Story continues below', 'Article continues after advertisement', 'Anzeige'],
  [
    'Leave a comment',
    'You must be logged in to comment.',
    'View all 31 comments',
    'Join the conversation',
  ],
  ['Sign up to our newsletter', 'Subscribe now', 'Get the week’s news in your inbox', 'Log in'],
  ['Cookie settings', 'We use cookies to improve your visit.', 'Accept all', 'Reject all cookies'],
  ['© 2026 The Lantern', 'All rights reserved.', 'Privacy policy', 'Back to top', 'Impressum'],
  ['Updated 2 hours ago', '3 min read', 'Just now', 'vor 5 Minuten'],
  ['Most read', 'You may also like', 'Click here to read more', 'Read more', 'Share this article'],
].flat()

it.each(lines)('leaves “%s” as the page’s own', (line) => {
  expect(furnitureIn(line)).toBeTypeOf('string')
})

const sentences = [
  'She skipped to the main point.',
  'Advertisement is the art of leaving out.',
  '“Share”',
  'Leave a comment, she said, and I will leave the stage.',
  'Subscribe to his view or not, the hall was empty.',
  'He updated the score two hours ago.',
  'Cookie settings in the kitchen were wrong, said the baker.',
  'At home | on tour',
  'X',
  'Save',
  'Click, said the camera, here to stay.',
  '',
]

it.each(sentences)('leaves “%s” to the story', (line) => {
  expect(furnitureIn(line)).toBeUndefined()
})

describe('what is left of a post in a text', () => {
  it.each([
    ['View this post on Instagram\nA post shared by Mara Quill (@maraquill)', 'instagram', ''],
    ['View this post on Threads\n\nA post shared by Mara Quill (@maraquill)', 'threads', ''],
    ['A post shared by Mara Quill (@maraquill) on Nov 18, 2026', 'instagram', 'Nov 18, 2026'],
    ['View this post on X\nView profile\nA post shared by Mara Quill (@maraquill)', 'x', ''],
  ])('becomes a card that claims nothing: %j', (text, platform, postedWords) => {
    expect(postOf(`Head\n\nA paragraph that is longer.\n\n${text}\n\nAnother.`)).toMatchObject({
      platform,
      postedWords,
      author: { name: 'Mara Quill', handle: '@maraquill' },
      address: null,
      text: '',
      state: 'unknown',
      provenance: 'none',
      postedAt: null,
    })
  })

  it.each([
    'I am “fine". pic.twitter.com/abc\n— Mara Quill (@maraquill) November 18, 2026',
    'I am “fine". pic.twitter.com/abc — Mara Quill (@maraquill) November 18, 2026',
    'I am “fine". pic.twitter.com/abc\n\n— Mara Quill (@maraquill) November 18, 2026',
  ])('keeps the words of %j', (text) => {
    const blocks = blocksOf(`Head\n\nA paragraph that is longer.\n\n${text}\n\nAnother.`)
    expect(blocks.map(({ type }) => type)).toEqual(['paragraph', 'postCard', 'paragraph'])
    expect(postOf(`Head\n\nA paragraph that is longer.\n\n${text}`)).toMatchObject({
      text: 'I am “fine". pic.twitter.com/abc',
      postedWords: 'November 18, 2026',
      pictures: [{ description: '', shown: null }],
    })
  })

  it('does not take the story’s own words for a post’s', () => {
    const text =
      'Head\n\nShe left at nine, they said.\n\n— Mara Quill (@maraquill) November 18, 2026'
    const blocks = blocksOf(text)
    expect(blocks.map(({ type }) => type)).toEqual(['paragraph', 'postCard'])
    expect(postOf(text)?.text).toBe('')
  })

  it.each(['— Mara Quill, 2026', 'the year – her last (with them) – 2026', '— (@x) soon'])(
    'is not seen in “%s”',
    (text) => {
      expect(signedPost(text)).toBeUndefined()
    },
  )
})

it.each([
  ['Related: Ten stars', 'Ten stars', null],
  ['Read more: “Ten” stars', '“Ten” stars', null],
  ['Click here to read about the tour', 'the tour', null],
  ['Lire aussi : Dix étoiles', 'Dix étoiles', null],
])('makes “%s” a link to read on, without a target', (line, title, address) => {
  const { intake, findings } = read(`Head\n\nA paragraph that is longer.\n\n${line}\n\nMore.`)
  const attrs = { story: null, address, title }
  expect(intake.story.body.content).toContainEqual({ type: 'relatedLink', attrs })
  expect(findings).toContainEqual(
    expect.objectContaining({ kind: 'related', outcome: 'takenWithLoss' }),
  )
})

it('says where a link to read on leads, where the page does', () => {
  const { intake } = html(
    '<p>Words.</p><p>Related: <a href="https://a.example/b">Ten stars</a></p>',
  )
  const attrs = { story: null, address: 'https://a.example/b', title: 'Ten stars' }
  expect(intake.story.body.content).toContainEqual({ type: 'relatedLink', attrs })
})

const marks = ['“”', '""', '“"', '"”', '„“', '«»', '‘’', '“', '"'].map((pair) => [...pair])
const said = [
  'I’m tired',
  'Share',
  'Leave a comment',
  'Skip to content',
  'no… not — now',
  'Related: me',
  'View this post on X',
  '(@her) May 1, 2026',
  'é 😭 “in” it',
  '12 Comments',
]

it('keeps every character between quotation marks, in text and in pages', () => {
  for (let seed = 0; seed < 300; seed += 1) {
    const next = chance(seed)
    const pick = <T>(list: readonly T[]): T => list[next(list.length)] as T
    const quotes: string[] = []
    const parts = Array.from({ length: 12 }, () => {
      if (next(3) === 0) return pick(lines)
      const [open = '', close = ''] = pick(marks)
      const quote = `${open}${pick(said)}${close}`
      quotes.push(quote)
      return pick([
        quote,
        `She said: ${quote}`,
        `${quote}, he said, and left.`,
        `Then ${quote} and ${quote}.`,
      ])
    })
    const bare = read(`By Ada Okafor\n\nThe first paragraph is here.\n\n${parts.join('\n\n')}`)
    const page = html(
      `<p>First.</p>${parts.map((part) => `<p>${part.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`).join('\n')}`,
    )
    for (const { intake } of [bare, page]) {
      const words = plainText(intake.story)
      expect(
        quotes.filter((quote) => !words.includes(quote)),
        `seed ${seed}`,
      ).toEqual([])
    }
  }
})
