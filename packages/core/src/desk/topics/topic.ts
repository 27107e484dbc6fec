/** Subjects that ask for care. */
export type TopicName =
  | 'suicide'
  | 'mental-health'
  | 'eating-disorders'
  | 'abuse'
  | 'addiction'
  | 'minors'
  | 'pregnancy-loss'
  | 'immigration'
  | 'gender-identity'
  | 'crime'

/** How far a draft is about a subject: from 0, not at all, to 1. `isSubject` where it is more than a word passed by. */
export interface TopicScore {
  readonly topic: TopicName
  readonly score: number
  readonly isSubject: boolean
}
