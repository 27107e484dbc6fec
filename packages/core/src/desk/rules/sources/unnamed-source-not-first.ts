import type { Said } from '../../said/said.ts'
import type { Asked, Rule } from '../rule.ts'
import { hasReason, isKnownAlready } from './unnamed-source-has-reason.ts'
import { isUnnamed, placeOf } from './unnamed-sources.ts'

const running: ReadonlySet<string> = new Set(['paragraph', 'item'])

/** Asks whether the first voice of a piece should be one without a name. */
export const unnamedSourceNotFirst: Rule = {
  name: 'unnamed-source-not-first',
  level: 'ask',
  summary: 'Asks about a piece whose first quoted words are those of somebody without a name.',
  guideline: null,
  run: ({ reading }) => {
    const { said, draft } = reading
    const quoted = said.filter(
      ({ kind, passage, speaker, continues }) =>
        kind !== 'indirect' &&
        continues === null &&
        speaker !== null &&
        running.has(draft.passages[passage]?.kind ?? ''),
    )
    const [first] = quoted
    // Where nobody else is quoted the order is no question.
    const isOther = quoted.some((one) => !isUnnamed(one))
    if (!first || !isUnnamed(first) || !isOther || isKnownAlready({ first })) return []
    return hasReason(reading, { all: [first] }) ? [] : [ask(first)]
  },
}

function ask(first: Said): Asked {
  return {
    ...placeOf(first),
    message: `Should “${first.speaker?.text ?? 'somebody without a name'}” be the first to be quoted?`,
    why: 'The first voice sets what readers make of the others, and they cannot weigh this one.',
    suggestion: 'Somebody with a name first, if there is one.',
  }
}
