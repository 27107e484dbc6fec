import { describe, expect, it } from 'vitest'
import { asksForCare } from './care.ts'
import { gateOf, type Ruling, type RulingDeed } from './gate.ts'
import { houseRules } from './house-rules.ts'
import type { KeyedQuestion } from './question-key.ts'
import type { Level, Rule } from './rules/rule.ts'

const now = '2026-11-23T10:00:00.000Z'

function question(key: string, level: Level = 'must-answer'): KeyedQuestion {
  return { key, level, rule: 'a-rule' } as KeyedQuestion
}

function ruling(key: string, deed: RulingDeed, more: Partial<Ruling> = {}): Ruling {
  const at = '2026-11-23T09:00:00.000Z'
  const by = { id: 'eve', name: 'Eve' }
  return { key, rule: 'a-rule', deed, at, by, words: 'Why', alone: false, until: null, ...more }
}

describe('the gate', () => {
  it.each<[string, Level, readonly Ruling[], 'open' | 'asked' | 'later' | 'settled']>([
    ['nothing was done', 'must-answer', [], 'open'],
    ['it is only asked', 'ask', [], 'asked'],
    ['it is a note', 'note', [], 'asked'],
    ['it was answered', 'must-answer', [ruling('k', 'answer')], 'settled'],
    ['it was let stand', 'must-answer', [ruling('k', 'stet')], 'settled'],
    ['another question was let stand', 'must-answer', [ruling('other', 'stet')], 'open'],
    [
      'it will be read again',
      'must-answer',
      [ruling('k', 'later', { until: '2026-11-23T10:40:00.000Z' })],
      'later',
    ],
    [
      'the time to read it again has passed',
      'must-answer',
      [ruling('k', 'later', { until: '2026-11-23T09:40:00.000Z' })],
      'open',
    ],
    ['it was promised without a time', 'must-answer', [ruling('k', 'later')], 'open'],
    [
      'it was let stand after the promise',
      'must-answer',
      [
        ruling('k', 'stet', { at: '2026-11-23T09:30:00.000Z' }),
        ruling('k', 'later', { until: '2026-11-23T09:40:00.000Z' }),
      ],
      'settled',
    ],
  ])('%s', (_, level, rulings, where) => {
    const gate = gateOf([question('k', level)], rulings, now)
    const counts = Object.entries(gate).map(([name, list]) => [name, list.length])
    expect(counts.filter(([, count]) => count === 1)).toEqual([[where, 1]])
  })
})

describe('the care that is asked for', () => {
  const careful = { ...question('k', 'ask'), rule: 'story-is-careful' }
  const until = '2026-11-23T10:40:00.000Z'

  it.each<[string, readonly KeyedQuestion[], readonly Ruling[], boolean]>([
    ['nobody said anything', [careful], [], true],
    ['a newsroom has it answered first', [{ ...careful, level: 'must-answer' }], [], true],
    ['somebody answered', [careful], [ruling('k', 'answer')], true],
    ['somebody reads it again', [careful], [ruling('k', 'later', { until })], true],
    ['somebody let it stand', [careful], [ruling('k', 'stet')], false],
    ['another question is asked', [question('k', 'ask')], [], false],
  ])('holds as it should where %s', (_, questions, rulings, expected) => {
    expect(asksForCare(gateOf(questions, rulings, now))).toBe(expected)
  })
})

describe('the rules of a house', () => {
  const rules = [
    { name: 'one', level: 'must-answer' },
    { name: 'two', level: 'ask', optional: true },
  ] as unknown as readonly Rule[]

  it.each<[string, Readonly<Record<string, Level | 'off'>>, readonly string[]]>([
    ['as shipped', {}, ['one must-answer']],
    ['moved', { one: 'ask' }, ['one ask']],
    ['off', { one: 'off' }, []],
    ['chosen', { two: 'note' }, ['one must-answer', 'two note']],
    ['a name that every object has', JSON.parse(`{"toString":"off"}`), ['one must-answer']],
  ])('%s', (_, levels, expected) => {
    expect(houseRules(rules, levels).map(({ name, level }) => `${name} ${level}`)).toEqual(expected)
  })
})
