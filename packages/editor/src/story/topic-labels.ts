import type { Listed } from '@stet/core/page'
import { slugFrom } from '@stet/core/story'

/** How topics are told apart by what is shown of them: archives bring several of one name. */
export interface TopicLabels {
  readonly all: readonly string[]
  readonly labelOf: (slug: string) => string
  /** The topic that was chosen by its label, or written by its name or slug; a new one's where there is none. */
  readonly slugOf: (written: string) => string
}

/** Labels topics by their names; where a name is that of several, with the slug behind it. */
export function topicLabels(topics: readonly Pick<Listed, 'slug' | 'name'>[]): TopicLabels {
  const named = new Map<string, number>()
  for (const { name } of topics) named.set(name, (named.get(name) ?? 0) + 1)
  const labels = new Map(
    topics.map(({ slug, name }) => [slug, named.get(name) === 1 ? name : `${name} (${slug})`]),
  )
  return {
    all: [...new Set(labels.values())],
    labelOf: (slug) => labels.get(slug) ?? slug,
    slugOf: (written) =>
      [...labels].find(([, label]) => label === written)?.[0] ??
      topics.find(({ slug, name }) => name === written || slug === written)?.slug ??
      slugFrom(written),
  }
}
