import { type Listed, type Publication, type StorySummary, storyAddress } from '@stet/core/page'
import type { Instant, Story } from '@stet/core/story'
import type { Database } from '../storage/database.ts'
import { findListed } from '../storage/listed.ts'

/** When a story was first published, and when it was last changed. */
export interface StoryTimes {
  readonly publishedAt: Instant
  readonly updatedAt: Instant | null
}

/** What the slugs of a story stand for, where somebody has said it. */
export interface StoryNames {
  readonly section: Listed | undefined
  readonly topic: (slug: string) => Listed | undefined
}

/** The story as lists, cards and feeds show it, with the names behind its slugs. */
export async function summaryOf(
  db: Database,
  story: Story,
  times: StoryTimes,
  publication: Publication,
): Promise<StorySummary> {
  const own = publication.sections.find((section) => section.slug === story.section)
  const section = own ?? (await findListed(db, 'section', story.section))
  const topics = new Map<string, Listed | undefined>()
  for (const slug of story.topics) topics.set(slug, await findListed(db, 'topic', slug))
  return summaryWith(story, times, { section, topic: (slug) => topics.get(slug) })
}

/** The same from names that are known already. */
export function summaryWith(
  story: Story,
  times: StoryTimes,
  { section, topic }: StoryNames,
): StorySummary {
  return {
    id: story.id,
    slug: story.slug,
    address: storyAddress(story.section, story.slug),
    language: story.language,
    headline: story.headline,
    standfirst: story.standfirst,
    kind: story.kind,
    section: section ?? named(story.section),
    topics: story.topics.map((slug) => topic(slug) ?? named(slug)),
    bylines: story.bylines.map(({ person, name }) => ({ person, name })),
    lead: story.lead,
    zone: story.zone,
    publishedAt: times.publishedAt,
    updatedAt: times.updatedAt,
    care: story.care,
  }
}

/** A section or topic that nobody described goes by its slug. */
function named(slug: string): Listed {
  return { slug, name: slug, description: '' }
}
