import type { Instant } from '../story/story.ts'
import type { KeyedQuestion } from './question-key.ts'

/**
 * What somebody did about a question: told what answers it, let the words stand, or promised to read them again by a
 * time although readers have them already.
 */
export type RulingDeed = 'answer' | 'stet' | 'later'

export const rulingDeeds: readonly RulingDeed[] = ['answer', 'stet', 'later']

/** What was done about one question, by whom, and why. */
export interface Ruling {
  /** The key of the question. */
  readonly key: string
  readonly rule: string
  readonly deed: RulingDeed
  readonly at: Instant
  readonly by: { readonly id: string; readonly name: string }
  /** The answer, or the reason. */
  readonly words: string
  /** Whether nobody else was there to ask: they read the passage once more and decided for themselves. */
  readonly alone: boolean
  /** By when it is read again; null but for `later`. */
  readonly until: Instant | null
}

/** A question, and what was done about it last. */
export interface Ruled {
  readonly question: KeyedQuestion
  readonly ruling: Ruling
}

/** How a story stands with its desk. */
export interface Gate {
  /** What must be answered and is not: it keeps the story from being published. */
  readonly open: readonly KeyedQuestion[]
  /** What is asked and need not be answered. */
  readonly asked: readonly KeyedQuestion[]
  /** Promised to be read again, in time: the story may be published. */
  readonly later: readonly Ruled[]
  /** Answered, or let stand. */
  readonly settled: readonly Ruled[]
}

/** Sorts what the desk asks by what was done about it. Of several rulings on a question the last one holds. */
export function gateOf(
  questions: readonly KeyedQuestion[],
  rulings: readonly Ruling[],
  now: Instant,
): Gate {
  const last = new Map<string, Ruling>()
  for (const ruling of rulings) {
    const before = last.get(ruling.key)
    if (!before || before.at <= ruling.at) last.set(ruling.key, ruling)
  }
  const open: KeyedQuestion[] = []
  const asked: KeyedQuestion[] = []
  const later: Ruled[] = []
  const settled: Ruled[] = []
  for (const question of questions) {
    const ruling = last.get(question.key)
    if (ruling?.deed === 'answer' || ruling?.deed === 'stet') settled.push({ question, ruling })
    else if (ruling && isInTime(ruling, now)) later.push({ question, ruling })
    else if (question.level === 'must-answer') open.push(question)
    else asked.push(question)
  }
  return { open, asked, later, settled }
}

/** Whether the time by which it was to be read again has not passed. */
function isInTime({ until }: Ruling, now: Instant): boolean {
  return until !== null && until > now
}
