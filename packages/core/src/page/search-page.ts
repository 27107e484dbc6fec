import { renderCard } from './card.ts'
import { renderDocument } from './document.ts'
import { frameOf } from './frame.ts'
import { html, type Markup, nothing } from './html.ts'
import { layoutOf } from './layout.ts'
import { pageMeta } from './meta/meta.ts'
import type { SearchPage, Site } from './model.ts'
import type { Words } from './words/words.ts'

const searchAddress = '/-/search'

/** How many stories a page of found ones shows. */
export const onSearchPage = 20
/** Nobody goes on further than to this page, however many stories were found. */
export const lastSearchPage = 50

/** The page that asks for words, or answers them; says so where there is no newsroom to answer. */
export function renderSearch(site: Site, search: SearchPage): string {
  const { words } = frameOf(site)
  const title = search.asked ? words.searchResults(search.asked) : words.search
  const main = site.newsroom
    ? html`${form(search, words)}${search.asked ? results(site, search, words) : nothing}`
    : html`<p>${words.searchAbsent}</p><p><a href="/archive/">${words.toArchive}</a></p>`
  return renderDocument(site, {
    title,
    description: '',
    language: site.publication.language,
    meta: pageMeta(site, title, searchAddress, { index: false }),
    main: html`<div class="list"><header class="top"><div><h1>${words.search}</h1></div></header>${main}</div>`,
    type: 'list-page',
  })
}

function form({ asked }: SearchPage, words: Words): Markup {
  return html`<search><form class="find" action="${searchAddress}" method="get"><label for="q">${words.searchLabel}</label><input type="search" id="q" name="q" value="${asked}" autocomplete="off"><button type="submit">${words.searchButton}</button></form></search>`
}

function results(site: Site, search: SearchPage, words: Words): Markup {
  const { found } = layoutOf(site)
  const cards = search.found.map((summary) => renderCard(site, summary, found))
  return html`<p class="count" role="status">${words.searchFound(search.total, search.asked)}</p><div class="lines">${cards}</div>${steps(search, words)}`
}

function steps({ asked, page, total }: SearchPage, words: Words): Markup {
  const pages = Math.min(Math.ceil(total / onSearchPage), lastSearchPage)
  if (pages < 2) return nothing
  const to = (number: number, rel: string, label: string): Markup =>
    number < 1 || number > pages
      ? html`<span></span>`
      : html`<a rel="${rel}" href="${searchAddress}?q=${encodeURIComponent(asked)}&amp;page=${number}">${label}</a>`
  return html`<nav class="steps" aria-label="${words.search}">${to(page - 1, 'prev', words.previous)}<p>${words.searchPage(page, pages)}</p>${to(page + 1, 'next', words.next)}</nav>`
}
