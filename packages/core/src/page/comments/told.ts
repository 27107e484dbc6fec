import type { CommentState } from '../../comments/comment.ts'
import type { RuleCode } from '../../comments/decision.ts'
import type { DutyHours } from '../../comments/policy/comment-settings.ts'
import type { PolicyNow } from '../../comments/policy.ts'
import type { ShownComment, ThreadPart } from '../../comments/thread.ts'
import type { Instant, StoryId } from '../../story/story.ts'
import type { Clock } from '../clock.ts'
import type { Site, StorySummary } from '../model.ts'
import type { Words } from '../words/words.ts'

/** The discussion of a story as its page shows it: its first part, and how it is led. */
export interface Discussion {
  readonly part: ThreadPart
  readonly policy: PolicyTold
}

/** What readers are told of how a discussion is led. */
export interface PolicyTold {
  /** As it holds at the moment when the page is made. */
  readonly now: PolicyNow
  /** From when on nobody may write any more; null where no end is set. */
  readonly closesAt: Instant | null
  /** When somebody reads under a careful story; null where the newsroom has not said, or the story is none. */
  readonly hours: DutyHours | null
  /** Where help is found, the magazine's own country first; none where the story is no careful one. */
  readonly help: readonly HelpOfCountry[]
}

/** Services of one country that answer people who need somebody. */
export interface HelpOfCountry {
  /** ISO 3166 alpha-2. */
  readonly country: string
  /** Whether the magazine named it: the first one is shown openly then. No country is guessed. */
  readonly isNamed: boolean
  readonly services: readonly HelpTold[]
}

/** A service as readers are told of it; `HelpEntry` of the desk is one. */
export interface HelpTold {
  readonly name: string
  readonly number: string
  readonly hours: string
  readonly address: string
}

/** What the pages of a discussion say of its story. */
export type TalkStory = Pick<
  StorySummary,
  'id' | 'address' | 'headline' | 'language' | 'zone' | 'care'
> & {
  /** The version that readers see now. */
  readonly version: number
}

/** What everything of one discussion shares while it is rendered. */
export interface TalkSetting {
  readonly site: Site
  readonly words: Words
  readonly clock: Clock
  readonly story: TalkStory
  readonly policy: PolicyTold
  /** Whether the page is a file, the same for everybody and for hours: it tells of nothing that passes. */
  readonly isFile: boolean
}

/** What whoever wrote a comment is told of it on its page, and nobody else. */
export interface OwnComment {
  readonly state: CommentState
  /** Why it waits or was rejected; null where no reason is told. */
  readonly rule: RuleCode | null
  /** Until when its writer may change it; null where not any more. */
  readonly editableUntil: Instant | null
  /** By when somebody will have read it; null where it does not wait, or nobody knows. */
  readonly readBy: Instant | null
  /** Whether it was sent a moment ago. */
  readonly isNew: boolean
  /** Where a decision about it is appealed; null where there is none to appeal. */
  readonly appeal: string | null
}

/** A comment by itself, with what stands round it. */
export interface CommentPage {
  readonly story: TalkStory
  readonly policy: PolicyTold
  /** What it answers, the outermost first. */
  readonly ancestors: readonly ShownComment[]
  /** With its own first answers. One that waits has its words here only for whoever wrote it. */
  readonly comment: ShownComment
  /** The comments before and after it that answer the same; null where there are none. */
  readonly previous: string | null
  readonly next: string | null
  /** Undefined for everybody but whoever wrote it. */
  readonly own?: OwnComment | undefined
  /** Whether whoever asks is signed in and may stop seeing comments by its writer. */
  readonly mayMute?: boolean
}

/** A page of a thread, or of the answers to one comment. */
export interface ThreadPage {
  readonly story: TalkStory
  readonly policy: PolicyTold
  readonly part: ThreadPart
}

export interface RepliesPage {
  readonly story: TalkStory
  readonly policy: PolicyTold
  /** The comment, with the answers that this page shows; `moreReplies` leads on. */
  readonly comment: ShownComment
  /** Whether answers come before those of this page. */
  readonly isFurther: boolean
}

/** The page on which a comment is written. */
export interface WritePage {
  readonly story: TalkStory
  readonly policy: PolicyTold
  /** The comment that is answered; null where the story is. */
  readonly answers: ShownComment | null
  readonly typed: TypedComment
  /** What was wrong with what was sent, in words; none where nothing was sent. */
  readonly problems: readonly string[]
  /** The name under which it will stand; null where nobody is signed in. */
  readonly name: string | null
}

export interface TypedComment {
  readonly text: string
  readonly passage: ShownComment['passage']
}

export interface EditPage {
  readonly story: TalkStory
  readonly policy: PolicyTold
  readonly comment: ShownComment
  readonly text: string
  readonly problems: readonly string[]
  readonly until: Instant
}

export interface ReportPage {
  readonly story: TalkStory
  readonly comment: ShownComment
  readonly typed: { readonly reason: string; readonly words: string; readonly reach: string }
  /** Whether whoever reports is signed in: then the decision reaches them there. */
  readonly isSignedIn: boolean
  readonly problems: readonly string[]
  /** Whether the report has arrived: then the page says so, and what comes now. */
  readonly isDone: boolean
  /** Where help is found: shown with reports about somebody who may be in danger. */
  readonly help: readonly HelpOfCountry[]
}

/** A short page that says one thing, with a way on. */
export interface NoticePage {
  readonly title: string
  readonly text: readonly string[]
  readonly story: TalkStory | null
  /** Where what is asked on the page is sent; absent where nothing is asked. */
  readonly ask?: { readonly action: string; readonly button: string }
  /** Further ways on. */
  readonly ways?: readonly { readonly address: string; readonly label: string }[]
}

/** How many comments a page of a discussion begins with, and how many answers stand below each at first. */
export const firstPageSize = 20
export const firstReplies = 3

/** A discussion in which nobody wrote yet, open to everybody. */
export function noDiscussion(story: StoryId): Discussion {
  return {
    part: {
      story,
      count: 0,
      sort: 'newest',
      roots: [],
      next: null,
      previous: null,
      newest: 0,
    },
    policy: {
      now: { writing: 'open', closed: null, slow: 0, isCareful: false, readBy: null },
      closesAt: null,
      hours: null,
      help: [],
    },
  }
}
