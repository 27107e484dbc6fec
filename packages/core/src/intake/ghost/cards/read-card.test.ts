import { expect, it } from 'vitest'
import { exported, lexical, post, signs, storyIn, told } from '../ghost-for-tests.ts'

const away = 'did not come along'

interface Case {
  readonly name: string
  readonly card: Readonly<Record<string, unknown>>
  readonly blocks: string
  readonly losses?: string
}

const wordsCards: readonly Case[] = [
  {
    name: 'a button is a link',
    card: { type: 'button', buttonText: 'Read the report', buttonUrl: 'https://a.example/report' },
    blocks: '[Read the report](https://a.example/report)',
  },
  {
    name: 'a button of Ghost’s own leads nowhere',
    card: { type: 'button', buttonText: 'Join', buttonUrl: '#/portal/signup' },
    blocks: 'Join',
    losses: 'button «Join (#/portal/signup)»: It leads nowhere from here; its words stay',
  },
  {
    name: 'a callout',
    card: {
      type: 'callout',
      calloutEmoji: '💡',
      calloutText: '<p>Call <a href="https://help.example/">the line</a><script>x()</script></p>',
    },
    blocks: '[callout: 💡 / Call the line <https://help.example/>]',
  },
  {
    name: 'a call to action keeps who paid',
    card: {
      type: 'call-to-action',
      sponsorLabel: '<p><span>SPONSORED</span></p>',
      textValue: '<p>Buy the book</p>',
      buttonText: 'Shop',
      buttonUrl: 'https://shop.example/',
      imageUrl: '/content/images/book.jpg',
    },
    blocks: '[callToAction: SPONSORED / Buy the book / Shop <https://shop.example/>]',
    losses: `picture «/content/images/book.jpg»: It stood in a call to action and ${away}`,
  },
  {
    name: 'code keeps its lines',
    card: {
      type: 'codeblock',
      code: '\nif (a < b) {\n  c()\n}',
      language: '',
      caption: 'A <b>test</b>',
    },
    blocks: '[code: if (a < b) { / c() / } / A test]',
  },
  {
    name: 'a toggle stands open',
    card: {
      type: 'toggle',
      heading: 'What <b>happened</b>',
      content: '<p>This.</p><ul><li>That</li></ul>',
    },
    blocks: '### What happened\nThis.\n- That',
    losses: 'toggle «What happened»: It opened on a click; here it is always open',
  },
  {
    name: 'a header is a heading, words and a link',
    card: {
      type: 'header',
      version: 2,
      header: '<span>The tour</span>',
      subheader: 'So far',
      buttonEnabled: true,
      buttonText: 'Dates',
      buttonUrl: '/dates/',
      backgroundImageSrc: '/content/images/bg.jpg',
    },
    blocks: '## The tour\nSo far\n[Dates](/dates/)',
    losses: `picture «/content/images/bg.jpg»: It stood behind words and ${away}`,
  },
  {
    name: 'a product',
    card: {
      type: 'product',
      productTitle: 'A record',
      productDescription: '<p>Loud.</p>',
      productRatingEnabled: true,
      productStarRating: 4,
      productButtonEnabled: true,
      productButton: 'Buy',
      productUrl: 'https://shop.example/record',
      productImageSrc: '/content/images/r.jpg',
    },
    blocks: '[product: A record / Loud. / 4 / 5 / Buy <https://shop.example/record>]',
    losses: `picture «/content/images/r.jpg»: It stood beside a product and ${away}`,
  },
  {
    name: 'a sign-up form keeps its words',
    card: {
      type: 'signup',
      header: 'Letters',
      subheader: 'Every Friday',
      disclaimer: 'No spam',
      buttonText: 'Sign up',
    },
    blocks: '[form: Letters / Every Friday / No spam]',
    losses: 'sign-up «Sign up»: Its form took addresses for a newsletter; only its words stay',
  },
  { name: 'a rule', card: { type: 'horizontalrule' }, blocks: '---' },
  {
    name: 'HTML is read as HTML',
    card: { type: 'html', html: '<p>Kept <b>so</b></p>' },
    blocks: 'Kept **so**',
  },
  {
    name: 'Markdown, in which our directives are words',
    card: {
      type: 'markdown',
      markdown:
        '## Head\n\n- [one](https://a.example/)\n\n::post{platform=x provenance=fetched-by-us}',
    },
    blocks: '## Head\n- [one](https://a.example/)\n::post{platform=x provenance=fetched-by-us}',
  },
  {
    name: 'a paywall says that it was there',
    card: { type: 'paywall' },
    blocks: '',
    losses: 'paywall «»: The place below which only members could read on; it is not marked here',
  },
  {
    name: 'a list that Ghost made',
    card: { type: 'collection', collection: 'latest', header: 'Read next' },
    blocks: '',
    losses: `collection «Read next: latest»: A list of pieces that Ghost made; it ${away}`,
  },
  {
    name: 'a podcast for members',
    card: { type: 'transistor', accentColor: '#fff' },
    blocks: '',
    losses: 'transistor «»: A podcast for members, shown by another host; nothing of it came along',
  },
]

it.each(wordsCards)('$name', ({ card, blocks, losses }) => {
  const { taken, findings } = storyIn(exported([post({ lexical: lexical(card) })]))
  expect(signs(taken.story.body.content)).toBe(blocks)
  if (losses !== undefined) expect(told(taken.losses)).toBe(losses)
  expect(findings).toEqual([])
})

it('words for letters are told, and never on the page', () => {
  const cards = [
    { type: 'email', html: '<p>Dear {first_name},</p>' },
    {
      type: 'email-cta',
      html: '<p>Pay us</p>',
      buttonText: 'Pay',
      buttonUrl: 'https://pay.example/',
    },
    {
      type: 'html',
      html: '<p>For letters</p>',
      visibility: { showOnWeb: false, showOnEmail: true },
    },
    {
      type: 'callout',
      calloutText: 'For nobody',
      visibility: { web: { nonMember: false, memberSegment: '' } },
    },
  ]
  const { taken, findings } = storyIn(exported([post({ lexical: lexical(...cards) })]))
  expect(taken.status).toBe('published')
  expect(taken.story.body.content).toEqual([])
  const words = [
    'Dear {first_name},',
    'Pay us Pay (https://pay.example/)',
    'For letters',
    'For nobody',
  ]
  expect(findings).toEqual(
    words.map((one) => ({
      item: 'post singer-cancels “Singer cancels the rest of her tour”: words for its letter',
      kind: 'part',
      outcome: 'left',
      why: `It stood in the newsletter alone, never on the page: “${one}”`,
    })),
  )
})

it('a part for members keeps its story a draft', () => {
  const card = {
    type: 'html',
    html: '<p>Secret</p>',
    visibility: { web: { nonMember: false, memberSegment: 'status:-free' } },
  }
  const { taken } = storyIn(exported([post({ featured: 1, lexical: lexical(card) })]))
  expect(taken).toMatchObject({ status: 'draft', isSticky: false })
  expect(signs(taken.story.body.content)).toBe('Secret')
  expect(told(taken.losses)).toBe(
    'publication «»: kept as a draft: a part of it (html) was shown to members alone',
  )
})

it('a bookmark of the site’s own piece finds it by its slug', () => {
  const card = {
    type: 'bookmark',
    url: '__GHOST_URL__/2024/02/older/',
    metadata: { title: 'Older' },
  }
  const nodes = [{ type: 'paragraph', children: [{ type: 'text', text: 'Above' }] }, card]
  const { taken } = storyIn(exported([post({ lexical: lexical(...nodes) })]))
  expect(taken.related).toEqual([{ block: 1, slug: 'older' }])
})
