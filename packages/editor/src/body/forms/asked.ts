import type { Transaction } from '@tiptap/pm/state'
import type { Store } from '../store.ts'
import type { Question } from './question.ts'
import { moved } from './question.ts'

/** Keeps the places of the question that is asked right while somebody else writes. */
export function followQuestion(asked: Store<Question | null>, tr: Transaction): void {
  const question = asked.get()
  if (!question || !tr.docChanged) return
  const next = moved(question, (at) => tr.mapping.map(at))
  if (JSON.stringify(next) !== JSON.stringify(question)) asked.set(next)
}
