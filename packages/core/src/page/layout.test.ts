import { describe, expect, it } from 'vitest'
import { note, paragraph, passage, pictureOf, storyWith } from '../story/build.ts'
import type { StoryId } from '../story/story.ts'
import { renderFront } from './front-page.ts'
import { culture, testPage, testSite, testSummary } from './meta/build-site.ts'
import type { StorySummary } from './model.ts'
import { faultsOf, mainOf, targetsOf } from './read-page.ts'
import { renderSearch } from './search-page.ts'
import { renderStory } from './story-page.ts'
import type { DesignName } from './style/design.ts'

const siteIn = (name: DesignName) => testSite({ design: { name, overrides: null } })

const stories = (count: number): readonly StorySummary[] =>
  Array.from({ length: count }, (_, index) =>
    testSummary(storyWith({ headline: `Story ${index + 1}`, lead: pictureOf() }), {
      id: `s${index + 1}` as StoryId,
    }),
  )

/** The kinds of cards in a part of a page, in order. */
const cardsIn = (page: string): readonly string[] =>
  [...page.matchAll(/<article class="card ([^"]*)"/g)].map(([, type = '']) => type)

describe('a story', () => {
  const story = storyWith(
    { lead: pictureOf(), notes: [note()] },
    paragraph('Words, ', passage('n1', 'bound'), '.'),
  )
  const heads = (name: DesignName): readonly (string | undefined)[] =>
    [
      ...mainOf(renderStory(siteIn(name), testPage(story))).matchAll(
        /<(?:figure class="(lead)|header class="(head)|div class="(notes))/g,
      ),
    ].map(([, ...found]) => found.find((one) => one !== undefined))

  it('has its picture under its headline where words come first', () => {
    expect(heads('report')).toEqual(['head', 'notes', 'lead'])
  })

  it('has its picture over its headline where pictures come first', () => {
    expect(heads('picture')).toEqual(['lead', 'head', 'notes'])
  })

  it.each(['report', 'picture'] as const)('hangs together in “%s”', (name) => {
    expect(faultsOf(renderStory(siteIn(name), testPage(story)))).toEqual([])
  })
})

describe('a section on the front page', () => {
  it.each([
    ['report', 1, ['second shown']],
    ['report', 3, ['second shown', 'line', 'line']],
    ['picture', 1, ['second shown']],
    ['picture', 3, ['second shown', 'second shown', 'second shown']],
    ['picture', 4, ['second shown', 'line shown', 'line shown', 'line shown']],
  ] as const)('in “%s” with %d stories shows %o', (name, count, cards) => {
    const page = renderFront(siteIn(name), {
      latest: [],
      sections: [{ section: culture, latest: stories(count) }],
    })
    expect(cardsIn(page)).toEqual(cards)
    expect(faultsOf(page)).toEqual([])
  })
})

it('leads to the same places in every design', () => {
  const [one, other] = (['report', 'picture'] as const).map((name) =>
    targetsOf(
      renderFront(siteIn(name), {
        latest: stories(24),
        sections: [{ section: culture, latest: stories(30) }],
      }),
    ),
  )
  expect(other).toEqual(one)
})

it('shows small pictures beside what a search found where pictures come first', () => {
  const found = { asked: 'x', found: stories(1), total: 1, page: 1 }
  expect(cardsIn(renderSearch(siteIn('report'), found))).toEqual(['line'])
  expect(cardsIn(renderSearch(siteIn('picture'), found))).toEqual(['line shown'])
})
