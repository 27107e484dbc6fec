import { addDays, civilDay } from '../story/day.ts'
import type { Body, Day, Instant } from '../story/story.ts'
import { address, html, type Markup, nothing } from './html.ts'
import type { Site, StoryPage, StorySummary } from './model.ts'
import { pictureElement } from './picture.ts'
import type { Publication, Sponsor } from './publication.ts'
import { type Words, wordsFor } from './words/words.ts'

/** The sponsor of a moment, by the magazine's clock: null before its first day and after its last. */
export function sponsorAt({ sponsor, zone }: Publication, at: Instant): Sponsor | null {
  if (!sponsor) return null
  const day = civilDay(at, zone)
  const isOver = sponsor.to !== null && day > sponsor.to
  return isOver || (sponsor.from !== null && day < sponsor.from) ? null : sponsor
}

/** The first day after a moment on which pages show another sponsor, or none; null where none comes. */
export function nextSponsorDay({ sponsor, zone }: Publication, at: Instant): Day | null {
  if (!sponsor) return null
  const today = civilDay(at, zone)
  const days = [sponsor.from, sponsor.to && addDays(sponsor.to, 1)]
  return days.find((day) => day !== null && day > today) ?? null
}

/** Nobody pays to stand beside a careful story, or beside where readers find help. */
export function mayCarrySponsor(
  { story, more }: Pick<StoryPage, 'story' | 'more'>,
  summaries: readonly StorySummary[] = more,
): boolean {
  return !story.care && !holdsHelp(story.body) && !summaries.some(({ care }) => care)
}

function holdsHelp({ content }: Body): boolean {
  return content.some(({ type }) => type === 'helpBox')
}

/**
 * The sponsor of a site in its place: labelled, from our own host, with room kept for its picture.
 * `beside` are the stories that the page shows; where one of them is careful there is nothing.
 */
export function sponsorSlot(site: Site, beside: readonly StorySummary[], words: Words): Markup {
  const { sponsor } = site
  const href = sponsor && address(sponsor.address)
  if (!sponsor || !href || beside.some(({ care }) => care)) return nothing
  const { language } = site.publication
  const own = wordsFor(language) === words ? nothing : html` lang="${language}"`
  const shown = sponsor.picture
    ? pictureElement(site, sponsor.picture, { sizes: '8rem', loading: 'lazy' })
    : nothing
  const said = html`<span${own}>${sponsor.text || sponsor.name}</span>`
  return html`<aside class="sponsor" aria-labelledby="sponsor"><p id="sponsor">${words.sponsoredBy(sponsor.name)}</p><a href="${href}" rel="sponsored noopener">${shown}${said}</a></aside>`
}
