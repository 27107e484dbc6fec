import type { ContextNote } from '../../story/block.ts'
import { day } from '../clock.ts'
import { html, join, type Markup, nothing } from '../html.ts'
import { boxHeading, freeId, link, type Setting, skippable } from './setting.ts'
import { renderParagraph } from './text.ts'

/** Background that is kept once and used in many stories, with its sources and when it was reviewed. */
export function renderContextNote(setting: Setting, { attrs, content }: ContextNote): Markup {
  const { words, clock } = setting
  const id = freeId(setting, 'context')
  const sources = attrs.sources.map(({ title, address }) => link(setting, address, title, title))
  const from =
    sources.length > 0 ? html`${words.contextSources} ${join(sources, ' · ')}. ` : nothing
  const [before = '', after = ''] = words.reviewed('\n').split('\n')
  const paragraphs = content.map((paragraph) => renderParagraph(setting, paragraph))
  // An aside element would be thrown away by readers' reading modes.
  const note = html`<div class="context" role="note" aria-labelledby="${id}"><p class="label">${words.contextLabel}</p>${boxHeading(setting, id, attrs.title)}${paragraphs}<p class="reviewed">${from}${before}${day(clock, attrs.reviewed)}${after}</p></div>`
  return skippable(setting, note, id, `“${attrs.title}”`)
}
