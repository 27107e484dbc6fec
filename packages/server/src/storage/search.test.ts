import type { StoryId } from '@stet/core/story'
import { expect, it } from 'vitest'
import { onBoth } from './both-for-tests.ts'
import { transaction } from './database.ts'
import {
  type IndexedStory,
  indexStories,
  indexStory,
  searchStories,
  unindexStory,
} from './search.ts'

const corpus: readonly IndexedStory[] = [
  entry('a', 'a night at the opera', 'the singer left before the end', '2026-11-01'),
  entry('b', 'the end of a season', 'an opera house closes its doors', '2026-11-02'),
  entry('c', 'большой театр закрыт', 'опера и балет', '2026-11-03'),
  entry('d', 'ليلة في الاوبرا', 'المغنية غادرت قبل النهاية', '2026-11-04'),
  entry('e', '歌 劇 院 關 閉', '電 影 節 opera', '2026-11-05'),
  entry('f', 'operas everywhere', 'naïve coöperation o’brien re-opens 3.5 c++', '2026-11-02'),
]

function entry(story: string, headline: string, words: string, day: string): IndexedStory {
  return { story: story as StoryId, headline, words, at: `${day}T08:00:00.000Z` }
}

onBoth('search', (ready) => {
  const find = async (query: string, limit = 20, offset = 0) => {
    const found = await searchStories(ready.handle.db, { terms: query.split(' '), limit, offset })
    return `${found.ids.join(' ')} of ${found.total}`
  }

  it.each([
    ['opera', 'f a e b of 4'],
    ['oper', 'f a e b of 4'],
    ['the end', 'b a of 2'],
    ['end opera', 'b a of 2'],
    ['театр', 'c of 1'],
    ['большой опе', 'c of 1'],
    ['الاوبرا', 'd of 1'],
    ['المغنية غادر', 'd of 1'],
    ['歌 劇', 'e of 1'],
    ['影 節', 'e of 1'],
    ['電 劇', 'e of 1'],
    ['劇院', ' of 0'],
    ["o'brien", 'f of 1'],
    ['re-open', 'f of 1'],
    ['OPERA', 'f a e b of 4'],
    ['pera', ' of 0'],
    ['ope', 'f a e b of 4'],
    ['op', ' of 0'],
    ['бал', 'c of 1'],
    ['ба', ' of 0'],
    ['opera nothing', ' of 0'],
    ['', ' of 0'],
    ['   ', ' of 0'],
  ])('finds %j', async (query, expected) => {
    await transaction(ready.handle, (db) => indexStories(db, corpus))
    expect(await find(query)).toBe(expected)
  })

  it.each([
    '"',
    "'",
    "opera' | 'x",
    '") OR ("',
    'opera*',
    '*',
    'opera:*',
    'headline:opera',
    '^opera',
    'NEAR(opera end)',
    'NOT',
    'AND OR NOT',
    '-opera',
    '\\',
    '\u0000',
    '\u{d800}',
    '%',
    '); drop table story; --',
  ])('is not harmed by %j', async (query) => {
    await transaction(ready.handle, (db) => indexStories(db, corpus))
    expect(await find(query)).toMatch(/ of \d$/)
    expect(await find('театр')).toBe('c of 1')
  })

  it('takes words and questions of any length and characters of any kind', async () => {
    const { handle } = ready
    const long = entry(
      'a',
      `${'y'.repeat(100_000)}`,
      '\u0000 \u{d800} ’ \\ \u{1f3ac}',
      '2026-11-01',
    )
    await transaction(handle, (db) => indexStory(db, long))
    expect(await find('yyyy')).toBe('a of 1')
    expect(await find('y'.repeat(90_000))).toBe('a of 1')
    expect(await find('x '.repeat(10_000))).toBe(' of 0')
  })

  it('gives the same order page by page, by id where the moments are the same', async () => {
    const { handle } = ready
    const ids = ['m', 'k', 'o', 'l', 'n']
    await transaction(handle, (db) =>
      indexStories(
        db,
        ids.map((id) => entry(id, 'same', 'words', '2026-11-01')),
      ),
    )
    expect(await find('word', 2)).toBe('k l of 5')
    expect(await find('word', 2, 2)).toBe('m n of 5')
    expect(await find('word', 2, 4)).toBe('o of 5')
    expect(await find('word', 2, 6)).toBe(' of 5')
  })

  it('finds a story by its new words only, and no story that was taken out', async () => {
    const { handle } = ready
    await transaction(handle, (db) => indexStories(db, corpus))
    await transaction(handle, async (db) => {
      await indexStory(db, entry('a', 'another headline', 'other words', '2026-11-09'))
      await unindexStory(db, 'b' as StoryId)
      await unindexStory(db, 'unknown' as StoryId)
    })
    expect(await find('opera')).toBe('f e of 2')
    expect(await find('other')).toBe('a of 1')
  })
})
