import type { Listed, Publication } from '@stet/core/page'
import { isReservedSection, type Slug, slugFrom } from '@stet/core/story'
import type { Ground } from './ground.ts'
import type { ReadStory } from './read-story.ts'

/** Stories whose sections can be addresses, and the magazine with all of these sections. */
export interface Placed {
  readonly stories: readonly ReadStory[]
  readonly publication: Publication
  /** Whether a section came that the magazine did not have. */
  readonly isExtended: boolean
  /** Sections that could not keep their address, with what they go by now. */
  readonly moved: readonly { readonly from: Listed; readonly to: Listed }[]
}

/** Gives every story a section that the magazine has; one of a name that the site needs itself gets another. */
export function placeStories(
  { publication, pages }: Ground,
  stories: readonly ReadStory[],
): Placed {
  const known = new Map(publication.sections.map((section) => [section.slug, section]))
  const moved = new Map<string, { readonly from: Listed; readonly to: Listed }>()
  const placed = stories.map((read) => {
    const { section } = read.intake
    if (section.slug === '' || known.has(section.slug)) return read
    const isFree = !isReservedSection(section.slug) && !pages.has(section.slug)
    const to = isFree ? section : { ...section, slug: slugFrom(`${section.slug}-section`) }
    if (!isFree) moved.set(section.slug, { from: section, to })
    if (!known.has(to.slug)) known.set(to.slug, to)
    return isFree ? read : inSection(read, to)
  })
  const isExtended = known.size > publication.sections.length
  return {
    stories: placed,
    publication: isExtended ? { ...publication, sections: [...known.values()] } : publication,
    isExtended,
    moved: [...moved.values()],
  }
}

function inSection(read: ReadStory, section: Listed): ReadStory {
  return {
    ...read,
    intake: { ...read.intake, section },
    story: { ...read.story, section: section.slug as Slug },
  }
}
