import type { Byline } from '@stet/core/story'
import { expect, it } from 'vitest'
import { companyWords, fieldWords, namesLine, standingWords } from './words.ts'

const byline = (name: string, role: Byline['role']): Byline => ({ person: 'somebody', name, role })

it('writes the names as the page does', () => {
  expect(
    namesLine([
      byline('Ada Okafor', 'writer'),
      byline('Cy Lund', 'photographer'),
      byline('Ben Ito', 'writer'),
    ]),
  ).toBe('By Ada Okafor and Ben Ito. Pictures by Cy Lund')
  expect(namesLine([])).toBe('')
})

it.each([
  [[], ''],
  [['Bea'], 'Bea is here too'],
  [['Bea', 'Cy', 'Di'], 'Bea, Cy and Di are here too'],
])('tells of %j', (names, words) => {
  expect(companyWords(names)).toBe(words)
})

const live = { version: 1, publishedAt: '', updatedAt: null, address: '/a/b/' }

it.each([
  [{ status: 'draft', changed: false, live: null }, 'Draft'],
  [{ status: 'published', changed: true, live }, 'Published, with changes'],
  [{ status: 'published', changed: false, live }, 'Published'],
  [{ status: 'scheduled', changed: true, live: null }, 'Scheduled'],
  [{ status: 'unpublished', changed: true, live: null }, 'Off the site'],
] as const)('%j stands as “%s”', (draft, words) => {
  expect(standingWords(draft)).toBe(words)
})

it('names fields and records in a sentence', () => {
  expect(fieldWords('variants.search')).toBe('the headline for search results')
  expect(fieldWords('notes:018f')).toBe('a note')
})
