import type { Span } from '../reading/span.ts'
import type { TopicName } from './topic.ts'

/** What a word or phrase says for the rules of care, whatever its subject. */
export type SignName =
  | 'suicide-deed'
  | 'suicide-word'
  | 'suicide-method'
  | 'means'
  | 'site'
  | 'prevention'
  | 'last-words'
  | 'hardship'
  | 'young'
  | 'cluster'
  | 'hope'
  | 'help-line'
  | 'disorder'
  | 'disorder-adjective'
  | 'illness'
  | 'spectacle'
  | 'health'
  | 'eating-disorder'
  | 'purging'
  | 'body-state'
  | 'drug'
  | 'overdose'
  | 'recovery'
  | 'loss'
  | 'loss-miscarriage'
  | 'loss-stillbirth'
  | 'pregnancy'
  | 'violence'
  | 'attribution'
  | 'official'
  | 'fiction'

/** Words that count for a subject, for a rule of care, or for neither: the last only stop a shorter phrase inside. */
export interface SignWords {
  /** Written like a pack's term: ` | ` between phrases, `|` between forms of a word, `*` for any ending. */
  readonly words: string
  readonly signs?: readonly SignName[]
  readonly topic?: TopicName
  /** What one place counts for its topic: 1 names the subject, .5 belongs to it, .25 stands near it. */
  readonly weight?: number
  /** Words in whose sentence they mean something else. */
  readonly unless?: string
}

/** Words found in a passage; places within the passage. */
export interface Sign extends Span {
  readonly of: SignWords
}
