import { describe, expect, it } from 'vitest'
import { gallery, helpBox, mediaId, paragraph, pictureOf, storyWith } from '../story/build.ts'
import type { Story } from '../story/story.ts'
import { feedHtml } from './feeds/feed-html.ts'
import { renderFront } from './front-page.ts'
import { testPage, testSite, testSummary } from './meta/build-site.ts'
import type { Sponsor } from './publication.ts'
import { faultsOf, mainOf } from './read-page.ts'
import { renderSlide } from './slide-page.ts'
import { nextSponsorDay, sponsorAt } from './sponsor.ts'
import { renderStory } from './story-page.ts'
import { storyText } from './text/story-text.ts'

const sponsor: Sponsor = {
  name: 'Kettle & Sons',
  text: 'Teapots <b>since</b> 1911.',
  address: 'https://kettle.example/?a=1&b=2',
  picture: pictureOf({ media: mediaId('a'), alternative: 'A teapot.' }),
  from: '2026-11-10',
  to: '2026-11-30',
}
const site = testSite({ sponsor })

function page(fields: Partial<Story> = {}, ...blocks: Parameters<typeof storyWith>[1][]) {
  return renderStory(site, testPage(storyWith(fields, ...blocks)))
}

it('stands once on a story’s page, labelled, with room kept and a way past it', () => {
  const whole = page({}, paragraph('One.'))
  const [slot = ''] = /<aside class="sponsor"[\s\S]*?<\/aside>/.exec(whole) ?? []
  expect(slot).toContain('aria-labelledby="sponsor"')
  expect(slot).toContain('<p id="sponsor">Sponsored by Kettle &amp; Sons</p>')
  expect(slot).toContain('href="https://kettle.example/?a=1&amp;b=2" rel="sponsored noopener"')
  expect(slot).toContain('Teapots &lt;b&gt;since&lt;/b&gt; 1911.')
  expect(slot).toMatch(
    /<img src="\/media\/a-480\.jpg"[^>]* alt="A teapot\." width="\d+" height="\d+"/,
  )
  expect(whole).toContain('Skip past the sponsor’s words')
  expect(whole.split('class="sponsor"')).toHaveLength(2)
  expect(faultsOf(whole)).toEqual([])
  // It is no part of the article, and stands after all of it.
  expect(whole.indexOf('class="sponsor"')).toBeGreaterThan(whole.indexOf('</article>'))
})

describe('where nobody pays to stand', () => {
  const careful = testSummary(storyWith({ care: true }))
  const open = testPage(storyWith({}, paragraph('One.')))
  const slides = storyWith({}, gallery())
  const pages: readonly [string, string][] = [
    ['a careful story', page({ care: true }, paragraph('One.'))],
    ['a story with a help box', page({}, paragraph('One.'), helpBox())],
    ['a story beside a careful one', renderStory(site, { ...open, more: [careful] })],
    ['the page of a picture', renderSlide(site, testPage(slides), 'gallery-1', 1)],
    [
      'the page of a careful story’s picture',
      renderSlide(site, testPage({ ...slides, care: true }), 'gallery-1', 1),
    ],
    ['a front page with a careful story', renderFront(site, { latest: [careful], sections: [] })],
    ['a story in feeds', feedHtml(site, open)],
    ['the plain text of a story', storyText(site, open)],
    ['what machines read of a story', page({}, paragraph('One.')).split('</head>')[0] ?? ''],
    ['a site without a sponsor', renderStory(testSite(), open)],
  ]
  it.each(pages)('%s', (_, text) => {
    expect(text).not.toContain('ettle')
    expect(text).not.toContain('class="sponsor"')
  })
})

it('stands on the front page, below its stories', () => {
  const front = renderFront(site, { latest: [testSummary(storyWith({}))], sections: [] })
  expect(mainOf(front)).toMatch(/<\/div><aside class="sponsor"[\s\S]*<\/aside>$/)
  expect(faultsOf(front)).toEqual([])
})

it('tells its text in the magazine’s language, and leads nowhere by a script', () => {
  const told = renderStory(
    testSite({ sponsor: { ...sponsor, text: '', picture: null } }),
    testPage(storyWith({ language: 'en' }, paragraph('One.'))),
  )
  expect(told).toContain(
    '<a href="https://kettle.example/?a=1&amp;b=2" rel="sponsored noopener"><span>Kettle &amp; Sons</span></a>',
  )
  const evil = testSite({ sponsor: { ...sponsor, address: 'javascript:alert(1)' } })
  expect(renderStory(evil, testPage(storyWith({})))).not.toContain('class="sponsor"')
})

describe('a sponsor’s days, by the magazine’s clock', () => {
  const { publication } = testSite({ sponsor, zone: 'America/New_York' })
  const cases: readonly [string, boolean, string | null][] = [
    ['2026-11-10T04:59:59.000Z', false, '2026-11-10'],
    ['2026-11-10T05:00:00.000Z', true, '2026-12-01'],
    ['2026-12-01T04:59:59.000Z', true, '2026-12-01'],
    ['2026-12-01T05:00:00.000Z', false, null],
  ]
  it.each(cases)('at %s', (at, runs, next) => {
    expect(sponsorAt(publication, at)).toEqual(runs ? sponsor : null)
    expect(nextSponsorDay(publication, at)).toBe(next)
  })

  it('have no end where none is told', () => {
    const always = testSite({ sponsor: { ...sponsor, from: null, to: null } }).publication
    expect(sponsorAt(always, '2036-01-01T00:00:00.000Z')?.name).toBe('Kettle & Sons')
    expect(nextSponsorDay(always, '2036-01-01T00:00:00.000Z')).toBeNull()
  })
})
