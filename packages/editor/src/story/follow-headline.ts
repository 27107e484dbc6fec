import { type Slug, type Story, slugFrom } from '@stet/core/story'

/**
 * The slug that a story gets with a new headline, or null where its slug stays: because somebody set
 * it, because the story has been published, or because nothing changes.
 */
export function slugForHeadline(
  story: Pick<Story, 'headline' | 'slug'>,
  headline: string,
  wasPublished: boolean,
): Slug | null {
  if (wasPublished || !followsHeadline(story)) return null
  const slug = slugFrom(headline)
  return slug === slugFrom(story.headline) ? null : slug
}

/** Whether a slug is the one that its headline makes, perhaps with the number that keeps two apart. */
export function followsHeadline({ headline, slug }: Pick<Story, 'headline' | 'slug'>): boolean {
  const made = slugFrom(headline)
  return slug === made || (slug.startsWith(`${made}-`) && /^\d+$/.test(slug.slice(made.length + 1)))
}
