import type { Gate } from './gate.ts'
import type { TopicName, TopicScore } from './topics/topic.ts'

/** What a careful story is published with unless somebody chose otherwise. */
export interface Care {
  /** Why it is careful: the subjects that ask for it. */
  readonly subjects: readonly TopicName[]
  readonly comments: 'held'
  /** No related stories of the same subject beside it. */
  readonly related: 'other-subjects'
  readonly sponsor: false
  readonly autoplay: false
  readonly help: 'shown'
}

/** Subjects that ask for care wherever a story is about them; of the others being about them is not enough. */
const careful: ReadonlySet<TopicName> = new Set([
  'suicide',
  'mental-health',
  'eating-disorders',
  'abuse',
  'addiction',
  'pregnancy-loss',
])

/**
 * Whether a story is published as a careful one: its subjects ask for it, and nobody let it stand as it is. An answer,
 * or a promise to read it again, takes no care away.
 */
export function asksForCare({ open, asked, later, settled }: Gate): boolean {
  const notLetStand = [...later, ...settled.filter(({ ruling }) => ruling.deed !== 'stet')]
  return [...open, ...asked, ...notLetStand.map(({ question }) => question)].some(
    ({ rule }) => rule === 'story-is-careful',
  )
}

/** The safer defaults that a story's subjects ask for; null where none does. */
export function careFor(topics: readonly TopicScore[]): Care | null {
  const subjects = topics
    .filter(({ topic, isSubject }) => isSubject && careful.has(topic))
    .map(({ topic }) => topic)
  if (subjects.length === 0) return null
  return {
    subjects,
    comments: 'held',
    related: 'other-subjects',
    sponsor: false,
    autoplay: false,
    help: 'shown',
  }
}
