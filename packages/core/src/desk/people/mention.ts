import type { Span } from '../reading/span.ts'

/** How words point at somebody: by a name, a pronoun, what they are (“the mayor”), or as one who is not named (“an insider”). */
export type MentionKind = 'name' | 'pronoun' | 'role' | 'unnamed'

/** What a mention is of, as far as the words tell. */
export type BeingKind = 'person' | 'organisation' | 'outlet' | 'place' | 'document' | 'unknown'

/** Words that point at somebody or something that can speak; places within the passage. */
export interface Mention extends Span {
  readonly kind: MentionKind
  readonly being: BeingKind
  /** The words that count for telling who it is: “Mara Quill” of “singer Mara Quill, 34,”. */
  readonly name: string
  readonly number: 'one' | 'many'
  readonly gender: 'she' | 'he' | 'unknown'
  /** In years, where it stands beside the name (“Mara Quill, 34”). */
  readonly age: number | null
  /** What stands beside the name: “the singer’s manager”; empty where nothing does. */
  readonly title: string
}

/** Somebody or something in the draft, and all that points at them; places in the draft's text. */
export interface Being {
  readonly id: number
  readonly being: BeingKind
  /** The fullest name, or the description of whoever has none. */
  readonly name: string
  readonly unnamed: boolean
  readonly gender: 'she' | 'he' | 'they' | 'unknown'
  readonly age: number | null
  /** Descriptions that stand beside the name. */
  readonly titles: readonly string[]
  readonly mentions: readonly Span[]
}

/** Who is in the draft, and whom each mention means. */
export interface People {
  readonly beings: readonly Being[]
  /** The being that the mention at this place of this passage means; undefined where it cannot be told. */
  readonly of: (passage: number, mention: Mention) => Being | undefined
}
