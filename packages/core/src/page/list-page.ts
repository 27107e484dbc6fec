import { feedAddress, listAddress, monthAddress } from './address.ts'
import { renderCard } from './card.ts'
import { renderDocument } from './document.ts'
import { type Frame, frameOf } from './frame.ts'
import { html, join, type Markup, nothing } from './html.ts'
import { layoutOf } from './layout.ts'
import { listMeta } from './meta/meta.ts'
import type { ListKind, ListPage, MonthCount, Site } from './model.ts'
import { pictureElement } from './picture.ts'
import type { Words } from './words/words.ts'

/** The newest stories of a section, a topic or a person who writes. */
export function renderList(site: Site, { list, latest, months }: ListPage): string {
  const frame = frameOf(site)
  const { words } = frame
  const title = listTitle(site, list, words)
  const about = listDescription(site, list)
  const { lead, row } = layoutOf(site).list
  const section = list.type !== 'section'
  const cards = latest.map((summary, index) =>
    renderCard(site, summary, { ...(index === 0 ? lead : row), section }),
  )
  const stories =
    cards.length > 0 ? html`<div class="rows">${cards}</div>` : html`<p>${words.noStories}</p>`
  return renderDocument(site, {
    title,
    description: about,
    language: site.publication.language,
    meta: listMeta(site, list, title, listAddress(list)),
    main: html`<div class="list"><header class="top">${portrait(site, list)}<div><p class="kicker">${listLabel(list, words)}</p><h1>${title}</h1>${about ? html`<p class="standfirst">${about}</p>` : nothing}<p class="feeds">${feeds(list, words)}</p></div></header>${stories}${monthsOf(list, months, frame)}</div>`,
    type: 'list-page',
  })
}

/** The name that a list goes by. */
export function listTitle(site: Site, list: ListKind, words: Words): string {
  switch (list.type) {
    case 'site':
      return words.allOf(site.publication.name)
    case 'section':
      return list.section.name
    case 'topic':
      return list.topic.name
    case 'byline':
      return list.person.name
    default:
      return list satisfies never
  }
}

function listDescription(site: Site, list: ListKind): string {
  if (list.type === 'site') return site.publication.description
  if (list.type === 'section') return list.section.description
  return list.type === 'topic' ? list.topic.description : list.person.description
}

function listLabel(list: ListKind, words: Words): string {
  if (list.type === 'byline') return list.person.position || words.writer
  if (list.type === 'section') return words.section
  return list.type === 'topic' ? words.topic : words.archive
}

function portrait(site: Site, list: ListKind): Markup {
  if (list.type !== 'byline' || !list.person.portrait) return nothing
  return pictureElement(site, list.person.portrait, { sizes: '10rem', loading: 'eager' })
}

function feeds(list: ListKind, words: Words): Markup {
  // People who write have no feeds of their own.
  if (list.type === 'byline') return nothing
  const links = (['rss', 'atom', 'json'] as const).map(
    (format) => html`<a href="${feedAddress(list, format)}">${words.feedNames[format]}</a>`,
  )
  return html`${words.feeds}: ${join(links, ', ')}`
}

/** The months that hold stories of a list, with how many. */
export function monthsOf(
  list: ListKind,
  months: readonly MonthCount[],
  { words, clock }: Frame,
): Markup {
  if (months.length === 0) return nothing
  const items = months.map(
    ({ month, stories }) =>
      html`<li><a href="${monthAddress(list, month)}">${clock.month(month)}</a> <span>${words.stories(stories)}</span></li>`,
  )
  return html`<section class="months" aria-labelledby="months"><h2 id="months">${words.allMonths}</h2><ul>${items}</ul></section>`
}
