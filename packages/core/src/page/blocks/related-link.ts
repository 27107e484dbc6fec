import type { RelatedLink } from '../../story/block.ts'
import { html, type Markup } from '../html.ts'
import { link, type Setting } from './setting.ts'

/** A link to read on; only its words where what it led to is no longer there. */
export function renderRelatedLink(setting: Setting, { attrs }: RelatedLink): Markup {
  const { words, related } = setting
  const story = attrs.story ? related.get(attrs.story) : undefined
  const target = story?.address ?? attrs.address
  const title = attrs.title || story?.headline || attrs.address || ''
  const onward = target
    ? link(setting, target, title, title)
    : html`${title} <span class="lost">(${words.noLongerAvailable})</span>`
  return html`<p class="onward"><b>${words.onward}</b> ${onward}</p>`
}
