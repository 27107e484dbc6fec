import type { CommentPolicy } from '../comments/policy.ts'
import type { Quotation } from '../quotation/quotation.ts'
import type { Block } from './block.ts'
import type { Picture } from './picture.ts'

export type StoryId = string & { readonly brand: 'StoryId' }

/** The last part of a story's address: NFC, lower case, letters, digits and hyphens, at most 80. */
export type Slug = string & { readonly brand: 'Slug' }

/** A moment: `YYYY-MM-DDTHH:MM:SS.sssZ`. */
export type Instant = string

/** A civil day: `YYYY-MM-DD`. */
export type Day = string

/** What kind of piece a story is; shown to readers. */
export type Kind = 'report' | 'analysis' | 'opinion' | 'interview' | 'review' | 'round-up'

export const kinds: readonly Kind[] = [
  'report',
  'analysis',
  'opinion',
  'interview',
  'review',
  'round-up',
]

/** One piece. Plain data: it travels as JSON between browser, server, database and export. */
export interface Story {
  readonly id: StoryId
  readonly slug: Slug
  /** A BCP 47 tag: `en`, `pt-BR`. */
  readonly language: string
  /** The IANA zone of the story's clock; all its times are read in it. */
  readonly zone: string
  readonly kind: Kind
  readonly headline: string
  /** Other headlines for other places; the headline where absent. */
  readonly variants: Variants
  readonly standfirst: string
  readonly bylines: readonly Byline[]
  /** The slug of the one section that the story belongs to. */
  readonly section: string
  /** The slugs of its topics, the most important first. */
  readonly topics: readonly string[]
  readonly lead: Picture | null
  readonly body: Body
  readonly quotations: readonly Quotation[]
  readonly requests: readonly RequestForComment[]
  readonly notes: readonly Note[]
  /** A careful story asks for safer defaults. */
  readonly care: boolean
  /** Whether readers are told the year once the story is more than a year old. */
  readonly oldBanner: boolean
  readonly comments: CommentPolicy
}

export interface Variants {
  readonly search?: string
  readonly social?: string
  readonly mail?: string
}

export interface Body {
  readonly type: 'doc'
  readonly content: readonly Block[]
}

export type BylineRole =
  | 'writer'
  | 'reporter'
  | 'editor'
  | 'photographer'
  | 'illustrator'
  | 'translator'

export const bylineRoles: readonly BylineRole[] = [
  'writer',
  'reporter',
  'editor',
  'photographer',
  'illustrator',
  'translator',
]

export interface Byline {
  /** The slug of the person's page. */
  readonly person: string
  /** The name as printed over this story. */
  readonly name: string
  readonly role: BylineRole
}

/** Who was asked what, how and when, and what came back. */
export interface RequestForComment {
  readonly id: string
  readonly asked: string
  readonly about: string
  /** By which way: `e-mail to her agent`. */
  readonly by: string
  readonly askedAt: Instant
  readonly answer: 'none' | 'declined' | 'answered'
  /** The moment for which the answer is told. */
  readonly asOf: Instant
}

export type NoteKind = 'update' | 'clarification' | 'correction' | 'editors-note' | 'retraction'

export const noteKinds: readonly NoteKind[] = [
  'update',
  'clarification',
  'correction',
  'editors-note',
  'retraction',
]

/** What readers are told about a change. Bound to the words that carry a `passage` mark with its id. */
export interface Note {
  readonly id: string
  readonly kind: NoteKind
  readonly at: Instant
  readonly text: string
}
