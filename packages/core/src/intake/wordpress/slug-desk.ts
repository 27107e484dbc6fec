import { isReservedSection, isReservedStorySlug, parseSlug, slugFrom } from '../../story/slug.ts'
import type { Slug } from '../../story/story.ts'
import type { Loss } from '../taken.ts'
import { kept } from './kept.ts'
import { slugOf } from './slugs.ts'

/** A slug that no other piece of the archive has in its place, and what was changed for it. */
export interface GivenSlug {
  readonly slug: Slug
  readonly losses: readonly Loss[]
}

/** Gives every piece of an archive a slug of its own, the first one the one that it asks for. */
export class SlugDesk {
  readonly #given = new Set<string>()
  /** How often a slug was asked for that others have. */
  readonly #counts = new Map<string, number>()

  /** A slug for a story in a section. */
  story(section: string, written: string, otherwise: () => string): GivenSlug {
    return this.#give(section, written, otherwise, isReservedStorySlug)
  }

  /** A slug for a standing page: its address is at the root, beside the sections. */
  page(written: string, otherwise: () => string, sections: ReadonlySet<string>): GivenSlug {
    return this.#give(
      '',
      written,
      otherwise,
      (slug) => isReservedSection(slug) || sections.has(slug),
    )
  }

  #give(
    place: string,
    written: string,
    otherwise: () => string,
    isTaken: (slug: string) => boolean,
  ): GivenSlug {
    const asked = parseSlug(written) ?? slugOf(written, otherwise())
    let slug: string = asked
    let count = this.#counts.get(`${place}/${asked}`) ?? 1
    while (isTaken(slug) || this.#given.has(`${place}/${slug}`)) {
      count += 1
      slug = slugFrom(`${asked.slice(0, 70)}-${count}`)
    }
    if (count > 1) this.#counts.set(kept(`${place}/${asked}`), count)
    this.#given.add(kept(`${place}/${slug}`))
    if (slug === asked) return { slug: asked, losses: [] }
    const why = `Another piece has this address; it is at ${slug}`
    return { slug: slug as Slug, losses: [{ kind: 'slug', what: asked, why, line: null }] }
  }
}
