import { describe, expect, it } from 'vitest'
import { cleanText } from './clean-text.ts'

/** Words of real languages, emoji beside them: they stay as they are. */
const kept: readonly string[] = [
  'Tiếng Việt rất đẹp',
  'Dvořák, i̇́ ą́ ẹ́',
  '« Bonjour », l’été',
  'سلام، می‌خواهم این را بگویم',
  'هذه قصة مؤثرة، شكرا لكم',
  'قرأت The Guardian اليوم',
  'שָׁלוֹם עֲלֵיכֶם',
  'श्रीमान् क्‍ष',
  'ශ්‍රී ලංකා',
  'ภาษาไทยน้ำใจ',
  'မြန်မာဘာသာ',
  'ខ្មែរ​ភាសា',
  'བོད་སྐད',
  'தமிழ்',
  'കേരളം',
  '葛󠄀城',
  '日本語　テスト',
  '한국어',
  'Ελληνικά',
  'Съешь ещё этих',
  'ᠮᠣᠩᠭᠣᠯ',
  '👨‍👩‍👧‍👦👨‍👩‍👧‍👦 🏴󠁧󠁢󠁳󠁣󠁴󠁿 1️⃣ 🇬🇧 👍🏽 ❤️‍🔥 👩🏽‍❤️‍💋‍👨🏿',
  '⠓⠑⠇⠇⠕⠀⠺',
]

const cleaned: readonly (readonly [string, string, string])[] = [
  ['line ends', 'a\r\nb\rc\u2028d\u2029\u0085e', 'a\nb\nc\nd\n\ne'],
  ['controls', 'a\u0000b\u0007c\u009bd\te', 'abcd e'],
  ['a half of a sign', 'bad \ud83d end', 'bad \ufffd end'],
  ['signs that are none', 'x\ufdd0\u{1fffe}y\ufffcz\ufff9', 'xyz'],
  ['letters in parts', 'Cafe\u0301', 'Café'],
  ['overrides of direction', 'a \u202ebc\u202c \u2066d\u2069', 'a bc d'],
  ['marks of direction where nothing runs from the right', 'a\u200eb\u200fc', 'abc'],
  ['signs without width', 'mod\u200b\u200c\u200d\u2060\ufeff\u00aderator', 'moderator'],
  ['fillers', 'a\u3164\uffa0\u115fb', 'ab'],
  ['selectors and tags of nothing', 'a\ufe0fb\u{e01ef}c\u{e0061}d', 'abcd'],
  ['heaps of accents', `h${'\u0300\u0316\u0334'.repeat(20)}e`, 'h\u0334\u0334e'],
  ['heaps hidden behind signs without width', `e${'\u0301\u200b'.repeat(9)}`, 'é\u0301\u0301'],
  ['accents on nothing', '\u0301\u0302 a', 'a'],
  ['long runs of bound consonants', 'क्'.repeat(40), `${'क्'.repeat(5)}${'क'.repeat(35)}`],
  ['long chains of pictograms', '👩‍'.repeat(30), `👩‍👩‍👩‍👩${'👩'.repeat(26)}`],
  ['tones of skin in a row', '👍🏽🏽🏽', '👍🏽'],
  ['spaces and blank lines', '  a    b \n \n\n\n c  ', 'a  b\n\nc'],
  ['nothing that can be seen', '\u200b\u2800\u3164\u00a0\n\u{e0020}', ''],
]

/** Signs by the hundred thousand. */
const many = [
  'a',
  ' ',
  '\n',
  '\u0301',
  '\u0300\u0316',
  'e\u0301',
  '\u200b',
  '\u202e',
  '\u00a0 ',
  'क्',
  '‍👩',
  '👍🏽🏽',
  'ᄀ',
  '\u0600',
  '\ud800',
  '\u2800',
  'ा',
]

describe('what somebody typed', () => {
  it.each(kept)('stays as it is in real languages: %s', (text) => {
    expect(cleanText(text)).toBe(text.normalize('NFC'))
  })

  it.each(cleaned)('is rid of what nobody needs: %s', (_what, typed, text) => {
    expect(cleanText(typed)).toBe(text)
  })

  it('has at most so many lines', () => {
    expect(cleanText('a\n'.repeat(500)).split('\n')).toHaveLength(121)
  })

  it('is clean when it was cleaned once, and takes no longer than it is long', () => {
    for (const sign of many) {
      const once = cleanText(sign.repeat(30_000))
      expect(cleanText(once) === once, JSON.stringify(sign)).toBe(true)
    }
  })
})
