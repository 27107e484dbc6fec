import { renderStory } from '@stet/core/page'
import { civilMonth, type Story } from '@stet/core/story'
import type { Press } from '../site/press.ts'
import { storyPage } from '../site/story-files.ts'
import { findPublished, type Published } from '../storage/publications.ts'
import type { StoryRecord } from '../storage/stories.ts'
import { summaryOf } from './story-summary.ts'

/** The page that readers would get of a story as it stands now, as HTML. Nothing is written. */
export async function previewStory(press: Press, { story }: StoryRecord): Promise<string> {
  const { newsroom, site } = press
  const { db } = newsroom.database
  const now = newsroom.now()
  const live = await findPublished(db, story.id)
  const shown = presentable(story)
  const publishedAt = live?.publishedAt ?? now
  const updatedAt = live ? now : null
  const { publication } = site
  const next: Published = {
    story: shown,
    summary: await summaryOf(db, shown, { publishedAt, updatedAt }, publication),
    version: (live?.version ?? 0) + 1,
    publishedAt,
    updatedAt,
    month: civilMonth(publishedAt, publication.zone),
  }
  return renderStory(site, await storyPage(press, next))
}

/** What has no words yet is shown by words that say so. */
function presentable(story: Story): Story {
  return { ...story, headline: story.headline.trim() || 'No headline yet' }
}
