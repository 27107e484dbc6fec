import { kinds } from '@stet/core/story'
import { expect, it } from 'vitest'
import { kindWords as wordsOfStory } from '../story/words.ts'
import { wordsFor } from './empty-words.ts'
import { isNarrow, kindWords, type ListFilter, readFilter, writeFilter } from './list-filter.ts'

const filters: { query: string; filter: ListFilter }[] = [
  { query: '', filter: {} },
  { query: 'status=draft', filter: { status: 'draft' } },
  { query: 'section=music&kind=round-up', filter: { section: 'music', kind: 'round-up' } },
  { query: 'mine=true&q=tide+tables', filter: { mine: true, q: 'tide tables' } },
]

it.each(filters)('reads and writes "$query"', ({ query, filter }) => {
  expect(readFilter(new URLSearchParams(query))).toEqual(filter)
  expect(writeFilter(filter)).toBe(query)
})

const strange = [
  'status=lost',
  'kind=poem',
  'section=',
  'q=%20%20',
  'mine=yes',
  'status=toString&kind=constructor',
]

it.each(strange)('leaves out what makes no sense: "%s"', (query) => {
  expect(readFilter(new URLSearchParams(query))).toEqual({})
})

it('does not call a filter narrow that lets everything through', () => {
  expect(isNarrow({ mine: false, q: ' ' })).toBe(false)
  expect(isNarrow({ mine: true })).toBe(true)
})

it('writes a kind as a label begins', () => {
  expect(kindWords('round-up')).toBe('Round-up')
})

const empty: { name: string; filter: ListFilter; heading: string }[] = [
  { name: 'a new newsroom', filter: {}, heading: 'No stories yet' },
  { name: 'no drafts', filter: { status: 'draft' }, heading: 'No drafts' },
  {
    name: 'a search in a state',
    filter: { status: 'draft', q: 'zebra' },
    heading: 'No story matches',
  },
]

it.each(empty)('says why a list is empty: $name', ({ filter, heading }) => {
  expect(wordsFor(filter, true).heading).toBe(heading)
})

it('does not tell somebody to begin a story who may not', () => {
  expect(wordsFor({}, false).help).not.toContain('New story')
  expect(wordsFor({}, true).help).toContain('New story')
})

// The list has words of its own: the page's would make it carry all that a page says.
it.each(kinds)('calls a piece that is of the kind %s what its page calls it', (kind) => {
  expect(kindWords(kind)).toBe(wordsOfStory[kind])
})
