import type { OutletCard } from '../../story/block.ts'
import { moment } from '../clock.ts'
import { html, join, type Markup, nothing } from '../html.ts'
import { outletState } from '../text/post-words.ts'
import { languageMark, link, type Setting, skippable } from './setting.ts'

/** A report by another outlet, told in our words. */
export function renderOutletCard(setting: Setting, { attrs, original }: OutletCard): Markup {
  const { words, clock } = setting
  const title = html`<cite${languageMark(setting, attrs.language)}>${attrs.title}</cite>`
  const about = [
    html`<b>${attrs.outlet}</b>`,
    ...(attrs.author ? [html`${attrs.author}`] : []),
    attrs.publishedAt ? moment(clock, attrs.publishedAt) : html`${words.noDate}`,
  ]
  const read = attrs.readAt ? html`${words.lastRead(clock.shortMoment(attrs.readAt))}: ` : nothing
  const summary = attrs.summary ? html`<p>${attrs.summary}</p>` : nothing
  const state = original
    ? html`<p class="state is-${original.state}">${outletState(original, clock, words)}</p>`
    : nothing
  const told = `${attrs.outlet}, ${attrs.title}`
  const card = html`<figure class="outlet"><p class="label">${words.outletReport}</p><p class="title">${link(setting, attrs.address, title, told, attrs.language)}</p><p class="who">${join(about, ' · ')}</p>${summary}<figcaption>${state}${read}${attrs.address}</figcaption></figure>`
  return skippable(setting, card, 'report', words.outletThing(attrs.outlet))
}
