import { describe, expect, it } from 'vitest'
import { compiled, compilePhrases } from './compile-phrases.ts'
import { disguises } from './disguises-for-tests.ts'
import { packOf, phraseLanguages } from './packs.ts'
import type { Phrase } from './phrase.ts'
import { phrasesIn } from './phrases-in.ts'
import { textKey } from './text-key.ts'

const held = (phrase: string, isAccented = false): Phrase => ({
  phrase,
  isAccented,
  outcome: 'hold',
  rule: 'other',
  pack: 'house',
})
const house = compiled([
  held('moderator'),
  held('press'),
  held('ass'),
  held('melon*'),
  held('go home'),
  held('göt', true),
  held('сука'),
  held('馬鹿'),
  held('tint'),
])
const foundIn = (text: string): readonly string[] =>
  phrasesIn(house, text).map(({ start, end }) => text.slice(start, end))

const cases: readonly (readonly [string, readonly string[]])[] = [
  ['A moderator, two moderators', ['moderator', 'moderators']],
  ['WordPress, pressing, express, the press.', ['press']],
  ['I grew up in Scunthorpe; a classic class assessed it', []],
  ['S c u n t h o r p e, c l a s s', []],
  ['A$50, A$5, the A55, 455', []],
  ['a$$', ['a$$']],
  ['melonade water\u200bmelon melon', ['melonade', 'melon']],
  ['go home gohome GO-HOME g o h o m e', ['go home', 'gohome', 'GO-HOME', 'g o h o m e']],
  ['got göt go\u0308t', ['göt', 'go\u0308t']],
  ['СУКА cyka с у к а', ['СУКА', 'cyka', 'с у к а']],
  ['他馬鹿だ', ['馬鹿']],
  ['t, int; don’t in this', []],
  ['mod-er.at*r', ['mod-er.at*r']],
  ['\u202erotaredom\u202c and so on', ['rotaredom']],
  ['', []],
]

describe('phrases', () => {
  it.each(cases)('are found as words, disguised or not: %j', (text, found) => {
    expect(foundIn(text)).toEqual(found)
  })

  it('of the newsroom are told from those of packs, and the stricter wins', () => {
    const own = compilePhrases(
      ['en'],
      [{ phrase: 'stupid thing', outcome: 'refuse', rule: 'spam' }],
    )
    const found = phrasesIn(own, 'A stupid thing, you idiot').map(({ phrase }) => [
      phrase.pack,
      phrase.outcome,
    ])
    expect(found).toEqual([
      ['house', 'refuse'],
      ['en', 'order'],
    ])
  })

  it('take no longer than a text is long, whatever it is', () => {
    for (const sign of [
      'm',
      'mo',
      'm.',
      'm*',
      'm ',
      'a s ',
      '1',
      '*',
      '$',
      '\u202e',
      '\u0301',
      'go',
      'm*m.',
    ]) {
      const text = sign.repeat(40_000 / sign.length)
      expect(phrasesIn(house, text).length, sign).toBeLessThanOrEqual(200)
    }
  })
})

describe('packs', () => {
  it.each(phraseLanguages)('are found in each disguise that must be: %s', (language) => {
    const pack = compilePhrases([language], [])
    const missed = disguises.flatMap(({ name, isRequired, put }) => {
      const lost = pack.phrases.filter(({ phrase }) => !isFound(pack, put(phrase.replace('*', ''))))
      const share = lost.length / pack.phrases.length
      return isRequired && share > 0.05 ? [`${name}: ${lost.length} of ${pack.phrases.length}`] : []
    })
    expect(missed).toEqual([])
    expect(pack.phrases.length).toBeGreaterThan(80)
  })

  it('name nothing twice', () => {
    for (const language of phraseLanguages) {
      const phrases = packOf(language).map(({ phrase }) => phrase)
      expect(phrases.filter((phrase, index) => phrases.indexOf(phrase) !== index)).toEqual([])
    }
  })
})

function isFound(pack: ReturnType<typeof compilePhrases>, disguised: string): boolean {
  const end = 5 + disguised.length
  return phrasesIn(pack, `They ${disguised} him.`).some(
    (found) => found.start < end && found.end > 5,
  )
}

it.each([
  ['Buy now!', 'b u y   n o w', true],
  ['Buy now!', 'Вuу nоw', true],
  ['Cafe\u0301', 'Café', true],
  ['Buy now', 'Buy never', false],
  ['ab', 'ba', false],
])('texts that say the same have one key: %s, %s', (one, other, isSame) => {
  expect(textKey(one) === textKey(other)).toBe(isSame)
  expect(textKey(one).length).toBeLessThanOrEqual(32)
})

it('nothing has no key', () => {
  expect(textKey(' … 👍')).toBe('')
})
