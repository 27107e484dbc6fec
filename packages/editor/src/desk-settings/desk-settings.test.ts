import { expect, it } from 'vitest'
import { foundRules, levelChoices, movedTo, type ToldRule } from './desk-settings.ts'

const rule = (name: string, more: Partial<ToldRule> = {}): ToldRule => ({
  ...{ name, level: 'ask', summary: `Asks about ${name}.`, guideline: null },
  ...more,
})
const rules = [rule('quotation-has-speaker'), rule('date-stays-true', { level: 'note' })]
const levels = { 'date-stays-true': 'off' } as const

it('finds rules by words of their names and summaries, or those that were moved', () => {
  const names = (words: string, onlyMoved = false) =>
    foundRules(rules, { words, onlyMoved, levels }).map(({ name }) => name)
  expect(names('')).toEqual(['quotation-has-speaker', 'date-stays-true'])
  expect(names('SPEAKER asks')).toEqual(['quotation-has-speaker'])
  expect(names('', true)).toEqual(['date-stays-true'])
  expect(names('nothing')).toEqual([])
})

it('tells what was made of a rule, and what it is shipped as', () => {
  expect(movedTo(levels, 'date-stays-true')).toBe('off')
  expect(movedTo(levels, 'toString')).toBe('shipped')
  expect(levelChoices(rule('a'))[0]?.label).toBe('As shipped (asks)')
  expect(levelChoices(rule('a', { optional: true }))[0]?.label).toBe('As shipped (off)')
})
