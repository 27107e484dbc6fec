import { expect, it } from 'vitest'
import { askDesk } from './ask-desk.ts'
import { proofOf } from './rules/build-proof.ts'
import type { Level, Rule } from './rules/rule.ts'

const asked = { start: 0, end: 3, message: 'Is it so?', why: 'It may not be.', suggestion: null }

function ruleOf(level: Level, run: Rule['run']): Rule {
  return { name: 'a-rule', level, summary: 'Asks whether it is so.', guideline: null, run }
}

it.each<[Level, Level | undefined, Level]>([
  ['must-answer', undefined, 'must-answer'],
  ['must-answer', 'ask', 'ask'],
  ['ask', 'note', 'note'],
  // A newsroom has set the rule lower than it would lower itself.
  ['note', 'ask', 'note'],
])('asks of a rule that is %s, and asks %s here, as %s', (level, here, expected) => {
  const rule = ruleOf(level, () => [{ ...asked, ...(here && { level: here }) }])
  expect(askDesk(proofOf('She left.'), [rule]).map((one) => one.level)).toEqual([expected])
})

it('makes a question of its own level of a rule that fails', () => {
  const rule = ruleOf('must-answer', () => {
    throw new TypeError('no such word')
  })
  expect(askDesk(proofOf('She left.'), [rule])).toMatchObject([
    { rule: 'a-rule', level: 'must-answer', why: 'It stopped: no such word' },
  ])
})
