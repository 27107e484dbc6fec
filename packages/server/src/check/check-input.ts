import type { Day, Story } from '@stet/core/story'

/** What the desk is given to read: the text of a file, or the story that a file or an address holds. */
export type CheckInput =
  | {
      readonly kind: 'text'
      /** As it was named. */
      readonly file: string
      readonly text: string
      /** Whether places are those of the file itself: of what was unpacked they are not. */
      readonly isWhole: boolean
    }
  | {
      readonly kind: 'story'
      readonly file: string
      readonly story: Story
      /** The day on which it says that it was published; null where it does not. */
      readonly publishedOn: Day | null
    }

/** Something that cannot be read, in words. */
export class UnreadableError extends Error {}

/** What an input does not say of itself. */
export interface CheckSetting {
  /** A BCP 47 tag. */
  readonly language: string
  /** An IANA zone. */
  readonly zone: string
  /** The present moment. */
  readonly now: string
}
