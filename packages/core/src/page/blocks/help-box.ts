import type { HelpBox, HelpService } from '../../story/block.ts'
import { day } from '../clock.ts'
import { html, type Markup, nothing } from '../html.ts'
import type { BlockWords } from '../words/block-words.ts'
import { boxHeading, freeId, link, type Setting, skippable } from './setting.ts'

/** Where readers find help: numbers that can be called, hours, country, and when we last checked them. */
export function renderHelpBox(setting: Setting, { attrs, content }: HelpBox): Markup {
  const { words, clock } = setting
  const id = freeId(setting, 'help')
  const services = content.map((item) => service(setting, item))
  const [before = '', after = ''] = words.helpChecked('\n').split('\n')
  const { checked: at } = attrs
  const checked =
    at === null ? nothing : html`<p class="checked">${before}${day(clock, at)}${after}</p>`
  const box = html`<section class="help" aria-labelledby="${id}">${boxHeading(setting, id, attrs.title)}${attrs.text ? html`<p>${attrs.text}</p>` : nothing}<ul>${services}</ul>${checked}</section>`
  return skippable(setting, box, id, `“${attrs.title}”`)
}

function service(setting: Setting, { attrs }: HelpService): Markup {
  const place = [attrs.hours, countryName(setting.words, attrs.country)]
    .filter((part) => part !== '')
    .join(' · ')
  const site = attrs.address
    ? html`<p>${link(setting, attrs.address, attrs.address, attrs.name)}</p>`
    : nothing
  return html`<li><p><b>${attrs.name}</b></p>${callLine(setting.words, attrs.number)}${place ? html`<p>${place}</p>` : nothing}${site}</li>`
}

/** A number as a link that calls it; as text where it holds too few digits to be one; nothing where there is none. */
export function callLine(words: BlockWords, written: string): Markup {
  const digits = written.replace(/[^\d+*]/g, '')
  if (written === '') return nothing
  // A number broken over two lines is read wrongly.
  const unbroken = written.replaceAll(' ', '\u00a0').replaceAll('-', '\u2011')
  return digits.length < 3
    ? html`<p class="call">${written}</p>`
    : html`<p class="call"><a href="tel:${digits}" aria-label="${words.helpCall(written)}">${unbroken}</a></p>`
}

/** A country's name where a story gives its ISO 3166 code; other words as they stand. */
export function countryName(words: BlockWords, country: string): string {
  if (!/^[A-Z]{2}$/.test(country)) return country
  const names = regions.get(words.locale) ?? new Intl.DisplayNames(words.locale, { type: 'region' })
  regions.set(words.locale, names)
  return names.of(country) ?? country
}

const regions = new Map<string, Intl.DisplayNames>()
