import { expect, it } from 'vitest'
import { mediaId, note, pictureOf, storyWith } from '../../story/build.ts'
import type { StoryId } from '../../story/story.ts'
import { culture, testSite, testSummary } from '../meta/build-site.ts'
import type { StorySummary } from '../model.ts'
import { renderAtom } from './atom.ts'
import type { Feed, FeedStory } from './feed.ts'
import { renderJsonFeed } from './json-feed.ts'
import { inside, readXml, textsIn } from './read-xml.ts'
import { mailDate, renderRss } from './rss.ts'

const site = testSite()

function feedStory(fields: Partial<StorySummary> = {}, notes: FeedStory['notes'] = []): FeedStory {
  const told = storyWith({ standfirst: 'She is tired.', lead: pictureOf() })
  return { summary: testSummary(told, fields), notes, html: '<p>“No show.”</p>' }
}

const older = feedStory({
  id: '01890a5d-ac96-774b-bcce-b302099a8058' as StoryId,
  headline: 'An older story',
  publishedAt: '2026-11-01T10:00:00.000Z',
  kind: 'opinion',
})
const feed: Feed = { list: { type: 'site' }, stories: [feedStory(), older] }
const corrected: Feed = {
  list: { type: 'section', section: culture },
  stories: [feedStory({}, [note()]), older],
}
const empty: Feed = { list: { type: 'site' }, stories: [] }
const address = 'https://magazine.example/culture/singer-cancels-the-rest-of-her-tour/'

it('writes RSS', () => {
  const [channel] = inside(readXml(renderRss(site, feed)), 'channel')
  expect(textsIn(channel, 'title')).toEqual(['Lantern'])
  expect(textsIn(channel, 'link')).toEqual(['https://magazine.example/'])
  expect(textsIn(channel, 'language')).toEqual(['en-GB'])
  expect(textsIn(channel, 'lastBuildDate')).toEqual(['Sat, 14 Nov 2026 18:00:00 GMT'])
  expect(inside(channel, 'atom:link')[0]?.attributes).toEqual({
    rel: 'self',
    type: 'application/rss+xml',
    href: 'https://magazine.example/feed.rss',
  })
  const [item, second] = inside(channel, 'item')
  expect(item?.children.map(({ name, text }) => `${name}: ${text}`)).toEqual([
    'title: Singer cancels the rest of her tour',
    `link: ${address}`,
    'guid: urn:uuid:01890a5d-ac96-774b-bcce-b302099a8057',
    'pubDate: Sat, 14 Nov 2026 18:00:00 GMT',
    'atom:updated: 2026-11-14T18:00:00.000Z',
    'dc:creator: Ana Example',
    'category: Culture',
    'category: Tours',
    'category: Report',
    'dc:language: en',
    'description: She is tired.',
    'content:encoded: <p>“No show.”</p>',
  ])
  expect(inside(item, 'guid')[0]?.attributes).toEqual({ isPermaLink: 'false' })
  expect(textsIn(second, 'category')).toContain('Opinion')
})

it('writes Atom', () => {
  const root = readXml(renderAtom(site, feed))
  expect(root.attributes['xml:lang']).toBe('en-GB')
  expect(textsIn(root, 'id')).toEqual(['https://magazine.example/feed.atom'])
  expect(textsIn(root, 'updated')).toEqual(['2026-11-14T18:00:00.000Z'])
  expect(inside(root, 'link').map(({ attributes }) => attributes['rel'])).toEqual([
    'self',
    'alternate',
  ])
  expect(textsIn(root, 'logo')).toEqual(['https://magazine.example/media/b-480.jpg'])
  const [entry] = inside(root, 'entry')
  expect(entry?.attributes).toEqual({ 'xml:lang': 'en' })
  expect(textsIn(entry, 'id')).toEqual(['urn:uuid:01890a5d-ac96-774b-bcce-b302099a8057'])
  expect(textsIn(entry, 'published')).toEqual(['2026-11-14T18:00:00.000Z'])
  expect(textsIn(inside(entry, 'author')[0], 'uri')).toEqual([
    'https://magazine.example/by/ana-example/',
  ])
  expect(inside(entry, 'category').map(({ attributes }) => attributes['term'])).toEqual([
    'Culture',
    'Tours',
    'Report',
  ])
  expect(inside(entry, 'content')[0]).toMatchObject({
    attributes: { type: 'html' },
    text: '<p>“No show.”</p>',
  })
})

it('writes JSON Feed', () => {
  const json = JSON.parse(renderJsonFeed(site, feed))
  expect(json).toMatchObject({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Lantern',
    home_page_url: 'https://magazine.example/',
    feed_url: 'https://magazine.example/feed.json',
    icon: 'https://magazine.example/media/b-480.jpg',
    authors: [{ name: 'Lantern', url: 'https://magazine.example/' }],
    language: 'en-GB',
  })
  expect(json.items).toHaveLength(2)
  expect(json.items[0]).toEqual({
    id: 'urn:uuid:01890a5d-ac96-774b-bcce-b302099a8057',
    url: address,
    title: 'Singer cancels the rest of her tour',
    content_html: '<p>“No show.”</p>',
    summary: 'She is tired.',
    image: 'https://magazine.example/media/a-1280.jpg',
    date_published: '2026-11-14T18:00:00.000Z',
    date_modified: '2026-11-14T18:00:00.000Z',
    authors: [{ name: 'Ana Example', url: 'https://magazine.example/by/ana-example/' }],
    tags: ['Culture', 'Tours', 'Report'],
    language: 'en',
  })
})

it('brings a correction to subscribers: in the summary, and as the newest change', () => {
  const [channel] = inside(readXml(renderRss(site, corrected)), 'channel')
  expect(textsIn(channel, 'title')).toEqual(['Culture – Lantern'])
  expect(textsIn(channel, 'description')).toEqual(['Music & film.'])
  expect(textsIn(channel, 'lastBuildDate')).toEqual(['Fri, 20 Nov 2026 09:00:00 GMT'])
  const [item] = inside(channel, 'item')
  expect(textsIn(item, 'description')).toEqual([
    'Correction: An earlier version gave another day. She is tired.',
  ])
  expect(textsIn(item, 'atom:updated')).toEqual(['2026-11-20T09:00:00.000Z'])
  expect(textsIn(item, 'pubDate')).toEqual(['Sat, 14 Nov 2026 18:00:00 GMT'])
  const root = readXml(renderAtom(site, corrected))
  expect(textsIn(root, 'updated')).toEqual(['2026-11-20T09:00:00.000Z'])
  const { items } = JSON.parse(renderJsonFeed(site, corrected))
  expect(items[0].date_modified).toBe('2026-11-20T09:00:00.000Z')
})

it('writes feeds that hold nothing yet', () => {
  const [channel] = inside(readXml(renderRss(site, empty)), 'channel')
  expect(inside(channel, 'lastBuildDate')).toEqual([])
  expect(textsIn(readXml(renderAtom(site, empty)), 'updated')).toEqual(['1970-01-01T00:00:00.000Z'])
  expect(JSON.parse(renderJsonFeed(site, empty)).items).toEqual([])
})

it('writes the same bytes for the same stories', () => {
  for (const render of [renderRss, renderAtom, renderJsonFeed])
    expect(render(testSite(), JSON.parse(JSON.stringify(corrected)))).toBe(render(site, corrected))
})

const evil = ']]></title><script>"\'&\u0000\u0007\u001b\ufffe\ud800\u0085 </feed>&nbsp;'
const readable = ']]></title><script>"\'&\ufffd </feed>&nbsp;'

it.each([
  ['RSS', renderRss, 'channel', 'item'],
  ['Atom', renderAtom, undefined, 'entry'],
] as const)('stays well-formed %s whatever it is given', (_, render, within, each) => {
  const hostile = testSite({ name: evil, description: evil, language: evil, logo: mediaId('b') })
  const story = {
    ...feedStory({
      headline: evil,
      standfirst: evil,
      topics: [{ slug: evil, name: evil, description: evil }],
      bylines: [{ person: 'p', name: evil }],
    }),
    html: evil,
  }
  const root = readXml(render(hostile, { list: { type: 'site' }, stories: [story] }))
  const [item] = inside(within ? inside(root, within)[0] : root, each)
  expect(textsIn(item, 'title')).toEqual([readable])
})

it('gives JSON readers whole characters only', () => {
  const text = renderJsonFeed(site, {
    list: { type: 'site' },
    stories: [feedStory({ headline: evil })],
  })
  expect(text).not.toContain('\\ud800')
  expect(JSON.parse(text).items[0].title).toContain('<script>')
})

it.each([
  ['2026-11-23T09:05:07.000Z', 'Mon, 23 Nov 2026 09:05:07 GMT'],
  ['2024-02-29T23:59:59.999Z', 'Thu, 29 Feb 2024 23:59:59 GMT'],
  ['1999-12-31T00:00:00.000Z', 'Fri, 31 Dec 1999 00:00:00 GMT'],
  ['2000-01-02T12:00:00.000Z', 'Sun, 02 Jan 2000 12:00:00 GMT'],
])('writes %s for mail readers', (at, written) => {
  expect(mailDate(at)).toBe(written)
})
