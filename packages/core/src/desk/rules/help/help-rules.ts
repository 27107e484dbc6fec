import { butterflyMedia } from '../../guidelines/butterfly.ts'
import { mindframeHelp } from '../../guidelines/mindframe.ts'
import type { Rule } from '../rule.ts'
import { helpRule } from './help-rule.ts'

/** Asks where help is in a story about suicide or self-harm. */
export const helpBesideSuicide: Rule = helpRule({
  name: 'help-beside-suicide',
  level: 'must-answer',
  guideline: mindframeHelp,
  topic: 'suicide',
  subject: 'suicide or self-harm',
  why: 'Somebody who reads this may need it tonight; a number beside the story is what helps most.',
})

/** Asks where help is in a story about eating disorders. */
export const helpBesideEatingDisorders: Rule = helpRule({
  name: 'help-beside-eating-disorders',
  level: 'ask',
  guideline: butterflyMedia,
  topic: 'eating-disorders',
  subject: 'eating disorders',
  why: 'Helplines are called when stories like this appear; readers should not have to look for them.',
})

/** Notes that a story about mental health tells of no help. */
export const helpBesideMentalHealth: Rule = helpRule({
  name: 'help-beside-mental-health',
  level: 'note',
  guideline: null,
  topic: 'mental-health',
  subject: 'mental health',
  why: 'Some of its readers live with the same, and a service named beside the story is easily found.',
})

/** Notes that a story about addiction tells of no help. */
export const helpBesideAddiction: Rule = helpRule({
  name: 'help-beside-addiction',
  level: 'note',
  guideline: null,
  topic: 'addiction',
  subject: 'addiction',
  why: 'Some of its readers, or people near them, live with the same and can be helped.',
})

/** Notes that a story about the loss of a pregnancy tells of no help. */
export const helpBesidePregnancyLoss: Rule = helpRule({
  name: 'help-beside-pregnancy-loss',
  level: 'note',
  guideline: null,
  topic: 'pregnancy-loss',
  subject: 'the loss of a pregnancy',
  why: 'Many readers have been through it without having spoken to anybody.',
})
