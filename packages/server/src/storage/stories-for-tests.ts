import type { StorySummary } from '@stet/core/page'
import type { Slug, Story, StoryId } from '@stet/core/story'
import type { Published } from './publications.ts'
import type { StoryRecord } from './stories.ts'

/** A story with this id and as little else as a story may have. */
export function story(id: string, changes: Partial<Story> = {}): Story {
  return {
    id: id as StoryId,
    slug: `slug-${id}` as Slug,
    language: 'en',
    zone: 'Europe/Vienna',
    kind: 'report',
    headline: `Headline of ${id}`,
    variants: {},
    standfirst: '',
    bylines: [{ person: 'ada-okafor', name: 'Ada Okafor', role: 'writer' }],
    section: 'culture',
    topics: ['film'],
    lead: null,
    body: {
      type: 'doc',
      content: [
        { type: 'paragraph', content: [{ type: 'text', text: '“Кино” – 電影 \u{1f3ac}' }] },
      ],
    },
    quotations: [],
    requests: [],
    notes: [],
    care: false,
    oldBanner: true,
    comments: { type: 'open' },
    ...changes,
  }
}

/** The same as the newsroom keeps it. */
export function record(id: string, changes: Partial<StoryRecord> = {}): StoryRecord {
  return {
    story: story(id),
    status: 'draft',
    revision: 1,
    createdAt: '2026-11-01T08:00:00.000Z',
    savedAt: '2026-11-01T08:00:00.000Z',
    scheduledAt: null,
    ...changes,
  }
}

/** The same as it is live since a moment. */
export function published(
  id: string,
  publishedAt: string,
  changes: Partial<Published> = {},
): Published {
  const content = changes.story ?? story(id)
  return {
    story: content,
    summary: summary(content, publishedAt),
    version: 1,
    publishedAt,
    updatedAt: null,
    month: publishedAt.slice(0, 7),
    ...changes,
  }
}

function summary(content: Story, publishedAt: string): StorySummary {
  return {
    id: content.id,
    slug: content.slug,
    address: `/${content.section}/${content.slug}/`,
    language: content.language,
    headline: content.headline,
    standfirst: content.standfirst,
    kind: content.kind,
    section: { slug: content.section, name: 'Culture', description: '' },
    topics: content.topics.map((slug) => ({ slug, name: slug, description: '' })),
    bylines: content.bylines,
    lead: content.lead,
    zone: content.zone,
    publishedAt,
    updatedAt: null,
    care: content.care,
  }
}
