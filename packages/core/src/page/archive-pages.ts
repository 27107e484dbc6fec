import { listAddress, monthAddress } from './address.ts'
import { renderCard } from './card.ts'
import { renderDocument } from './document.ts'
import { frameOf } from './frame.ts'
import { html, type Markup, nothing } from './html.ts'
import { layoutOf } from './layout.ts'
import { listTitle, monthsOf } from './list-page.ts'
import { listMeta, pageMeta } from './meta/meta.ts'
import type { ArchivePage, ListKind, MonthPage, Site } from './model.ts'

/** All stories of a list in one month, oldest first. */
export function renderMonth(site: Site, page: MonthPage): string {
  const { words, clock } = frameOf(site)
  const { list, month, stories, earlier, later } = page
  const name = clock.month(month)
  const title = words.inMonth(listTitle(site, list, words), name)
  const form = { ...layoutOf(site).found, section: list.type !== 'section' }
  const cards = stories.map((summary) => renderCard(site, summary, form))
  const to = (other: string | null, rel: string, label: (month: string) => string): Markup =>
    other
      ? html`<a rel="${rel}" href="${monthAddress(list, other)}">${label(clock.month(other))}</a>`
      : html`<span></span>`
  return renderDocument(site, {
    title,
    description: '',
    language: site.publication.language,
    meta: listMeta(site, list, title, monthAddress(list, month)),
    main: html`<div class="list"><header class="top"><div><p class="kicker"><a href="${upFrom(list)}">${listTitle(site, list, words)}</a></p><h1>${name}</h1><p class="count">${words.stories(stories.length)}</p></div></header><div class="lines">${cards}</div><nav class="steps" aria-label="${words.archive}">${to(earlier, 'prev', words.earlierMonth)}${to(later, 'next', words.laterMonth)}</nav></div>`,
    type: 'list-page',
  })
}

function upFrom(list: ListKind): string {
  return list.type === 'site' ? '/archive/' : listAddress(list)
}

/** Every month of the magazine. */
export function renderArchive(site: Site, { months }: ArchivePage): string {
  const frame = frameOf(site)
  const { words } = frame
  const list = monthsOf({ type: 'site' }, months, frame)
  return renderDocument(site, {
    title: words.archive,
    description: '',
    language: site.publication.language,
    meta: pageMeta(site, words.archive, '/archive/'),
    main: html`<div class="list"><header class="top"><div><h1>${words.archive}</h1></div></header>${list === nothing ? html`<p>${words.noStories}</p>` : list}</div>`,
    type: 'list-page',
  })
}
