import { listAddress } from './address.ts'
import { type Clock, day } from './clock.ts'
import { frameOf } from './frame.ts'
import { html, join, type Markup, nothing } from './html.ts'
import type { Site, StorySummary } from './model.ts'
import { pictureElement, type Showing } from './picture.ts'
import type { Words } from './words/words.ts'

/** How a story stands among others. */
export interface CardForm {
  /** One word for its style: `lead`, `second`, `row`, `line`. */
  readonly type: string
  readonly heading: 2 | 3
  /** How its picture is shown; no picture where absent. */
  readonly picture?: Showing
  readonly standfirst: boolean
  /** Whether its section is named: not on the section's own page. */
  readonly section: boolean
}

/** A story as a card: its headline is the one link of it that matters, and covers it all. */
export function renderCard(site: Site, summary: StorySummary, form: CardForm): Markup {
  const { words, clock } = frameOf(site)
  const language =
    summary.language === site.publication.language ? nothing : html` lang="${summary.language}"`
  const headline = html`<a href="${summary.address}">${summary.headline}</a>`
  const title =
    form.heading === 2
      ? html`<h2${language}>${headline}</h2>`
      : html`<h3${language}>${headline}</h3>`
  // The headline names the story: its picture says nothing more to those who cannot see it.
  const shown =
    form.picture && summary.lead
      ? pictureElement(site, summary.lead, { ...form.picture, alternative: '' })
      : nothing
  const standfirst =
    form.standfirst && summary.standfirst ? html`<p${language}>${summary.standfirst}</p>` : nothing
  return html`<article class="card ${form.type}${shown === nothing ? '' : ' shown'}">${shown}<div>${kicker(summary, words, form.section)}${title}${standfirst}<p class="by">${by(summary, clock, words)}</p></div></article>`
}

/** Section and kind of piece: `Culture · Review`. */
export function kicker(summary: StorySummary, words: Words, section: boolean): Markup {
  const kind = html`${words.kinds[summary.kind]}`
  // A preview may be of a story that has no section yet.
  if (!section || summary.section.name === '') return html`<p class="kicker">${kind}</p>`
  const address = listAddress({ type: 'section', section: summary.section })
  return html`<p class="kicker"><a href="${address}">${summary.section.name}</a> · ${kind}</p>`
}

function by(
  { bylines, publishedAt, comments = 0 }: StorySummary,
  clock: Clock,
  words: Words,
): Markup {
  const names = bylines.map(({ name }) => name)
  const who = names.length > 0 ? [html`${listed(names, words)}`] : []
  const talk = comments > 0 ? [html`${words.discussion.inList(comments)}`] : []
  return join([...who, day(clock, publishedAt), ...talk], ' · ')
}

/** Names as a sentence has them: `Ada, Ben and Cy`. */
export function listed(names: readonly string[], words: Words): string {
  if (names.length < 2) return names.join('')
  return names.slice(0, -1).join(', ') + words.and + (names.at(-1) ?? '')
}
