import { callLine, countryName } from '../blocks/help-box.ts'
import { address, html, type Markup, nothing } from '../html.ts'
import type { Words } from '../words/words.ts'
import type { HelpOfCountry, HelpTold } from './told.ts'

/**
 * Where help is found: openly that of the country that the magazine named first, the others' for readers to choose.
 * `lead` is the sentence before them, `level` that of the heading.
 */
export function helpPanel(
  words: Words,
  help: readonly HelpOfCountry[],
  { lead, level = 3 }: { readonly lead: string; readonly level?: 2 | 3 },
): Markup {
  const { discussion: told } = words
  const first = help[0]?.isNamed ? help[0] : undefined
  const others = first ? help.slice(1) : help
  const title =
    level === 2
      ? html`<h2 id="help-title">${told.helpTitle}</h2>`
      : html`<h3 id="help-title">${told.helpTitle}</h3>`
  const elsewhere =
    others.length > 0
      ? html`<details><summary>${first ? told.helpOther : told.helpAnywhere}</summary>${others.map((one) => html`<details><summary>${countryName(words, one.country)}</summary>${services(words, one)}</details>`)}</details>`
      : nothing
  const now = html`<p>${told.helpNow}</p>`
  const list = first ? html`${services(words, first)}${now}${elsewhere}` : html`${elsewhere}${now}`
  return html`<section class="help" aria-labelledby="help-title">${title}<p>${lead}</p>${list}</section>`
}

function services(words: Words, { country, services: all }: HelpOfCountry): Markup {
  return html`<ul>${all.map((one) => service(words, one, country))}</ul>`
}

function service(
  words: Words,
  { name, number, hours, address: site }: HelpTold,
  country: string,
): Markup {
  const place = [hours, countryName(words, country)].filter((part) => part !== '').join(' · ')
  const href = site === '' ? undefined : address(site)
  const link = href ? html`<p><a href="${href}" rel="noopener">${site}</a></p>` : nothing
  return html`<li><p><b>${name}</b></p>${callLine(words, number)}<p>${place}</p>${link}</li>`
}
