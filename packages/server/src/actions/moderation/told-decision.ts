import type { Decision } from '../../storage/decisions.ts'
import type { ToldDecision } from './told.ts'

/** A decision, as moderators are told of it: of the actor the name alone. */
export function toldDecision(decision: Decision): ToldDecision {
  const { id, comment, at, deed, rule, words, until, undoes } = decision
  const isUndone = decision.undoneBy !== null
  const mayUndo = !isUndone && deed !== 'undo'
  return {
    ...{ id, comment, at, deed, rule, words, until, undoes },
    ...{ by: decision.by.name, isUndone, mayUndo },
  }
}
