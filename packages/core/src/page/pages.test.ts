import { describe, expect, it } from 'vitest'
import { gallery, heading, paragraph, pictureOf, storyWith } from '../story/build.ts'
import type { StoryId } from '../story/story.ts'
import { renderGone, renderMoved, renderNotFound } from './absent-pages.ts'
import { renderArchive, renderMonth } from './archive-pages.ts'
import { renderFront } from './front-page.ts'
import { renderList } from './list-page.ts'
import { culture, testPage, testSite, testSummary, tours } from './meta/build-site.ts'
import type { ListKind, SearchPage, StorySummary } from './model.ts'
import { faultsOf, mainOf, targetsOf, wordsOf } from './read-page.ts'
import { renderSearch } from './search-page.ts'
import { renderSlide } from './slide-page.ts'
import { renderStanding } from './standing-page.ts'

const site = testSite({ navigation: [{ label: 'Culture', address: '/culture/' }] })
const still = testSite({}, false)

const stories = (count: number): readonly StorySummary[] =>
  Array.from({ length: count }, (_, index) =>
    testSummary(storyWith({ headline: `Story ${index + 1}`, lead: pictureOf() }), {
      id: `s${index + 1}` as StoryId,
    }),
  )

const person = {
  slug: 'ana-example',
  name: 'Ana Example',
  description: 'Writes.',
  position: 'Staff writer',
  portrait: pictureOf(),
}
const months = [
  { month: '2026-11', stories: 2 },
  { month: '2026-10', stories: 1 },
]
const search = (fields: Partial<SearchPage> = {}): SearchPage => ({
  asked: '',
  found: [],
  total: 0,
  page: 1,
  ...fields,
})
const slides = testPage(storyWith({}, gallery('g & 1', [{}, {}, { caption: '' }])))
const lists: readonly ListKind[] = [
  { type: 'site' },
  { type: 'section', section: culture },
  { type: 'topic', topic: tours },
  { type: 'byline', person },
]

const pages: readonly (readonly [string, string])[] = [
  [
    'front',
    renderFront(site, {
      latest: stories(24),
      sections: [{ section: culture, latest: stories(24) }],
    }),
  ],
  ['empty front', renderFront(site, { latest: [], sections: [] })],
  ...lists.map(
    (list) =>
      [`list of a ${list.type}`, renderList(site, { list, latest: stories(3), months })] as const,
  ),
  [
    'empty list',
    renderList(site, { list: { type: 'topic', topic: tours }, latest: [], months: [] }),
  ],
  [
    'month',
    renderMonth(site, {
      list: { type: 'site' },
      month: '2026-11',
      stories: stories(2),
      earlier: '2026-10',
      later: null,
    }),
  ],
  ['archive', renderArchive(site, { months })],
  ['search', renderSearch(site, search())],
  [
    'answer',
    renderSearch(site, search({ asked: 'a "b"', found: stories(20), total: 45, page: 2 })),
  ],
  ['no search', renderSearch(still, search())],
  [
    'standing',
    renderStanding(site, {
      slug: 'about',
      title: 'About',
      language: 'en',
      body: { type: 'doc', content: [heading('How', 3), paragraph('Words.')] },
    }),
  ],
  ['slide', renderSlide(site, slides, 'g & 1', 2)],
  ['not found', renderNotFound(site)],
  [
    'gone',
    renderGone(site, { headline: 'Story', at: '2026-11-14T00:30:00.000Z', reason: 'She asked.' }),
  ],
  ['moved', renderMoved(site, '/culture/new/')],
]
const pageOf = (name: string): string => pages.find(([known]) => known === name)?.[1] ?? ''

describe.each(pages)('the page %s', (name, page) => {
  it('hangs together', () => {
    expect(faultsOf(page)).toEqual([])
    expect(page).toMatch(/^<!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8">/)
    expect(page).toMatch(/<\/footer><\/body><\/html>$/)
    expect(targetsOf(page).slice(0, 2)).toEqual(['#content', '#navigation'])
  })

  it('alone carries a mark where it is gone or moved', () => {
    expect(page.includes('stet-status')).toBe(name === 'gone' || name === 'moved')
  })

  it('asks nothing of another host', () => {
    const loaded =
      page.match(/(?:src|srcset)="[^"]*"|<link [^>]*(?:stylesheet|preload|icon)[^>]*>/g) ?? []
    expect(loaded.join(' ')).not.toMatch(/https?:/)
  })
})

describe('the front page', () => {
  const main = mainOf(pageOf('front'))

  it('has one lead, three seconds, the latest, and sections without repeats', () => {
    expect(main.match(/class="card lead/g)).toHaveLength(1)
    const told = [...main.matchAll(/>Story (\d+)<\/a>/g)].map(([, number]) => Number(number))
    expect(told).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14])
    expect(new Set(told).size).toBe(told.length)
  })

  it('tells how many comments stand under a story, where there are any', () => {
    const latest = stories(3).map((one, index) => ({ ...one, comments: index }))
    const words = wordsOf(renderFront(site, { latest, sections: [] }))
    expect(words.match(/\d+ comments?/g)).toEqual(['1 comment', '2 comments'])
  })

  it('shows a small magazine in its sections', () => {
    const small = renderFront(site, {
      latest: stories(6),
      sections: [{ section: culture, latest: stories(6) }],
    })
    expect(small).not.toContain('Latest')
    expect([...small.matchAll(/>Story (\d+)<\/a>/g)]).toHaveLength(6)
  })

  it('marks a headline in another language, and not the words around it', () => {
    const french = stories(1).map((story) => ({ ...story, language: 'fr', standfirst: 'Ici.' }))
    const page = mainOf(renderFront(site, { latest: french, sections: [] }))
    expect(page).toMatch(/<h2 lang="fr"><a href="[^"]*">Story 1<\/a><\/h2><p lang="fr">Ici\.<\/p>/)
    expect(page).toContain('<p class="kicker">')
    expect(mainOf(pageOf('front'))).toContain('<h2 lang="en">')
  })

  it('fetches the lead’s picture first', () => {
    expect(main.match(/fetchpriority="high"/g)).toHaveLength(1)
  })
})

describe('lists', () => {
  it.each([
    ['list of a section', 'Culture', '/culture/feed.rss', '/culture/archive/2026-11/'],
    ['list of a topic', 'Tours', '/topics/tours/feed.json', '/topics/tours/archive/2026-10/'],
  ])('the %s has its name, feeds and months', (name, title, feed, month) => {
    const main = mainOf(pageOf(name))
    expect(main).toContain(`<h1>${title}</h1>`)
    expect(targetsOf(main)).toContain(feed)
    expect(targetsOf(main)).toContain(month)
  })

  it('tell of a person what they do', () => {
    const main = mainOf(pageOf('list of a byline'))
    expect(wordsOf(main)).toContain('Staff writer')
    expect(main).toContain('<h1>Ana Example</h1>')
    expect(main).not.toContain('feed.rss')
  })

  it('lead from month to month', () => {
    const main = mainOf(pageOf('month'))
    expect(main).toContain('<a rel="prev" href="/archive/2026-10/">Earlier: October 2026</a>')
    expect(main).not.toContain('rel="next"')
    expect(main).toContain('<h1>November 2026</h1>')
  })
})

describe('search', () => {
  it('asks by a form that needs no script', () => {
    expect(pageOf('search')).toContain('<form class="find" action="/-/search" method="get">')
    expect(pageOf('search')).toContain('<label for="q">')
    expect(pageOf('search')).not.toContain('role="status"')
  })

  it('keeps what was asked, counts, and leads to other pages of answers', () => {
    const page = pageOf('answer')
    expect(page).toContain('value="a &quot;b&quot;"')
    expect(wordsOf(page)).toContain('45 stories match “a "b"”.')
    expect(page).toContain('href="/-/search?q=a%20%22b%22&amp;page=3"')
    expect(wordsOf(page)).toContain('Page 2 of 3')
  })

  it('says so where no newsroom answers', () => {
    expect(pageOf('no search')).not.toContain('<form')
    expect(wordsOf(pageOf('no search'))).toContain('has no search')
    expect(targetsOf(pageOf('no search'))).not.toContain('/-/search')
  })
})

describe('the page of one picture', () => {
  const main = mainOf(pageOf('slide'))

  it('says where it stands and leads on, back and to the story', () => {
    expect(wordsOf(main)).toContain('Picture 2 of 3')
    const story = slides.summary.address
    expect(targetsOf(main)).toEqual([story, `${story}g%20%26%201/1/`, `${story}g%20%26%201/3/`])
    expect(main).toContain('rel="prev"')
    expect(main).toContain('rel="next"')
  })

  it('ends at both ends', () => {
    expect(renderSlide(site, slides, 'g & 1', 1)).not.toContain('rel="prev"')
    expect(renderSlide(site, slides, 'g & 1', 3)).not.toContain('rel="next"')
  })

  it.each([
    ['g & 1', 4],
    ['g & 1', 0],
    ['other', 1],
  ])('refuses what the story does not have: %s, %i', (name, slide) => {
    expect(() => renderSlide(site, slides, name, slide)).toThrow(/^Cannot render slide/)
  })
})

describe('pages in place of others', () => {
  it('mark a story that is gone for the server, and tell readers why', () => {
    expect(pageOf('gone')).toMatch(
      /^<!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8"><meta name="stet-status" content="410">/,
    )
    const words = wordsOf(mainOf(pageOf('gone')))
    expect(words).toContain('taken off the site on 14 November 2026.')
    expect(words).toContain('It was called “Story”.')
    expect(words).toContain('She asked.')
    expect(pageOf('gone')).toContain('noindex')
  })

  it('lead on from an old address, with a server that knows the mark or without', () => {
    expect(pageOf('moved')).toMatch(
      /^<!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8"><meta name="stet-status" content="301 \/culture\/new\/">/,
    )
    expect(pageOf('moved')).toContain('<meta http-equiv="refresh" content="0;url=/culture/new/">')
    expect(pageOf('moved')).toContain('noindex')
    expect(pageOf('moved')).toMatch(
      /<link rel="canonical" href="https:\/\/magazine\.example\/culture\/new\/">/,
    )
    expect(mainOf(pageOf('moved'))).toContain('<a href="/culture/new/">/culture/new/</a>')
  })

  it('say plainly that there is no page', () => {
    expect(wordsOf(mainOf(pageOf('not found')))).toContain('Page not found')
    expect(pageOf('not found')).toContain('noindex')
  })
})

it('leads no further than to the last page of found stories that is answered', () => {
  const last = renderSearch(site, search({ asked: 'a', total: 69_240, page: 50 }))
  expect(last).toContain('69,240 stories match “a”.')
  expect(last).toContain('Page 50 of 50')
  expect(last).toContain('rel="prev"')
  expect(last).not.toContain('rel="next"')
})
