import type { Timeline } from '../../story/block.ts'
import { whenWords } from '../clock.ts'
import { html, type Markup } from '../html.ts'
import { boxHeading, freeId, type Setting, skippable } from './setting.ts'
import { renderParagraph } from './text.ts'

/** What happened when, in order. */
export function renderTimeline(setting: Setting, { attrs, content }: Timeline): Markup {
  const { words, clock } = setting
  const id = freeId(setting, 'timeline')
  const events = content.map(({ attrs: { when, words: told }, content: paragraphs }) => {
    const text = paragraphs.map((paragraph) => renderParagraph(setting, paragraph))
    return html`<li><p class="when"><time datetime="${when}">${told || whenWords(clock, when)}</time></p>${text}</li>`
  })
  const title = attrs.title || words.timelineLabel
  const block = html`<div class="timeline" role="group" aria-labelledby="${id}">${boxHeading(setting, id, title)}<ol>${events}</ol></div>`
  return skippable(setting, block, id, `“${title}”`)
}
