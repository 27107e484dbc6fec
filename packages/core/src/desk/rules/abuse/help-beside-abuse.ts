import { levelUpAccuracy } from '../../guidelines/level-up.ts'
import { helpRule } from '../help/help-rule.ts'
import type { Rule } from '../rule.ts'

/** Asks where help is in a story about abuse or sexual violence. */
export const helpBesideAbuse: Rule = helpRule({
  name: 'help-beside-abuse',
  level: 'ask',
  guideline: levelUpAccuracy,
  topic: 'abuse',
  subject: 'abuse or sexual violence',
  why: 'Among its readers are people to whom this is being done, and a number can be the first way out.',
})
