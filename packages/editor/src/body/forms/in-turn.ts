import type { Store } from '../store.ts'
import type { Question } from './question.ts'

/** How long after a form the next one comes, in milliseconds: its window has gone, and given back the focus. */
const breath = 300

/** Asks at once, or when the form that is open was closed; the question is made when its turn has come. */
export type AskInTurn = (make: () => Question | null) => void

/** Lets questions wait for the form that is open. One that is no longer to be asked makes room for the next. */
export function askingInTurn(asked: Store<Question | null>): AskInTurn {
  const waiting: (() => Question | null)[] = []
  const next = () => {
    while (asked.get() === null && waiting.length > 0) asked.set(waiting.shift()?.() ?? null)
  }
  asked.subscribe(() => {
    if (asked.get() === null && waiting.length > 0) setTimeout(next, breath)
  })
  return (make) => {
    waiting.push(make)
    if (waiting.length === 1) next()
  }
}
