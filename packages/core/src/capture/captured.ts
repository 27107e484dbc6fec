import type { OriginalState, Platform } from '../story/post.ts'
import type { Instant } from '../story/story.ts'

/** A post as its platform's answer tells it. Words are plain, with their own line breaks. */
export interface CapturedPost {
  readonly platform: Platform
  /** The server's name where the platform is many servers or none that we know. */
  readonly platformName: string
  readonly address: string
  /** The post's id at its platform, which outlives changes of name and address. */
  readonly stableId: string
  readonly author: CapturedAuthor
  /** As the platform says; null where it does not, and then `postedWords` has what it says in words. */
  readonly postedAt: Instant | null
  readonly postedWords: string
  readonly editedAt: Instant | null
  /** The time inside the id; null where it holds none. */
  readonly idTime: Instant | null
  readonly language: string | null
  readonly text: string
  /** Links in the words, in UTF-16 units. */
  readonly links: readonly {
    readonly from: number
    readonly to: number
    readonly address: string
  }[]
  readonly media: readonly CapturedMedia[]
  readonly quoted: CapturedPost | null
  /** The warning that its author put before it. */
  readonly warning: string
  /** Whether the platform gave the beginning of its words only. */
  readonly isCut: boolean
  /** What an editor should know: two times that do not agree, a field that was not there. */
  readonly doubts: readonly string[]
}

export interface CapturedAuthor {
  readonly name: string
  readonly handle: string
  readonly stableId: string
  readonly address: string | null
}

export interface CapturedMedia {
  readonly kind: 'picture' | 'video'
  readonly address: string
  /** The alternative text that came with it. */
  readonly description: string
}

/** A page of the Web, as its own structured data and elements tell it. */
export interface CapturedPage {
  readonly address: string
  readonly title: string
  readonly outlet: string
  readonly authors: readonly string[]
  readonly publishedAt: Instant | null
  readonly modifiedAt: Instant | null
  readonly language: string | null
  readonly description: string
  /** The words of its article, a line each paragraph. */
  readonly text: string
}

/** What an answer without a post means. Never `gone` for a sign-in, a refusal, a limit, a failure or nothing at all. */
export type Signal = Extract<
  OriginalState,
  'gone' | 'expired' | 'account-gone' | 'restricted' | 'login-wall' | 'unreachable' | 'unknown'
>

/** What recorded answers say. */
export type Reading =
  | {
      readonly kind: 'post'
      readonly post: CapturedPost
      /** The author's own posts around it, in their order, itself among them; only itself where it stands alone. */
      readonly thread: readonly CapturedPost[]
    }
  | { readonly kind: 'page'; readonly page: CapturedPage }
  | { readonly kind: 'nothing'; readonly signal: Signal; readonly why: string }
