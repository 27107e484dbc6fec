import { expect, it } from 'vitest'
import {
  blockquote,
  note,
  paragraph,
  pictureOf,
  quotation,
  quoted,
  storyWith,
} from '../../story/build.ts'
import type { Kind, Story } from '../../story/story.ts'
import { testComment, testPart } from '../comments/build-comment.ts'
import { noDiscussion } from '../comments/told.ts'
import { graphOf, type Json, nodeOf, testPage, testSite } from './build-site.ts'
import { storyMeta } from './meta.ts'

const address = 'https://magazine.example/culture/singer-cancels-the-rest-of-her-tour/'

function articleOf(story: Story): Json {
  const [article = {}] = graphOf(storyMeta(testSite(), testPage(story)))
  return article
}

it.each<[Kind, string]>([
  ['report', 'ReportageNewsArticle'],
  ['analysis', 'AnalysisNewsArticle'],
  ['opinion', 'OpinionNewsArticle'],
  ['review', 'ReviewNewsArticle'],
  ['interview', 'NewsArticle'],
  ['round-up', 'NewsArticle'],
])('calls a piece of the kind %s a %s', (kind, type) => {
  expect(articleOf(storyWith({ kind }))['@type']).toBe(type)
})

it('tells machines what the article is', () => {
  const told = storyWith(
    {
      headline: 'Singer cancels the rest of her tour',
      standfirst: 'She is “tired”.',
      variants: { search: 'Mara Quill cancels tour' },
      lead: pictureOf(),
      bylines: [
        { person: 'ana-example', name: 'Ana Example', role: 'writer' },
        { person: 'ben', name: 'Ben Sample', role: 'photographer' },
      ],
    },
    paragraph('Four words of it.'),
  )
  expect(articleOf(told)).toMatchObject({
    '@id': `${address}#story`,
    url: address,
    mainEntityOfPage: address,
    headline: 'Mara Quill cancels tour',
    alternativeHeadline: 'Singer cancels the rest of her tour',
    description: 'She is “tired”.',
    datePublished: '2026-11-14T18:00:00.000Z',
    dateModified: '2026-11-14T18:00:00.000Z',
    author: [
      { '@type': 'Person', name: 'Ana Example', url: 'https://magazine.example/by/ana-example/' },
    ],
    contributor: [{ name: 'Ben Sample' }],
    image: {
      url: 'https://magazine.example/media/a-1280.jpg',
      width: 1280,
      height: 640,
      caption: 'The stage on Thursday.',
      creditText: 'Ana Example',
    },
    articleSection: 'Culture',
    keywords: ['Tours'],
    inLanguage: 'en',
    isAccessibleForFree: true,
    wordCount: 4,
  })
})

it('names the publisher and the rules that it keeps', () => {
  expect(articleOf(storyWith({}))['publisher']).toEqual({
    '@type': 'NewsMediaOrganization',
    '@id': 'https://magazine.example/#publisher',
    name: 'Lantern',
    url: 'https://magazine.example/',
    description: 'A magazine for tests.',
    email: 'desk@magazine.example',
    logo: {
      '@type': 'ImageObject',
      url: 'https://magazine.example/media/b-480.jpg',
      width: 480,
      height: 240,
    },
    publishingPrinciples: 'https://magazine.example/about/',
    correctionsPolicy: 'https://magazine.example/corrections/',
    unnamedSourcesPolicy: 'https://magazine.example/sources/',
  })
})

it('gives a story without a writer to the magazine', () => {
  const article = articleOf(storyWith({ bylines: [] }))
  expect(article['author']).toMatchObject([{ '@type': 'NewsMediaOrganization' }])
})

it('takes back for machines what it takes back for readers, and nothing else', () => {
  const kinds = ['update', 'clarification', 'correction', 'editors-note', 'retraction'] as const
  const notes = kinds.map((kind) => note({ id: kind, kind, text: kind }))
  expect(articleOf(storyWith({ notes }))['correction']).toEqual(
    ['clarification', 'correction', 'retraction'].map((text) => ({
      '@type': 'CorrectionComment',
      datePublished: '2026-11-20T09:00:00.000Z',
      text,
    })),
  )
  expect(articleOf(storyWith({}))).not.toHaveProperty('correction')
})

it('tells of the comments that its page shows, and how many there are', () => {
  const story = storyWith({})
  const answer = testComment('b', { depth: 1, parent: 'a', text: 'No. *Never.*' })
  const gone = testComment('c', { state: 'removed', author: '', text: '', replies: [answer] })
  const part = testPart([testComment('a', { respect: 2, replies: [answer] }), gone], { count: 14 })
  const page = testPage(story, { comments: { ...noDiscussion(story.id), part } })
  const [article] = graphOf(storyMeta(testSite(), page))
  expect(article).toMatchObject({
    commentCount: 14,
    interactionStatistic: { userInteractionCount: 14 },
    comment: [
      { url: 'https://magazine.example/-/comment/a', upvoteCount: 2, comment: [{ author: {} }] },
      { '@type': 'Comment', author: { name: 'Tove' } },
    ],
  })
})

const post = {
  type: 'post',
  platform: 'mastodon',
  author: 'Mara Quill',
  address: 'https://social.example/@mara/1',
  at: null,
} as const
const outlet = {
  type: 'outlet',
  outlet: 'The Harbour Post',
  title: 'Quill rests',
  address: 'https://harbour.example/quill',
  at: null,
} as const
const statement = {
  type: 'statement',
  from: 'Quill Touring',
  at: '2026-11-13',
  address: null,
} as const
const person = { '@type': 'Person', name: 'Mara Quill' }

it.each([
  { name: 'a post', record: quotation('q', post), by: person, from: post.address },
  {
    name: 'an outlet that speaks for itself',
    record: { ...quotation('q', outlet), speaker: 'The Harbour Post' },
    by: { '@type': 'Organization', name: 'The Harbour Post' },
    from: outlet.address,
  },
  {
    name: 'whoever sent a statement',
    record: { ...quotation('q', statement), speaker: 'Quill Touring' },
    by: { name: 'Quill Touring' },
    from: undefined,
  },
  {
    name: 'nobody who is unnamed',
    record: { ...quotation('q', outlet), speaker: 'a friend', naming: 'unnamed-known-to-outlet' },
    by: undefined,
    from: outlet.address,
  },
  {
    name: 'no script as a source',
    record: quotation('q', { ...post, address: 'javascript:alert(1)' }),
    by: person,
    from: undefined,
  },
] as const)('quotes $name', ({ record, by, from }) => {
  const told = storyWith({ quotations: [record] }, paragraph('She: ', quoted('q', '“No show”')))
  const meta = storyMeta(testSite(), testPage(told))
  expect(nodeOf(meta, 'Quotation')).toEqual({
    '@type': 'Quotation',
    text: '“No show”',
    ...(by && { spokenByCharacter: by }),
    ...(from && { isBasedOn: from }),
    inLanguage: 'en',
    isPartOf: { '@id': `${address}#story` },
  })
})

it('leaves out records whose words the body does not print', () => {
  const told = storyWith({ quotations: [quotation('q')] }, paragraph('Nothing.'))
  expect(nodeOf(storyMeta(testSite(), testPage(told)), 'Quotation')).toBeUndefined()
})

it('closes no script from inside', () => {
  const evil = '</script><script>alert(1)</script><!-- "\u2028'
  const told = storyWith(
    { headline: evil, standfirst: evil, variants: { social: evil }, notes: [note({ text: evil })] },
    paragraph(quoted('q', evil)),
  )
  const meta = storyMeta(testSite({ name: evil }), testPage(told))
  expect(String(meta).match(/<\/?script/g)).toHaveLength(2)
  expect(String(meta)).not.toContain('<!--')
  expect(graphOf(meta)[0]).toHaveProperty('headline', evil)
  expect(nodeOf(meta, 'Quotation')).toHaveProperty('text', evil)
})

it('tells in which language a quotation is', () => {
  const told = storyWith({}, blockquote(quoted('q', '« Non »'), { language: 'fr' }))
  const meta = storyMeta(testSite(), testPage(told))
  expect(nodeOf(meta, 'Quotation')).toHaveProperty('inLanguage', 'fr')
})
