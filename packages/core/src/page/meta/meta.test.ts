import { expect, it } from 'vitest'
import { gallery, mediaId, picture, pictureOf, storyWith } from '../../story/build.ts'
import type { Markup } from '../html.ts'
import type { ListKind } from '../model.ts'
import { culture, graphOf, nodeOf, testPage, testSite, testSummary, tours } from './build-site.ts'
import { listMeta, pageMeta, slideMeta, storyMeta } from './meta.ts'
import { localeOf } from './social.ts'

function contents(meta: Markup, name: string): string[] {
  const pattern = new RegExp(`<meta (?:name|property)="${name}" content="([^"]*)">`, 'g')
  return [...String(meta).matchAll(pattern)].map((match) => match[1] ?? '')
}

const address = 'https://magazine.example/culture/singer-cancels-the-rest-of-her-tour/'

it('says how a story looks when it is passed on', () => {
  const told = storyWith({ variants: { social: 'Tour off' }, standfirst: 'S', lead: pictureOf() })
  const page = testPage(told, {
    summary: testSummary(told, { updatedAt: '2026-11-20T09:00:00.000Z', topics: [tours, culture] }),
  })
  const meta = storyMeta(testSite(), page)
  const said = Object.fromEntries(
    [...String(meta).matchAll(/<meta (?:name|property)="([^"]*)" content="([^"]*)">/g)].map(
      ([, name, content]) => [name, content],
    ),
  )
  expect(said).toEqual({
    robots: 'max-image-preview:large',
    'og:type': 'article',
    'og:site_name': 'Lantern',
    'og:locale': 'en_US',
    'og:title': 'Tour off',
    'og:description': 'S',
    'og:url': address,
    'og:image': 'https://magazine.example/media/a-1280.jpg',
    'og:image:type': 'image/jpeg',
    'og:image:width': '1280',
    'og:image:height': '640',
    'og:image:alt': 'An empty stage with one microphone.',
    'twitter:card': 'summary_large_image',
    'twitter:title': 'Tour off',
    'twitter:description': 'S',
    'twitter:image': 'https://magazine.example/media/a-1280.jpg',
    'twitter:image:alt': 'An empty stage with one microphone.',
    'article:published_time': '2026-11-14T18:00:00.000Z',
    'article:modified_time': '2026-11-20T09:00:00.000Z',
    'article:section': 'Culture',
    'article:tag': 'Culture',
    'article:author': 'https://magazine.example/by/ana-example/',
  })
  expect(contents(meta, 'article:tag')).toEqual(['Tours', 'Culture'])
})

it('shows the logo where a story has no picture, but calls it no picture of the story', () => {
  const meta = storyMeta(testSite(), testPage(storyWith({})))
  expect(contents(meta, 'og:image')).toEqual(['https://magazine.example/media/b-1280.jpg'])
  expect(graphOf(meta)[0]).not.toHaveProperty('image')
})

it('links a story to its plain text and to the feeds of section and site', () => {
  const meta = String(storyMeta(testSite(), testPage(storyWith({}))))
  expect(meta).toContain(`<link rel="canonical" href="${address}">`)
  const links = [...meta.matchAll(/rel="alternate" type="([^"]*)" title="[^"]*" href="([^"]*)"/g)]
  expect(links.map(([, type, href]) => `${type} ${href}`)).toEqual([
    `text/plain ${address}story.txt`,
    'application/rss+xml https://magazine.example/culture/feed.rss',
    'application/atom+xml https://magazine.example/culture/feed.atom',
    'application/feed+json https://magazine.example/culture/feed.json',
    'application/rss+xml https://magazine.example/feed.rss',
    'application/atom+xml https://magazine.example/feed.atom',
    'application/feed+json https://magazine.example/feed.json',
  ])
})

it('shows a slide’s own picture at the slide’s own address', () => {
  const shots = gallery('gallery-1', [{}, { media: mediaId('b'), caption: 'Backstage.' }])
  const page = testPage(storyWith({}, picture(), shots))
  const meta = slideMeta(testSite(), page, shots, 2)
  expect(String(meta)).toContain(`<link rel="canonical" href="${address}gallery-1/2/">`)
  expect(contents(meta, 'og:image')).toEqual(['https://magazine.example/media/b-1280.jpg'])
  expect(contents(meta, 'og:description')).toEqual(['Backstage.'])
  expect(nodeOf(meta, 'ImageObject')).toHaveProperty('isPartOf', { '@id': `${address}#story` })
  expect(nodeOf(meta, 'BreadcrumbList')?.['itemListElement']).toMatchObject([
    { position: 1, name: 'Lantern', item: 'https://magazine.example/' },
    { position: 2, name: 'Culture', item: 'https://magazine.example/culture/' },
    { position: 3, item: address },
    { position: 4, item: `${address}gallery-1/2/` },
  ])
})

it('offers a search on the front only where a newsroom answers it', () => {
  const list: ListKind = { type: 'site' }
  const [site] = graphOf(listMeta(testSite(), list, 'Lantern', '/'))
  expect(site).toMatchObject({
    '@type': 'WebSite',
    potentialAction: {
      '@type': 'SearchAction',
      target: { urlTemplate: 'https://magazine.example/-/search?q={query}' },
      'query-input': 'required name=query',
    },
  })
  const copy = graphOf(listMeta(testSite({}, false), list, 'Lantern', '/'))
  expect(copy[0]).not.toHaveProperty('potentialAction')
  expect(copy.map((node) => node['@type'])).toEqual(['WebSite', 'NewsMediaOrganization'])
})

it('tells lists apart: a section has feeds, a person a profile, a month a step of its own', () => {
  const site = testSite()
  const section = listMeta(site, { type: 'section', section: culture }, 'Culture', '/culture/')
  expect(nodeOf(section, 'CollectionPage')).toHaveProperty('name', 'Culture')
  expect(String(section)).toContain('https://magazine.example/culture/feed.atom')
  expect(contents(section, 'og:description')).toEqual(['Music &amp; film.'])
  const ana = {
    slug: 'ana-example',
    name: 'Ana Example',
    description: '',
    position: 'Staff writer',
    portrait: pictureOf(),
  }
  const profile = listMeta(site, { type: 'byline', person: ana }, ana.name, '/by/ana-example/')
  expect(nodeOf(profile, 'ProfilePage')?.['mainEntity']).toMatchObject({
    '@type': 'Person',
    jobTitle: 'Staff writer',
    image: { url: 'https://magazine.example/media/a-1280.jpg' },
  })
  expect(String(profile)).not.toContain('/by/ana-example/feed')
  const month = listMeta(site, { type: 'topic', topic: tours }, 'Tours: May', '/topics/tours/x/')
  expect(nodeOf(month, 'BreadcrumbList')?.['itemListElement']).toMatchObject([
    { name: 'Lantern' },
    { name: 'Tours' },
    { name: 'Tours: May' },
  ])
})

it('keeps pages out of search engines that ask for it', () => {
  const site = testSite()
  expect(String(pageMeta(site, 'Search', '/-/search', { index: false }))).toBe(
    '<meta name="robots" content="noindex">\n',
  )
  const about = String(pageMeta(site, 'About', '/about/'))
  expect(about).toContain('<link rel="canonical" href="https://magazine.example/about/">')
  expect(about).not.toContain('noindex')
  expect(String(pageMeta(site, 'Old', '/old/', { canonical: '/new/' }))).toContain(
    '<link rel="canonical" href="https://magazine.example/new/">',
  )
})

it.each([
  ['en-GB', 'en_GB'],
  ['pt-BR', 'pt_BR'],
  ['zh-Hant-TW', 'zh_TW'],
  ['de', 'de_DE'],
  ['not a tag', ''],
])('writes the language %s as %s', (language, locale) => {
  expect(localeOf(language)).toBe(locale)
})
