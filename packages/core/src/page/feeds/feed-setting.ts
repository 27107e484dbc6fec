import { type Clock, clockOf } from '../clock.ts'
import { html, type Markup } from '../html.ts'
import { absolute } from '../meta/absolute.ts'
import type { Site, StoryPage } from '../model.ts'
import { type Words, wordsFor } from '../words/words.ts'

/** What the parts of a story for feeds look up. */
export interface FeedSetting {
  readonly site: Site
  readonly page: StoryPage
  readonly words: Words
  readonly clock: Clock
}

/** The setting of one story: words and clock are the story's own. */
export function feedSetting(site: Site, page: StoryPage): FeedSetting {
  const { language, zone } = page.story
  const words = wordsFor(language)
  return { site, page, words, clock: clockOf(zone, language, words) }
}

/** A link that works wherever it is read; the words alone where the address may not be one. */
export function feedLink(
  { site, page }: FeedSetting,
  target: string | null,
  words: Markup | string,
): Markup {
  const href = target === null ? undefined : absolute(site, target, page.summary.address)
  return href ? html`<a href="${href}">${words}</a>` : html`${words}`
}
