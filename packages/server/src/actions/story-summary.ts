import { type Listed, type Publication, type StorySummary, storyAddress } from '@stet/core/page'
import type { Instant, Story } from '@stet/core/story'
import type { Database } from '../storage/database.ts'
import { findListed } from '../storage/listed.ts'

/** The story as lists, cards and feeds show it, with the names behind its slugs. */
export async function summaryOf(
  db: Database,
  story: Story,
  times: { readonly publishedAt: Instant; readonly updatedAt: Instant | null },
  publication: Publication,
): Promise<StorySummary> {
  const own = publication.sections.find((section) => section.slug === story.section)
  const section = own ?? (await findListed(db, 'section', story.section)) ?? named(story.section)
  const topics: Listed[] = []
  for (const slug of story.topics) {
    topics.push((await findListed(db, 'topic', slug)) ?? named(slug))
  }
  return {
    id: story.id,
    slug: story.slug,
    address: storyAddress(story.section, story.slug),
    language: story.language,
    headline: story.headline,
    standfirst: story.standfirst,
    kind: story.kind,
    section,
    topics,
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
