import { expect, it } from 'vitest'
import { heading, paragraph } from '../story/build.ts'
import { testSite } from './meta/build-site.ts'
import { renderStanding } from './standing-page.ts'

const describedAs = (...texts: readonly string[]): string | undefined => {
  const content = [heading('Who we are'), ...texts.map((text) => paragraph(text))]
  const page = {
    slug: 'about',
    title: 'About',
    language: 'en',
    body: { type: 'doc', content },
  } as const
  return /<meta name="description" content="([^"]*)">/.exec(renderStanding(testSite(), page))?.[1]
}

it.each([
  ['its first paragraph', ['We print a magazine.', 'And a calendar.'], 'We print a magazine.'],
  ['nothing where there is no paragraph', [], undefined],
  ['as many words as fit', ['word '.repeat(60)], `${'word '.repeat(32).trim()}…`],
  ['as many characters as fit', ['語'.repeat(200)], `${'語'.repeat(159)}…`],
])('says of a page %s', (_, texts, description) => {
  expect(describedAs(...texts)).toBe(description)
})
