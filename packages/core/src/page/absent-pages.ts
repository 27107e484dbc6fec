import { day } from './clock.ts'
import { renderDocument } from './document.ts'
import { frameLink, frameOf } from './frame.ts'
import { html, type Markup, nothing } from './html.ts'
import { pageMeta } from './meta/meta.ts'
import type { GonePage, Site } from './model.ts'
import type { Words } from './words/words.ts'

const noIndex = html`<meta name="robots" content="noindex">`

/** What stands at an address that never was one. */
export function renderNotFound(site: Site): string {
  const { words } = frameOf(site)
  return renderDocument(site, {
    title: words.notFoundTitle,
    description: '',
    language: site.publication.language,
    meta: noIndex,
    main: notice(words.notFoundTitle, html`<p>${words.notFoundText}</p>${ways(site, words)}`),
    type: 'notice-page',
  })
}

/** What stands at the address of a story that was taken off the site; the server answers it with 410. */
export function renderGone(site: Site, gone: GonePage): string {
  const { words, clock } = frameOf(site)
  const [before = '', after = ''] = words.goneText('\n').split('\n')
  const headline = gone.headline ? html`<p>${words.goneHeadline(gone.headline)}</p>` : nothing
  const reason = gone.reason ? html`<p>${gone.reason}</p>` : nothing
  return renderDocument(site, {
    title: words.goneTitle,
    description: '',
    language: site.publication.language,
    meta: noIndex,
    main: notice(
      words.goneTitle,
      html`<p>${before}${day(clock, gone.at)}${after}</p>${headline}${reason}${ways(site, words)}`,
    ),
    status: '410',
    type: 'notice-page',
  })
}

/** What stands at the old address of a page; the server answers it with 301, others by its refresh. */
export function renderMoved(site: Site, target: string): string {
  const { words } = frameOf(site)
  const meta = pageMeta(site, words.movedTitle, target, { index: false, canonical: target })
  return renderDocument(site, {
    title: words.movedTitle,
    description: '',
    language: site.publication.language,
    meta: html`<meta http-equiv="refresh" content="0;url=${target}">${meta}`,
    main: notice(words.movedTitle, html`<p>${words.movedText} ${frameLink(target, target)}</p>`),
    status: `301 ${target}`,
    type: 'notice-page',
  })
}

function notice(title: string, text: Markup): Markup {
  return html`<div class="notice"><h1>${title}</h1>${text}</div>`
}

function ways(site: Site, words: Words): Markup {
  const find = site.newsroom ? html`<li><a href="/-/search">${words.search}</a></li>` : nothing
  return html`<ul><li><a href="/">${words.frontPage}</a></li><li><a href="/archive/">${words.archive}</a></li>${find}</ul>`
}
