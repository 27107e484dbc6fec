import type { Day, Instant } from '../story/story.ts'

/** What is known of words that somebody said. The words themselves carry the mark in the story's body. */
export interface Quotation {
  readonly id: string
  /** Who said it, as the story names them; empty where nobody is named. */
  readonly speaker: string
  readonly kind: 'direct' | 'indirect' | 'mixed'
  readonly naming: 'named' | 'unnamed-known-to-us' | 'unnamed-known-to-outlet' | 'none'
  readonly source: Source
}

/** Where words come from. */
export type Source =
  | {
      readonly type: 'post'
      readonly platform: string
      readonly author: string
      readonly address: string
      readonly at: Instant | null
    }
  | {
      readonly type: 'outlet'
      readonly outlet: string
      readonly title: string
      readonly address: string
      readonly at: Day | Instant | null
    }
  | { readonly type: 'interview'; readonly heldOn: Day; readonly by: string; readonly way: string }
  | {
      readonly type: 'statement'
      readonly from: string
      readonly at: Day | Instant
      readonly address: string | null
    }
  | {
      readonly type: 'broadcast'
      readonly programme: string
      readonly outlet: string
      readonly at: Day | Instant
      readonly timeCode: string
      readonly address: string | null
    }
  | { readonly type: 'document'; readonly title: string; readonly address: string | null }
  | { readonly type: 'unsourced' }
