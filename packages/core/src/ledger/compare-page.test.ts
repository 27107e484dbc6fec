import { describe, expect, it } from 'vitest'
import { foldedCardLine } from '../page/folded-card.ts'
import { testSite } from '../page/meta/build-site.ts'
import type { StoryPage } from '../page/model.ts'
import { renderStory } from '../page/story-page.ts'
import { wholePage } from '../page/text/build-story.ts'
import { withShowing } from '../story/card-showing.ts'
import type { Post } from '../story/post.ts'
import { textOf } from '../story/text.ts'
import { comparePage } from './compare-page.ts'
import { publicContent } from './content.ts'

const whole: StoryPage = wholePage()
const page = renderStory(testSite(), whole)
const at = '2026-11-21T10:00:00.000Z'
const told: unknown = JSON.parse(
  JSON.stringify(publicContent({ number: 3, at, content: whole.story })),
)

/** The page with other markup in one place; throws where that place is not there. */
function changed(from: string, to: string): string {
  expect(page).toContain(from)
  return page.replaceAll(from, to)
}

describe('comparePage', () => {
  it('finds the words of a version on its page', () => {
    expect(comparePage(page, told)).toBeNull()
  })

  it('lets a card be folded, and nothing more be said in its place', () => {
    const line = (post: Post) => foldedCardLine(post, whole.story.language)
    const folded = withShowing(whole.story, () => 'line', line)
    const shown = renderStory(testSite(), { ...whole, story: folded })
    expect(shown).not.toBe(page)
    expect(comparePage(shown, told)).toBeNull()
    const [first = ''] = folded.body.content.flatMap((block) =>
      block.type === 'paragraph' && !whole.story.body.content.includes(block)
        ? [textOf(block)]
        : [],
    )
    const twice = shown.replace(`<p>${first}</p>`, `<p>${first}</p>`.repeat(99))
    expect(comparePage(twice, told)).toBe('it says more than the version')
  })

  it.each([
    ['a headline', '<h1>Singer cancels', '<h1>Singer postpones', 'its headline is not'],
    ['a standfirst', 'She wrote that she is sorry.</p>', 'She said so.</p>', 'its standfirst'],
    ['a paragraph', 'or here</a> not here', 'or here</a> here', 'its paragraph 2 is not'],
    [
      'a word inside a quotation',
      'No show <strong>tonight',
      'A show <strong>tonight',
      'paragraph 1',
    ],
    ['an item of a list', '<li>One</li>', '<li>None</li>', 'its paragraph 4'],
    ['a heading', '<h2>The week</h2>', '<h2>The month</h2>', 'its paragraph 3'],
    ['words set apart', '<p>“I am done”</p>', '<p>“I am not done”</p>', 'its paragraph 5'],
    [
      'a note',
      'An earlier version gave another day.',
      'Nothing changed.',
      'it does not say “An ear',
    ],
    ['a box', '<p>They heal.</p>', '<p>They do not.</p>', 'it does not say “They heal.”'],
    ['a caption', 'The harbour hall.', 'The opera.', 'it does not say “The harbour hall.”'],
    [
      'an outlet’s story',
      'says that she is tired',
      'says that she lies',
      'it does not say “A friend',
    ],
  ])('tells that %s was changed', (_, from, to, problem) => {
    expect(comparePage(changed(from, to), told)).toContain(problem)
  })

  it.each([
    [
      'a paragraph came',
      '<section class="asked"',
      '<p>And more.</p><section class="asked"',
      'more than',
    ],
    ['a paragraph went', /<p>See <a.*?not here<\/p>/s, '', 'its paragraph 2 is not'],
    ['a part is hidden', '<h2>The week</h2>', '<h2 hidden>The week</h2>', 'hides a part'],
    [
      'another story stands beside it',
      '</main>',
      '<article class="story"></article></main>',
      'one story',
    ],
  ])('tells that %s', (_, from, to, problem) => {
    expect(comparePage(page.replace(from, to), told)).toContain(problem)
  })

  it('does not care how lines are broken', () => {
    expect(comparePage(changed('<h2>The week</h2>', '<h2>The\n  week</h2>'), told)).toBeNull()
  })

  it('refuses what is no page of a story', () => {
    expect(comparePage('', told)).toBe('the page does not hold one story')
    expect(comparePage('<p>Hello', told)).toBe('the page does not hold one story')
  })
})
