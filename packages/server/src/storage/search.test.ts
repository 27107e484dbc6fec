import type { StoryId } from '@stet/core/story'
import { expect, it } from 'vitest'
import { onBoth } from './both-for-tests.ts'
import { type Database, transaction } from './database.ts'
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

  it('moves a story that is published on another day', async () => {
    await transaction(ready.handle, (db) => indexStories(db, corpus))
    await transaction(ready.handle, (db) =>
      indexStory(db, entry('f', 'another song', 'the opera once more', '1926-03-01')),
    )
    expect(await find('opera')).toBe('a e b f of 4')
    expect(await find('once more')).toBe('f of 1')
    expect(await find('coöperation')).toBe(' of 0')
  })

  it('knows no month by its number', async () => {
    await transaction(ready.handle, (db) => indexStories(db, corpus))
    for (const month of ['2026', '2026-11', '~2026-11', '202611'])
      expect(await find(month), month).toBe(' of 0')
  })

  it('gives what looking at every story would give', { timeout: 120_000 }, async () => {
    const { handle } = ready
    const archive = Array.from({ length: 6_000 }, (_, number) => manyOf(number))
    for (let from = 0; from < archive.length; from += 500) {
      await transaction(handle, (db) => indexStories(db, archive.slice(from, from + 500)))
    }
    await transaction(handle, (db) => countMonths(db, archive))
    for (const query of ['often', 'often seldom', 'oft', 'often third', 'once', 'third', 'never']) {
      for (const offset of [0, 20, 980, 3_900, 5_990]) {
        const found = await searchStories(handle.db, {
          terms: query.split(' '),
          limit: 20,
          offset,
        })
        const all = lookedAt(archive, query.split(' '))
        expect(found.total, query).toBe(all.length)
        expect(found.ids, `${query} from ${offset}`).toEqual(all.slice(offset, offset + 20))
      }
    }
  })
})

/** One of many stories over five years, several of them on a day and some of them at the same moment. */
function manyOf(number: number): IndexedStory {
  const day = new Date(Date.UTC(2021, 0, 1) + Math.floor(number / 4) * 29 * 60 * 60 * 1000)
  const headline =
    number % 7 === 0 ? 'often said' : number % 50 === 0 ? 'third of it' : 'a headline'
  const words = [
    number % 10 === 9 ? '' : 'often',
    number % 3 === 0 ? 'third' : '',
    number % 60 === 1 ? 'seldom' : '',
    number === 4_321 ? 'once' : '',
  ]
  return entry(
    `s${(number * 7_919) % 6_000}`,
    headline,
    words.join(' '),
    day.toISOString().slice(0, 10),
  )
}

/** The archive counts its stories by month: whoever looks for the newest goes by that. */
async function countMonths(db: Database, archive: readonly IndexedStory[]): Promise<void> {
  const months = Map.groupBy(archive, ({ at }) => at.slice(0, 7))
  const rows = [...months].map(([month, { length }]) => {
    return { list: 'site', month, stories: length, changed_at: '2026-11-01T00:00:00.000Z' }
  })
  await db.insertInto('list_month').values(rows).execute()
}

function lookedAt(archive: readonly IndexedStory[], terms: readonly string[]): StoryId[] {
  const holds = (text: string) => {
    const words = text.split(' ')
    return terms.every((term, index) => {
      const isLast = index === terms.length - 1
      return words.some((word) => (isLast ? word.startsWith(term) : word === term))
    })
  }
  const found = archive.filter(({ headline, words }) => holds(`${headline} ${words}`))
  const rank = ({ headline }: IndexedStory) => (holds(headline) ? 0 : 1)
  return found
    .toSorted(
      (a, b) =>
        rank(a) - rank(b) || (a.at < b.at ? 1 : a.at > b.at ? -1 : a.story < b.story ? -1 : 1),
    )
    .map(({ story }) => story)
}
