import { describe, expect, it } from 'vitest'
import { compilePacks } from '../packs/hits-in.ts'
import type { Pack } from '../packs/pack.ts'
import { shippedPacks } from '../packs/packs.ts'
import { askedBy, proofOf } from './build-proof.ts'
import { termsRule } from './terms.ts'

const pack: Pack = {
  rule: 'house-words',
  level: 'ask',
  topic: 'crime',
  onlyOnTopic: false,
  guideline: null,
  optional: false,
  terms: [
    { words: 'yob|yobs', instead: ['young people', 'pupils'], why: 'It insults.' },
    { words: 'caged', instead: [], why: 'People are no animals.' },
  ],
}

describe('the rule of a pack', () => {
  it('asks about a word with its reason and what could stand instead', () => {
    const asked = termsRule(pack).run(proofOf('Two yobs were seen.', {}, compilePacks([pack])))
    expect(asked).toEqual([
      {
        start: 4,
        end: 8,
        message: 'Is “yobs” the word you want here?',
        why: 'It insults.',
        suggestion: '“young people” or “pupils”',
      },
    ])
  })

  it.each([
    ['between quotation marks', '“Two yobs,” she said, “were seen.”', ['note: yobs']],
    ['between single ones', 'She said: ‘Two yobs were seen here.’', ['note: yobs']],
    ['in somebody’s words as the writer tells them', 'She said that two yobs were seen.', ['yobs']],
    [
      'in a quotation over several paragraphs',
      'She said: “They ran.\n\n“Two yobs were seen.”',
      ['note: yobs'],
    ],
    ['in each place', 'Yobs! Yobs, and a caged bird.', ['Yobs', 'Yobs', 'caged']],
    ['in the draft’s own places', 'Young people seen\n\nIt rained. Two yobs were seen.', ['yobs']],
    ['nowhere else', 'Two young people were seen.', []],
  ])('asks %s', (_where, text, expected) => {
    expect(askedBy(pack, text)).toEqual(expected)
  })

  it('asks only in stories about a subject, where the pack says so', () => {
    const only = { ...pack, onlyOnTopic: true }
    expect(askedBy(only, 'Two yobs were seen at the fair.')).toEqual([])
    expect(
      askedBy(only, 'Man charged with murder\n\nA man has been charged with murder. Two yobs ran.'),
    ).toEqual(['yobs'])
  })
})

describe('the packs that come with Stet', () => {
  it('have names of their own, a reason for each term, and terms that can be looked for', () => {
    const names = shippedPacks.map(({ rule }) => rule)
    expect(new Set(names).size).toBe(names.length)
    for (const { rule, terms } of shippedPacks) {
      expect(rule).toMatch(/^[a-z]+(?:-[a-z]+)*$/)
      expect(
        terms.filter(({ why }) => !/^\S.{10,}[.?]$/.test(why)).map(({ words }) => words),
      ).toEqual([])
    }
    expect(compilePacks(shippedPacks).terms.length).toBeGreaterThan(40)
  })

  it('name a publisher for what is contested, or are house policy, and are chosen', () => {
    const contested = shippedPacks.filter(
      ({ topic }) => topic === 'immigration' || topic === 'gender-identity',
    )
    expect(contested.filter(({ optional }) => !optional)).toEqual([])
  })
})
