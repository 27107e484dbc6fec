import { expect, it } from 'vitest'
import { isReservedSection, isReservedStorySlug, parseSlug, slugFrom } from './slug.ts'

it.each([
  ['Mara Quill cancels her tour', 'mara-quill-cancels-her-tour'],
  ['“I’m done”: singer’s last show', 'im-done-singers-last-show'],
  ["Rock 'n' roll", 'rock-n-roll'],
  ['Zoë and Łukasz at the Bühne', 'zoë-and-łukasz-at-the-bühne'],
  ['Zoe\u0308', 'zoë'],
  ['ΟΔΟΣ ΟΔΥΣΣΕΩΣ', 'οδος-οδυσσεως'],
  ['İstanbul’da Konser', 'i̇stanbulda-konser'],
  ['東京の公演が中止', '東京の公演が中止'],
  ['गायिका ने दौरा रद्द किया', 'गायिका-ने-दौरा-रद्द-किया'],
  ['المغنية تلغي جولتها', 'المغنية-تلغي-جولتها'],
  ['3,000 tickets — £40 each', '3-000-tickets-40-each'],
  ['👩‍🎤❤️ 1️⃣ show', '1-show'],
  ['  --a--b--  ', 'a-b'],
  ['co\u00adoperate', 'cooperate'],
  ['\u0301a', 'a'],
  ['', 'story'],
  ['¿¡…!?', 'story'],
])('makes of %s the slug %s', (headline, slug) => {
  expect(slugFrom(headline)).toBe(slug)
  expect(parseSlug(slug)).toBe(slug)
})

it('cuts a long headline at a hyphen, and a long word between letters', () => {
  const long = slugFrom(
    'The singer cancels every remaining date of the tour after a week of shows in the north',
  )
  expect(long).toBe(
    'the-singer-cancels-every-remaining-date-of-the-tour-after-a-week-of-shows-in-the',
  )
  expect(slugFrom(`${'a'.repeat(80)} b`)).toBe('a'.repeat(80))
  expect(slugFrom('a'.repeat(100))).toBe('a'.repeat(80))
  const bytes = new TextEncoder().encode(slugFrom('𐐨'.repeat(90))).length
  expect(bytes).toBe(240)
  expect(slugFrom('a̐́'.repeat(50))).toBe('a̐́'.normalize('NFC').repeat(26))
})

it('makes a slug of every character there is', () => {
  for (let code = 0; code < 0x2_0000; code += 1) {
    const slug = slugFrom(`a${String.fromCodePoint(code)}b`)
    if (parseSlug(slug) !== slug) expect.fail(`U+${code.toString(16)} gives ${slug}`)
  }
})

it.each([
  'Mara',
  'a--b',
  '-a',
  'a-',
  '-',
  'a b',
  'a/b',
  '..',
  'a.b',
  'a_b',
  '%61',
  'zoe\u0308',
  'a\u200db',
  '',
  'a'.repeat(81),
  '𐐨'.repeat(61),
  'story\n',
])('refuses %j as a slug', (text) => {
  expect(parseSlug(text)).toBeUndefined()
})

it('keeps the site’s own addresses', () => {
  expect(
    ['topics', 'by', 'archive', 'assets', 'media', 'newsroom', 'search'].every(isReservedSection),
  ).toBe(true)
  expect(['sitemap', 'feed', '-', '.well-known'].every(isReservedSection)).toBe(true)
  expect(isReservedSection('culture')).toBe(false)
  expect(isReservedStorySlug('archive')).toBe(true)
  expect(isReservedStorySlug('topics')).toBe(false)
})
