import type { Listed } from '../page/publication.ts'
import type { MediaId } from '../story/picture.ts'
import type { Instant, Story, StoryId } from '../story/story.ts'

/** What an exported file says beside the story itself. */
export interface ExportFacts {
  readonly status: 'draft' | 'published'
  readonly publishedAt: Instant | null
  readonly updatedAt: Instant | null
  readonly section: Listed
  readonly topics: readonly Listed[]
  readonly picturePath: (media: MediaId) => string
  readonly slugOf: (id: StoryId) => string | undefined
  readonly redirects: readonly string[]
}

/** Writes a story as Markdown with front matter, so that `readMarkdown` gives an equal story. */
export function writeMarkdown(story: Story, facts: ExportFacts): string {
  throw new Error(`Cannot write ${story.slug} as ${facts.status}`)
}
