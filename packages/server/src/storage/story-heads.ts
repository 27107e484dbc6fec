import { storyAddress } from '@stet/core/page'
import type { StoryId } from '@stet/core/story'
import type { Database } from './engine.ts'

/** What names a story beside something else. */
export interface StoryHead {
  readonly id: StoryId
  readonly headline: string
  /** Where readers find it, from the root of the site; null where they do not. */
  readonly address: string | null
  readonly isCareful: boolean
}

/** What names each of some stories, without reading them. */
export async function storyHeads(
  db: Database,
  ids: readonly StoryId[],
): Promise<Map<StoryId, StoryHead>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('story')
    .leftJoin('publication', 'publication.story', 'story.id')
    .select(['story.id', 'story.headline', 'story.care'])
    .select(['publication.section', 'publication.slug'])
    .where('story.id', 'in', ids)
    .execute()
  return new Map(
    rows.map(({ id, headline, care, section, slug }) => {
      const address = section === null || slug === null ? null : storyAddress(section, slug)
      return [id as StoryId, { id: id as StoryId, headline, address, isCareful: care === 1 }]
    }),
  )
}
