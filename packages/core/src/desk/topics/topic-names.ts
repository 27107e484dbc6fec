import type { TopicName } from './topic.ts'

/** The sensitive subjects, in the order in which they are named. */
export const topicNames: readonly TopicName[] = [
  'suicide',
  'mental-health',
  'eating-disorders',
  'abuse',
  'addiction',
  'minors',
  'pregnancy-loss',
  'immigration',
  'gender-identity',
  'crime',
]
