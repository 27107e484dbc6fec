import { isReservedSection, slugFrom } from '../../story/slug.ts'
import type { Slug } from '../../story/story.ts'

/** A slug as WordPress keeps it, other scripts percent-encoded, as a story or a list may have it. */
export function slugOf(written: string, otherwise: string): Slug {
  const words = decoded(written).trim()
  return slugFrom(/[\p{L}\p{N}]/u.test(words) ? words : otherwise)
}

/** A slug that no list of the site has already. */
export function sectionSlug(written: string, name: string): string {
  const slug = slugOf(written, name)
  return isReservedSection(slug) ? `${slug}-section` : slug
}

/** A path or slug with its percent-encoding resolved; as it is where that is broken. */
export function decoded(written: string): string {
  if (!written.includes('%')) return written
  try {
    return decodeURIComponent(written)
  } catch {
    return written
  }
}
