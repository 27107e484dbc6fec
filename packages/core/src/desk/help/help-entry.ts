import type { Day } from '../../story/story.ts'
import type { TopicName } from '../topics/topic.ts'

/** A service that helps people, as a help box shows it. */
export interface HelpEntry {
  readonly subjects: readonly TopicName[]
  /** ISO 3166 alpha-2. */
  readonly country: string
  readonly name: string
  /** As it is dialled; empty where none was read at a source. */
  readonly number: string
  /** In words for readers; empty where none were read at a source. */
  readonly hours: string
  readonly address: string
  /** Whether somebody answers day and night. */
  readonly always: boolean
  /** The page that says so. */
  readonly source: string
  /** When somebody last looked at the source; null where only a stored copy of it of unknown age was read. */
  readonly checked: Day | null
}
