import type { ModerationSettings } from '../moderation.ts'
import type { CommentPolicy } from '../policy.ts'

/** All that a newsroom sets about its discussions. */
export interface CommentSettings {
  /** How discussions are led whose story says no more than “open”; whatever else a story or its editor set wins. */
  readonly policy: CommentPolicy
  /** Days after a story's publication until its discussion is closed; null: never. */
  readonly days: number | null
  /** When somebody is there to read; null where the newsroom has not said. */
  readonly duty: DutyHours | null
  /** Minutes in which somebody may change their comment; 0: not at all. */
  readonly editMinutes: number
  /** Countries whose help is shown, ISO 3166 alpha-2: the first one's openly, the others' to be chosen. */
  readonly countries: readonly string[]
  readonly moderation: ModerationSettings
  readonly checkers: readonly CheckerSetting[]
  /** Whether moderators see words blurred at first where abuse is likely. */
  readonly blur: boolean
  /** Days after which the words of somebody who may have been in danger go. */
  readonly dangerDays: number
}

/** Hours in which somebody reads what is sent. */
export interface DutyHours {
  /** An IANA name: the hours are read on its clocks. */
  readonly zone: string
  /** The spans of each weekday, Monday first, in the order of time. */
  readonly week: readonly (readonly DutySpan[])[]
  /** Minutes on duty within which a comment is read. */
  readonly answerMinutes: number
}

/** `HH:MM`, `to` being `24:00` for midnight; one that goes on over midnight is written as two. */
export interface DutySpan {
  readonly from: string
  readonly to: string
}

/** A service that looks at comments, at an address that the newsroom set. It holds; it never shows or refuses. */
export interface CheckerSetting {
  readonly checker: 'classifier' | 'spam'
  /** Scheme, host, port and path. */
  readonly address: string
  /** What requests are signed with (HMAC-SHA256); at least 16 characters. */
  readonly secret: string
}

/** What holds where the newsroom has set nothing: nobody is said to be on duty, and first comments are read first. */
export const initialCommentSettings: CommentSettings = {
  policy: { type: 'open' },
  days: null,
  duty: null,
  editMinutes: 5,
  countries: [],
  moderation: {
    newCommenterHold: 1,
    mostLinks: 2,
    longest: 5000,
    languages: ['en'],
    phrases: [],
  },
  checkers: [],
  blur: true,
  dangerDays: 30,
}
