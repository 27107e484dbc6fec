import type { Instant } from '../../story/story.ts'
import { moment } from '../clock.ts'
import { html, type Markup } from '../html.ts'
import type { Site } from '../model.ts'
import { button, meAddress, mePage, wordsOf } from './me-page.ts'
import { myClock } from './my-pages.ts'

/** How much of somebody there is, or went, by what it is. */
export type ErasedCounts = Readonly<
  Record<keyof ReturnType<typeof wordsOf>['me']['eraseCounts'], number>
>

/** Asks whether to erase everything: twice, and the second time it is done by `key`. */
export function renderErase(
  site: Site,
  page: { readonly counts: ErasedCounts; readonly key: string | null },
): string {
  const { me: told } = wordsOf(site)
  const ask =
    page.key === null
      ? button(`${meAddress}/erase`, told.eraseAsk)
      : html`<div class="standing-of" role="alert"><p>${told.eraseSure}</p>${button(`${meAddress}/erase`, told.eraseDo, { key: page.key })}</div>`
  return mePage(site, {
    title: told.eraseTitle,
    main: html`<p>${told.eraseLead}</p>${countsList(site, page.counts)}${ask}<p><a href="${meAddress}/settings">${told.keep}</a></p>`,
  })
}

/** The report of what went and what law requires kept. */
export function renderErased(
  site: Site,
  { counts, at }: { readonly counts: ErasedCounts; readonly at: Instant },
): string {
  const { me: told } = wordsOf(site)
  const kept = [told.keptDecisions, told.keptReports].map((one) => html`<li>${one}</li>`)
  return mePage(site, {
    title: told.erased,
    main: html`<div role="status"><p>${told.erasedAt} ${moment(myClock(site), at)}. ${told.erasedLead}</p></div><h2>${told.wentTitle}</h2>${countsList(site, counts)}<h2>${told.keptTitle}</h2><ul>${kept}</ul><p>${told.copies}</p>`,
  })
}

function countsList(site: Site, counts: ErasedCounts): Markup {
  const { me: told } = wordsOf(site)
  const names = Object.keys(told.eraseCounts) as (keyof ErasedCounts)[]
  return html`<ul>${names.map((name) => html`<li>${told.eraseCounts[name]}: ${counts[name]}</li>`)}</ul>`
}

/** The page behind the link in a mail: one button, and no sign-in. */
export function renderUnsubscribe(
  site: Site,
  state: { readonly who: string; readonly key: string } | 'done' | 'wrong',
): string {
  const { me: told } = wordsOf(site)
  const query = typeof state === 'string' ? '' : `?who=${state.who}&key=${state.key}`
  const main =
    typeof state === 'string'
      ? html`<p class="standing-of" role="status">${state === 'done' ? told.unsubscribed : told.unsubscribeWrong}</p>`
      : html`<p>${told.unsubscribeAsk}</p>${button(`${meAddress}/unsubscribe${query}`, told.unsubscribeDo)}`
  return mePage(site, { title: told.unsubscribe, main })
}
