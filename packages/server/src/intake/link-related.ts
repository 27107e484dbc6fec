import type { IntakeStory } from '@stet/core/intake'
import type { Story, StoryId } from '@stet/core/story'
import type { Newsroom } from '../newsroom.ts'
import { readPublication } from '../site/publication.ts'
import { findStoryBySlug } from '../storage/stories.ts'

/** Links that name a story by its slug lead to that story, of this import or taken before. */
export async function linkRelated(
  newsroom: Newsroom,
  story: Story,
  { related }: Pick<IntakeStory, 'related'>,
  ids: ReadonlyMap<string, StoryId>,
): Promise<Story> {
  if (related.length === 0) return story
  const content = [...story.body.content]
  const { sections } = await readPublication(newsroom.database.db)
  for (const { block, slug } of related) {
    const target = content[block]
    if (target?.type !== 'relatedLink') continue
    let id = ids.get(slug)
    for (const section of sections) {
      id ??= (await findStoryBySlug(newsroom.database.db, section.slug, slug))?.story.id
    }
    content[block] = { ...target, attrs: { ...target.attrs, story: id ?? null } }
  }
  return { ...story, body: { ...story.body, content } }
}
