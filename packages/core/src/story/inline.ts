import type { Instant } from './story.ts'

/** A run of words, in ProseMirror's JSON shape. */
export type Inline = Text | Break

export interface Text {
  readonly type: 'text'
  readonly text: string
  readonly marks?: readonly Mark[]
}

export interface Break {
  readonly type: 'break'
}

export type Mark =
  | { readonly type: 'bold' }
  | { readonly type: 'italic' }
  | { readonly type: 'code' }
  | { readonly type: 'strike' }
  | {
      readonly type: 'link'
      readonly attrs: { readonly href: string; readonly language: string | null }
    }
  | { readonly type: 'language'; readonly attrs: { readonly language: string } }
  /** Words that somebody said; the record is in the story's `quotations`. */
  | { readonly type: 'quotation'; readonly attrs: { readonly id: string } }
  /** A moment told in words: `Thursday evening`. */
  | { readonly type: 'time'; readonly attrs: { readonly at: Instant } }
  /** The words that a note of the story is about. */
  | { readonly type: 'passage'; readonly attrs: { readonly id: string } }
