import { expect, it } from 'vitest'
import { searchTerms, searchWords } from './search-words.ts'

it.each([
  ['Mara  Quill\ncancels', 'mara quill cancels'],
  ["“I’m done”, don't", 'im done dont'],
  ['‘quoted’ words', 'quoted words'],
  ['Zoë, ÉTÉ, cafe\u0301', 'zoe ete cafe'],
  ['Łódź straße Øre Æon œuvre ısı', 'lodz strasse ore aeon oeuvre isi'],
  ['Αθήνα ΟΔΟΣ οδός', 'αθηνα οδοσ οδοσ'],
  ['Ёлка Йод', 'елка иод'],
  ['ﬁnal ① Ｆｕｌｌ', 'final 1 full'],
  ['東京ドーム2026', '東 京 ト ー ム 2026'.replace('ト', 'ド')],
  ['한국어 노래', '한국어 노래'],
  ['गायिका', 'गायिका'],
  ['मराठी क्विल', 'मराठी क्विल'],
  ['كِتَاب', 'كِتَاب'],
  ['C-3PO & R2', 'c 3po r2'],
  ['   ', ''],
])('holds %s as %s', (text, words) => {
  expect(searchWords(text)).toBe(words)
  expect(searchWords(words)).toBe(words)
})

it('finds a word however it is typed', () => {
  const index = new Set(searchWords('Zoë’s Straße in ΑΘΗΝΑ').split(' '))
  for (const typed of ['ZOË’S', "zoe's", 'strasse', 'STRASSE', 'αθηνα', 'Αθήνα'])
    expect(
      searchTerms(typed).every((term) => index.has(term)),
      typed,
    ).toBe(true)
})

it('takes at most twelve terms of a query, each once', () => {
  expect(searchTerms('b a b  A')).toEqual(['b', 'a'])
  expect(searchTerms('…')).toEqual([])
  const many = Array.from({ length: 30 }, (_, index) => `w${index}`).join(' ')
  expect(searchTerms(many)).toHaveLength(12)
  expect(searchTerms(`${'a '.repeat(600)}late`)).toEqual(['a'])
})
