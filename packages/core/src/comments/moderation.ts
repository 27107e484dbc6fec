import type { Instant } from '../story/story.ts'
import type { Badge, QueueName } from './comment.ts'
import type { RuleCode } from './decision.ts'
import type { PolicyNow } from './policy.ts'

/** What a phase of moderation finds in a comment. */
export interface Finding {
  readonly phase: string
  /** `refuse`: it is not taken, and its writer keeps the words; `order`: only where it stands in the queue. */
  readonly outcome: 'refuse' | 'hold' | 'order'
  /** The rule that is told to whoever wrote it; null where the finding tells nothing about them. */
  readonly rule: RuleCode | null
  /** For moderators: what was found, in one sentence. */
  readonly why: string
  /** Where in the text, in UTF-16 units; null for the whole. */
  readonly place: { readonly start: number; readonly end: number } | null
}

/** All that is known about a comment when it is judged. Phases read it, and nothing else. */
export interface Submission {
  /** As it is kept: cleaned. */
  readonly text: string
  readonly at: Instant
  readonly policy: PolicyNow
  readonly writer: WriterFacts
  readonly story: StoryFacts
  readonly lately: LatelyFacts
  readonly settings: ModerationSettings
  /** What pluggable checkers said; one that failed is here, too. */
  readonly checks: readonly CheckerAnswer[]
}

/** Whoever writes, as far as it matters. */
export interface WriterFacts {
  readonly since: Instant
  /** How many of their comments are shown, and were rejected within the last 30 days. */
  readonly shown: number
  readonly rejectedLately: number
  readonly isMember: boolean
  readonly badge: Badge | null
  /** Until when they may not write; null where they may. */
  readonly barredUntil: Instant | null
  /** Moderators chose to read this person's comments first. */
  readonly isReadFirst: boolean
}

/** Facts of the story that hold rules are built on. */
export interface StoryFacts {
  readonly isCareful: boolean
  /** Names of its people, as words that a comment may use for them; null where the story could not be read for them. */
  readonly people: readonly StoryPerson[] | null
  /** Topics that ask for care (`desk/topics`), by name. */
  readonly topics: readonly string[]
}

export interface StoryPerson {
  /** Full name first, then surname, first name and handles (`@…`); what a comment may call them. */
  readonly names: readonly string[]
  readonly role: 'public' | 'drawn' | 'private' | 'child'
}

/** What was sent lately. */
export interface LatelyFacts {
  /** Times of this writer's comments of the last hour, newest first. */
  readonly byWriter: readonly Instant[]
  /** When they wrote under this story last; null where they did not within a day. */
  readonly byWriterHere: Instant | null
  /** How many comments with the same normalised words came within a day. */
  readonly same: number
}

/** What a newsroom set. */
export interface ModerationSettings {
  /** The first comments of somebody that are held; 0: none. */
  readonly newCommenterHold: number
  /** More links than this are held. */
  readonly mostLinks: number
  /** UTF-16 units. */
  readonly longest: number
  /** Languages of the packs of phrases that are on. */
  readonly languages: readonly string[]
  /** Phrases of the newsroom's own. */
  readonly phrases: readonly HousePhrase[]
}

export interface HousePhrase {
  readonly phrase: string
  readonly outcome: 'hold' | 'refuse'
  readonly rule: RuleCode
}

export type CheckerAnswer =
  | { readonly checker: 'classifier' | 'spam'; readonly outcome: 'fine' }
  | { readonly checker: 'classifier' | 'spam'; readonly outcome: 'hold'; readonly why: string }
  /** It did not answer in time, or not as it should: the comment is held. */
  | { readonly checker: 'classifier' | 'spam'; readonly outcome: 'failed'; readonly why: string }

/** What becomes of a comment. */
export interface Judgement {
  readonly outcome: 'shown' | 'held' | 'refused'
  /** Where it waits to be read; null where it does not. What is shown waits (`new`) only where somebody may be in danger. */
  readonly queue: Exclude<QueueName, 'appeals' | 'reported'> | null
  readonly findings: readonly Finding[]
}
