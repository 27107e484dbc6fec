import { slugFrom } from '../slug.ts'
import type { Slug } from '../story.ts'
import { type Removal, withoutWords } from './removal.ts'

/** A slug without the words in it; the same where it has none of them. */
export function slugWithout(slug: string, removal: Removal): Slug {
  if (!removal.finder.holdsAddress(slug)) return slug as Slug
  return slugFrom(withoutWords(slug.replaceAll('-', ' '), { ...removal, instead: ' ' }))
}
