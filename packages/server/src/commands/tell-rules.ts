import type { Guideline, Pack, Rule } from '@stet/core/desk'
import { perThousand, type RuleTrial, type Trial } from '../rules/rule-trial.ts'
import { plainWords } from './plain-words.ts'

/** All rules, one a line, and on what each rests. */
export function tellRules(rules: readonly Rule[]): string {
  const width = Math.max(...rules.map(({ name }) => name.length))
  return rules
    .map(({ name, level, optional, guideline }) => {
      const state = optional ? `${level}, optional` : level
      return `${name.padEnd(width)}  ${state.padEnd(14)}  ${guideline?.publisher ?? 'house policy'}`
    })
    .join('\n')
}

/** One rule with its ground, and with its terms where it is a list of words. */
export function tellRule(rule: Rule, pack: Pack | undefined): string {
  const { name, level, optional, summary, guideline } = rule
  return [
    name,
    `  ${summary}`,
    `  Level: ${level}${optional ? '; optional: on where a newsroom chooses it' : ''}`,
    `  Rests on: ${guideline ? groundOf(guideline) : 'house policy'}`,
    ...(pack?.onlyOnTopic ? [`  Only in stories about: ${pack.topic}`] : []),
    ...(pack ? pack.terms.map(tellTerm) : []),
  ].join('\n')
}

function groundOf({ publisher, title, clause, url }: Guideline): string {
  return `${publisher}, ${title}${clause ? ` (${clause})` : ''}\n    ${url}`
}

function tellTerm({ words, instead, why, unless }: Pack['terms'][number]): string {
  return [
    `\n  ${words.replaceAll(' | ', '\n  ')}`,
    `    ${why}`,
    ...(instead.length > 0 ? [`    Instead: ${instead.join('; ')}`] : []),
    ...(unless ? [`    Not near: ${unless.join(', ')}`] : []),
  ].join('\n')
}

/** What came of rules on many pieces, with places where they asked. */
export function tellTrial({ pieces, words, rules }: Trial): string {
  const head = `${pieces} ${pieces === 1 ? 'piece' : 'pieces'}, ${words} words`
  const sorted = rules.filter((trial) => total(trial) > 0).toSorted((a, b) => total(b) - total(a))
  const quiet = rules.filter((trial) => total(trial) === 0).map(({ rule }) => rule)
  const width = Math.max(0, ...sorted.map(({ rule }) => rule.length))
  const lines = sorted.flatMap((trial) => {
    const rate = perThousand(total(trial), words).toFixed(3)
    const { 'must-answer': must, ask, note } = trial.asked
    return [
      `${trial.rule.padEnd(width)}  ${rate.padStart(8)} per 1,000 words: ${must} must answer, ${ask} ask, ${note} note, in ${trial.pieces} of ${pieces}`,
      ...trial.examples.map(
        ({ piece, level, before, words: asked, after }) =>
          `    ${plainWords(piece)} (${level}): …${shown(before)}[${shown(asked)}]${shown(after)}…`,
      ),
    ]
  })
  const never = quiet.length > 0 ? [`Asked nothing: ${quiet.join(', ')}`] : []
  return [head, ...lines, ...never].join('\n')
}

function total({ asked }: RuleTrial): number {
  return asked['must-answer'] + asked.ask + asked.note
}

/** Somebody's words with the spaces at their ends: they stand beside others. */
function shown(words: string): string {
  const plain = plainWords(words)
  return `${/^\s/.test(words) ? ' ' : ''}${plain}${/\s$/.test(words) && plain !== '' ? ' ' : ''}`
}
