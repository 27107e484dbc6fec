import type { FragmentNode } from './fragment.ts'
import type { Inline } from './inline.ts'
import type { Picture } from './picture.ts'
import type { OriginalState, Post } from './post.ts'
import type { Day, Instant, StoryId } from './story.ts'

/** One element of a story's body, in ProseMirror's JSON shape. */
export type Block =
  | Paragraph
  | Heading
  | List
  | Blockquote
  | PullQuote
  | PictureBlock
  | Gallery
  | PostCard
  | OutletCard
  | HelpBox
  | ContextNote
  | Timeline
  | Divider
  | RelatedLink
  | Fragment

export interface Paragraph {
  readonly type: 'paragraph'
  readonly content?: readonly Inline[]
}

export interface Heading {
  readonly type: 'heading'
  readonly attrs: { readonly level: 2 | 3 }
  readonly content?: readonly Inline[]
}

export interface List {
  readonly type: 'list'
  readonly attrs: { readonly ordered: boolean }
  readonly content: readonly ListItem[]
}

export interface ListItem {
  readonly type: 'item'
  readonly content: readonly (Paragraph | List)[]
}

/** Words of somebody else, set apart. `cite` is the address that they were taken from. */
export interface Blockquote {
  readonly type: 'blockquote'
  readonly attrs: {
    readonly attribution: string
    readonly cite: string | null
    readonly language: string | null
  }
  readonly content: readonly Paragraph[]
}

/** Words of this story, shown large. */
export interface PullQuote {
  readonly type: 'pullQuote'
  readonly attrs: { readonly attribution: string }
  readonly content?: readonly Inline[]
}

export interface PictureBlock {
  readonly type: 'picture'
  readonly attrs: Picture
}

export interface Gallery {
  readonly type: 'gallery'
  /** `name` is the last part of its address: `gallery-1`. Unique in its story. */
  readonly attrs: { readonly name: string; readonly title: string }
  readonly content: readonly Slide[]
}

export interface Slide {
  readonly type: 'slide'
  readonly attrs: Picture
}

export interface PostCard {
  readonly type: 'postCard'
  readonly attrs: { readonly post: Post }
}

/** A report by another outlet. */
export interface OutletCard {
  readonly type: 'outletCard'
  readonly attrs: {
    readonly outlet: string
    readonly title: string
    readonly author: string
    readonly address: string
    readonly publishedAt: Instant | null
    readonly language: string | null
    /** What it reports, in our words. */
    readonly summary: string
    /** When we last read it at its address. */
    readonly readAt: Instant | null
  }
  /** What became of it, where it is watched: never kept, told by whoever prints the card. */
  readonly original?: OutletOriginal
}

/** What became of a report at its address, as of the last look at it. */
export interface OutletOriginal {
  readonly state: OriginalState
  readonly stateAt: Instant
  readonly lastSeen: Instant | null
  readonly missingSince: Instant | null
  /** Since when nobody could look; null where somebody can. */
  readonly blindSince: Instant | null
}

/** Where readers find help. `checked` is when somebody last looked whether all of it holds; null where nobody has. */
export interface HelpBox {
  readonly type: 'helpBox'
  readonly attrs: { readonly title: string; readonly text: string; readonly checked: Day | null }
  readonly content: readonly HelpService[]
}

export interface HelpService {
  readonly type: 'helpService'
  readonly attrs: {
    readonly name: string
    readonly number: string
    readonly hours: string
    readonly address: string | null
    readonly country: string
  }
}

/** A text kept once and used in many stories: what a condition is, how a court works. */
export interface ContextNote {
  readonly type: 'contextNote'
  readonly attrs: {
    readonly title: string
    readonly reviewed: Day
    readonly sources: readonly { readonly title: string; readonly address: string }[]
  }
  readonly content: readonly Paragraph[]
}

export interface Timeline {
  readonly type: 'timeline'
  readonly attrs: { readonly title: string }
  readonly content: readonly TimelineEvent[]
}

export interface TimelineEvent {
  readonly type: 'event'
  /** `when` is a day or a moment; `words` is how it is printed. */
  readonly attrs: { readonly when: Day | Instant; readonly words: string }
  readonly content: readonly Paragraph[]
}

export interface Divider {
  readonly type: 'divider'
}

/** A link to another story of this magazine (`story`) or elsewhere (`address`), or to none that is left. */
export interface RelatedLink {
  readonly type: 'relatedLink'
  readonly attrs: {
    readonly story: StoryId | null
    readonly address: string | null
    readonly title: string
  }
}

/** A part of an older page that no other block stands for: a table, code, a form's words. */
export interface Fragment {
  readonly type: 'fragment'
  readonly attrs: {
    /** What it was: a key of `fragmentKinds` in the words for readers (`table`), or words of our own. */
    readonly what: string
    /** Where it was kept from: `WordPress`; empty where nobody needs to be told. */
    readonly from: string
    readonly content: readonly FragmentNode[]
  }
}
