import { expect, it } from 'vitest'
import { storyWith } from '../../story/build.ts'
import { testSite, testSummary } from '../meta/build-site.ts'
import { inside, readXml, textsIn } from './read-xml.ts'
import { renderRobots } from './robots.ts'
import { renderSecurityText } from './security-text.ts'
import { renderNewsSitemap, renderSitemap, renderSitemapIndex, sitemapAddress } from './sitemap.ts'

const site = testSite()
const changedAt = '2026-11-20T09:00:00.000Z'

it('lists a sitemap a month', () => {
  const root = readXml(renderSitemapIndex(site, [{ month: '2026-11', changedAt }]))
  expect(root.name).toBe('sitemapindex')
  const [entry] = inside(root, 'sitemap')
  expect(textsIn(entry, 'loc')).toEqual([`https://magazine.example${sitemapAddress('2026-11')}`])
  expect(sitemapAddress('2026-11')).toBe('/sitemap/2026-11.xml')
  expect(textsIn(entry, 'lastmod')).toEqual([changedAt])
})

it('lists pages with the time of their change', () => {
  const root = readXml(renderSitemap(site, [{ address: '/culture/a&b/', changedAt }]))
  expect(root.name).toBe('urlset')
  expect(textsIn(inside(root, 'url')[0], 'loc')).toEqual(['https://magazine.example/culture/a&b/'])
})

it('writes empty sitemaps', () => {
  expect(readXml(renderSitemapIndex(site, [])).children).toEqual([])
  expect(readXml(renderSitemap(site, [])).children).toEqual([])
  expect(readXml(renderNewsSitemap(site, [])).children).toEqual([])
})

it('tells Google what is new', () => {
  const summary = testSummary(storyWith({ headline: 'A & B <i>' }))
  const [url] = inside(readXml(renderNewsSitemap(site, [summary])), 'url')
  const [news] = inside(url, 'news:news')
  expect(textsIn(url, 'loc')).toEqual(['https://magazine.example/culture/a-b-i/'])
  expect(textsIn(inside(news, 'news:publication')[0], 'news:name')).toEqual(['Lantern'])
  expect(textsIn(news, 'news:publication_date')).toEqual(['2026-11-14T18:00:00.000Z'])
  expect(textsIn(news, 'news:title')).toEqual(['A & B <i>'])
})

it('gives Google no more than the thousand that it takes', () => {
  const summary = testSummary(storyWith({}))
  const root = readXml(renderNewsSitemap(site, new Array(1001).fill(summary)))
  expect(inside(root, 'url')).toHaveLength(1000)
})

it.each([
  ['en-GB', 'en'],
  ['pt', 'pt'],
  ['zh', 'zh-cn'],
  ['zh-Hans-SG', 'zh-cn'],
  ['zh-Hant', 'zh-tw'],
  ['zh-TW', 'zh-tw'],
])('calls the language %s %s for Google', (language, code) => {
  const summary = testSummary(storyWith({ language }))
  const [url] = inside(readXml(renderNewsSitemap(site, [summary])), 'url')
  const [publication] = inside(inside(url, 'news:news')[0], 'news:publication')
  expect(textsIn(publication, 'news:language')).toEqual([code])
})

it('keeps crawlers out of the newsroom', () => {
  expect(renderRobots(site)).toBe(`User-agent: *
Disallow: /newsroom/
Disallow: /-/
Disallow: /evidence/

Sitemap: https://magazine.example/sitemap.xml
Sitemap: https://magazine.example/sitemap/news.xml
`)
})

it('says whom to tell of a weakness', () => {
  expect(
    renderSecurityText(site, '2027-11-01T00:00:00.000Z'),
  ).toBe(`Contact: mailto:desk@magazine.example
Expires: 2027-11-01T00:00:00.000Z
Preferred-Languages: en-GB
Canonical: https://magazine.example/.well-known/security.txt
`)
})

it.each([
  ['', 'https://magazine.example/'],
  ['a@magazine.example\r\nContact: mailto:b@evil.example', 'mailto:a@magazine.exampleContact:'],
])('adds no field for the setting %j', (email, contact) => {
  const text = renderSecurityText(
    testSite({ contact: { email, postal: '' }, language: 'en\nEvil: 1' }),
    '2027-11-01T00:00:00.000Z',
  )
  expect(text.split('\n')).toHaveLength(5)
  expect(text).toContain(`Contact: ${contact}`)
})
