import type { Listed } from '../page/publication.ts'
import type { Instant, Story, StoryId } from '../story/story.ts'

/** Something of a file that did not become what it was: named, so that nothing is dropped in silence. */
export interface Loss {
  /** The kind of thing: `table`, `html`, `front matter`, `footnote`. */
  readonly kind: string
  /** What it was, in the file's own words where it had any. */
  readonly what: string
  /** What became of it. */
  readonly why: string
  /** The line of the file, counted from one; null where no line can be named. */
  readonly line: number | null
}

/** A story as a file told it. Pictures hold in `media` the path that the file gives. */
export interface IntakeStory {
  readonly story: Story
  readonly status: 'draft' | 'scheduled' | 'published'
  /** When a scheduled story is due; null for every other. What is due before the import stays a draft. */
  readonly scheduledAt: Instant | null
  readonly publishedAt: Instant | null
  readonly updatedAt: Instant | null
  readonly section: Listed
  readonly topics: readonly Listed[]
  readonly people: readonly { readonly slug: string; readonly name: string }[]
  /** The paths of all pictures, as written, each once. */
  readonly pictures: readonly string[]
  /** Links to other stories by slug: `block` counts the story's blocks from zero; there `story` is null. */
  readonly related: readonly RelatedSlug[]
  /** Older addresses of the story, from the root of the site. */
  readonly redirects: readonly string[]
  /** Whether it stood above all others where it was published before. */
  readonly isSticky: boolean
  /** What readers had written below it, in any order; a reply names what it answers. */
  readonly comments: readonly IntakeComment[]
  readonly losses: readonly Loss[]
}

/** What a reader wrote elsewhere. Addresses of commenters (mail, network, web) are never taken. */
export interface IntakeComment {
  /** Its id in the archive: no two below one story share it. */
  readonly id: string
  /** The id of the comment that it answers; null where it answers the story. */
  readonly parent: string | null
  readonly author: string
  readonly at: Instant
  readonly text: string
  /** Only what is shown reaches readers. */
  readonly state: 'shown' | 'held' | 'spam' | 'trash'
  readonly kind: 'comment' | 'pingback' | 'trackback'
}

export interface RelatedSlug {
  readonly block: number
  readonly slug: string
}

/** What is known of a file before it is read, and what stands where it says nothing. */
export interface MarkdownFacts {
  readonly id: StoryId
  /** The file's name without its extension. */
  readonly name: string
  readonly language: string
  readonly zone: string
  /** The moment of the import. */
  readonly at: Instant
}

/** Why a file cannot become a story. */
export interface Problem {
  readonly message: string
  readonly line: number | null
}
