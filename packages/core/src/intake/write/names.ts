import type { Listed } from '../../page/publication.ts'
import type { MediaId } from '../../story/picture.ts'
import type { Instant, StoryId } from '../../story/story.ts'

/** What a story's blocks name and only the newsroom knows. */
export interface Names {
  readonly picturePath: (media: MediaId) => string
  readonly slugOf: (id: StoryId) => string | undefined
}

/** What an exported file says beside the story itself. */
export interface ExportFacts extends Names {
  readonly status: 'draft' | 'published'
  readonly publishedAt: Instant | null
  readonly updatedAt: Instant | null
  readonly section: Listed
  readonly topics: readonly Listed[]
  readonly redirects: readonly string[]
}
