import type { Media, MediaId, Picture } from '../story/picture.ts'
import type { Day, Instant, Kind, Story, StoryId } from '../story/story.ts'
import type { Listed, Person, Publication, Sponsor, StandingPage } from './publication.ts'

/** What every page of a site shows or points to. */
export interface Site {
  /** The public address without a slash at its end: `https://magazine.example`. */
  readonly origin: string
  readonly publication: Publication
  readonly assets: Assets
  /** Whether a newsroom answers under `/-/`; without one there is no search box. */
  readonly newsroom: boolean
  /** The publication's sponsor, on its days; null on all others. */
  readonly sponsor: Sponsor | null
  readonly media: ReadonlyMap<MediaId, Media>
}

/** The site's own files, at addresses that change with their bytes. */
export interface Assets {
  readonly style: string
  readonly typeface: string
  readonly galleryScript: string
  readonly icon: string
}

/** A story as lists, cards and feeds show it. */
export interface StorySummary {
  readonly id: StoryId
  readonly slug: string
  /** From the root of the site, percent-encoded: `/culture/a-slug/`. */
  readonly address: string
  readonly language: string
  readonly headline: string
  readonly standfirst: string
  readonly kind: Kind
  readonly section: Listed
  readonly topics: readonly Listed[]
  readonly bylines: readonly { readonly person: string; readonly name: string }[]
  readonly lead: Picture | null
  readonly zone: string
  readonly publishedAt: Instant
  readonly updatedAt: Instant | null
  readonly care: boolean
}

/** Everything that the pages of one story show. */
export interface StoryPage {
  readonly story: Story
  readonly summary: StorySummary
  readonly version: number
  /** The stories that its related links name and that are published. */
  readonly related: ReadonlyMap<StoryId, StorySummary>
  /** Earlier stories of its first topic; none on a careful story. */
  readonly more: readonly StorySummary[]
  readonly comments: readonly Comment[]
  readonly today: Day
}

/** What a reader wrote under a story, oldest first, replies below what they answer. */
export interface Comment {
  readonly id: string
  readonly author: string
  /** Shown beside the name of somebody who works here, or of the story's writer. */
  readonly badge: 'staff' | 'author' | null
  readonly at: Instant
  readonly text: string
  readonly replies: readonly Comment[]
}

export interface FrontPage {
  /** The stories that the editors put on top, then the newest. */
  readonly latest: readonly StorySummary[]
  readonly sections: readonly {
    readonly section: Listed
    readonly latest: readonly StorySummary[]
  }[]
}

/** Which list a page is of. */
export type ListKind =
  | { readonly type: 'site' }
  | { readonly type: 'section'; readonly section: Listed }
  | { readonly type: 'topic'; readonly topic: Listed }
  | { readonly type: 'byline'; readonly person: Person }

/** The newest stories of a list. */
export interface ListPage {
  readonly list: ListKind
  readonly latest: readonly StorySummary[]
  /** The months that hold stories of this list, newest first: `2026-11`. */
  readonly months: readonly MonthCount[]
}

export interface MonthCount {
  readonly month: string
  readonly stories: number
}

/** All stories of a list in one month, oldest first. */
export interface MonthPage {
  readonly list: ListKind
  readonly month: string
  readonly stories: readonly StorySummary[]
  readonly earlier: string | null
  readonly later: string | null
}

export interface ArchivePage {
  readonly months: readonly MonthCount[]
}

/** What the newsroom answers to a search; `asked` is empty on the page that only asks. */
export interface SearchPage {
  readonly asked: string
  readonly found: readonly StorySummary[]
  readonly total: number
  /** Counted from one; twenty stories a page. */
  readonly page: number
}

/** The page at an address whose story was taken off the site. */
export interface GonePage {
  readonly headline: string | null
  readonly at: Instant
  /** Why, in the editors' words; empty where they gave none. */
  readonly reason: string
}

export interface SitemapEntry {
  readonly address: string
  readonly changedAt: Instant
}

export type { Listed, Person, Publication, Sponsor, StandingPage }
