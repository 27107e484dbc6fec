import { listAddress } from './address.ts'
import { renderCard } from './card.ts'
import { renderDocument } from './document.ts'
import { frameOf } from './frame.ts'
import { html, type Markup, nothing } from './html.ts'
import { layoutOf } from './layout.ts'
import { listMeta } from './meta/meta.ts'
import type { FrontPage, Site, StorySummary } from './model.ts'
import { sponsorSlot } from './sponsor.ts'

/** How many stories stand at the top with a picture, and how many as lines under them. */
const onTop = 4
const inLines = 6
/** How many stories a section shows. */
const inSection = 4
/** A magazine of no more stories than this shows them all in its sections. */
const few = 20

/** The front page: one lead, three seconds, the latest in lines, then every section. */
export function renderFront(site: Site, front: FrontPage): string {
  const { words } = frameOf(site)
  const { lead, second, line } = layoutOf(site).front
  const { name, tagline, description } = site.publication
  const [first, ...seconds] = front.latest.slice(0, onTop)
  const newest = front.latest.length > few ? front.latest.slice(onTop, onTop + inLines) : []
  const cards = seconds.map((summary) => renderCard(site, summary, second))
  const lines = newest.map((summary) => renderCard(site, summary, line))
  const top = html`${first ? renderCard(site, first, lead) : html`<p>${words.noStories}</p>`}${cards.length > 0 ? html`<div class="cards">${cards}</div>` : nothing}`
  const latest =
    lines.length > 0
      ? html`<section class="latest" aria-labelledby="latest"><h2 id="latest">${words.latest}</h2><div class="lines">${lines}</div></section>`
      : nothing
  const shown = new Set([...front.latest.slice(0, onTop), ...newest].map(({ id }) => id))
  const sections = front.sections.map((part) => renderSection(site, part, shown))
  const given = [...front.latest, ...front.sections.flatMap((part) => part.latest)]
  return renderDocument(site, {
    title: tagline ? `${name}: ${tagline}` : name,
    description,
    language: site.publication.language,
    meta: listMeta(site, { type: 'site' }, name, '/'),
    main: html`<div class="front">${top}${latest}${sections}</div>${sponsorSlot(site, given, words)}`,
    front: true,
    type: 'front-page',
  })
}

/** The newest stories of a section, without those that stand at the top. */
function renderSection(
  site: Site,
  { section, latest }: FrontPage['sections'][number],
  shown: ReadonlySet<StorySummary['id']>,
): Markup {
  const stories = latest.filter(({ id }) => !shown.has(id)).slice(0, inSection)
  if (stories.length === 0) return nothing
  const { second, line, alike } = layoutOf(site).front
  const large = stories.length <= alike ? stories.length : 1
  const form = { ...second, heading: 3, section: false } as const
  const cards = stories.slice(0, large).map((summary) => renderCard(site, summary, form))
  const lines = stories
    .slice(large)
    .map((summary) => renderCard(site, summary, { ...line, section: false }))
  const list = lines.length > 0 ? html`<div class="lines">${lines}</div>` : nothing
  const id = `section-${encodeURIComponent(section.slug)}`
  return html`<section class="part" aria-labelledby="${id}"><h2 id="${id}"><a href="${listAddress({ type: 'section', section })}">${section.name}</a></h2><div class="pair">${cards}${list}</div></section>`
}
