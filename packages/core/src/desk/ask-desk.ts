import { readsLanguage } from './read-draft.ts'
import type { Level, Proof, Question, Rule } from './rules/rule.ts'

const levels: readonly Level[] = ['must-answer', 'ask', 'note']

/**
 * What the desk asks about a draft, in the order of its places. A rule that fails fails loudly: it becomes a question of
 * its own level, which a person can let stand.
 */
export function askDesk(proof: Proof, rules: readonly Rule[]): readonly Question[] {
  const { language } = proof.reading.draft
  if (!readsLanguage(language)) return [otherLanguage(language)]
  return rules.flatMap((rule) => questionsOf(rule, proof)).sort(byPlace)
}

function questionsOf(rule: Rule, proof: Proof): readonly Question[] {
  const { name, level, guideline } = rule
  try {
    return rule
      .run(proof)
      .map((asked) => ({ ...asked, rule: name, level: lower(asked.level, level), guideline }))
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    return [
      {
        ...{ rule: name, level, guideline, start: 0, end: 0, suggestion: null },
        message: `This rule could not read the draft. Will you read it with the rule in mind: ${rule.summary}`,
        why: `It stopped: ${why}`,
      },
    ]
  }
}

/** What a rule lowers itself is not raised by it again where a newsroom has set the rule lower still. */
function lower(asked: Level | undefined, level: Level): Level {
  return asked !== undefined && levels.indexOf(asked) > levels.indexOf(level) ? asked : level
}

function byPlace(one: Question, other: Question): number {
  return (
    one.start - other.start ||
    levels.indexOf(one.level) - levels.indexOf(other.level) ||
    one.end - other.end
  )
}

function otherLanguage(language: string): Question {
  return {
    ...{ rule: 'draft-is-in-english', level: 'note', guideline: null, start: 0, end: 0 },
    message: `Who reads this draft in its own language (${language})?`,
    why: 'The desk reads English; of other languages it only pairs quotation marks.',
    suggestion: null,
  }
}
