import type { Withheld } from '../ledger/versions-file.ts'
import type { HeldCopies } from '../quotation/copy.ts'
import type { Standing } from '../quotation/standing.ts'
import type { StoryDiff } from '../story/diff/story-diff.ts'
import type { Media, MediaId, Picture } from '../story/picture.ts'
import type { Day, Instant, Kind, NoteKind, Story, StoryId } from '../story/story.ts'
import type { Discussion } from './comments/told.ts'
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
  /** What makes a discussion livelier; everything in it works without. */
  readonly commentsScript: string
  /** What signs commenters in by a passkey; a link by mail works without. */
  readonly passkeysScript: string
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
  /** How many comments readers see under it, where a list tells so. */
  readonly comments?: number
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
  readonly comments: Discussion
  /** The copies that its cards and sources name, for whoever wants to check them. */
  readonly copies: HeldCopies
  /** What is known of its quotations, also where the card that they were compared with is folded. */
  readonly standings: readonly Standing[]
  readonly today: Day
  /** Its versions, as the ledger has them; absent where the ledger does not tell of it. */
  readonly record?: StoryRecord | undefined
}

/** What readers are told of the versions of a story. */
export interface StoryRecord {
  /** The address of the file that lets others check them against the ledger. */
  readonly file: string
  /** The first first. */
  readonly versions: readonly ListedVersion[]
}

/** A version of a story as its page lists it. */
export interface ListedVersion {
  readonly number: number
  readonly at: Instant
  /** What the ledger has of it: its salted commitment, in hexadecimal; null where it has nothing. */
  readonly hash: string | null
  /** Why readers see nothing of it any more; null where nothing was taken out. */
  readonly withheld: Withheld | null
  /** The notes that came with it, by their kind; none where its words are not shown. */
  readonly notes: readonly NoteKind[]
  /** What changed by it, where it is shown. */
  readonly changes: StoryDiff | null
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
