import type { Blockquote, Heading, List, Paragraph, PullQuote } from '../../story/block.ts'
import { address, html, type Markup, nothing } from '../html.ts'
import { renderInline } from './inline.ts'
import { languageMark, link, type Setting, textHeading } from './setting.ts'

/** A paragraph; nothing where it is empty. */
export function renderParagraph(setting: Setting, { content }: Paragraph): Markup {
  return content && content.length > 0 ? html`<p>${renderInline(setting, content)}</p>` : nothing
}

/** A heading of the text. */
export function renderHeading(setting: Setting, { attrs, content }: Heading): Markup {
  return textHeading(setting, attrs.level, renderInline(setting, content))
}

/** A list, with the lists inside it. */
export function renderListBlock(setting: Setting, { attrs, content }: List): Markup {
  const items = content.map(({ content: parts }) => {
    const [first, ...rest] = parts
    // An item of one paragraph is set tight, without a paragraph of its own.
    const tight = first?.type === 'paragraph' && !rest.some(({ type }) => type === 'paragraph')
    const inner = tight
      ? [renderInline(setting, first.content), ...set(setting, rest)]
      : set(setting, parts)
    return html`<li>${inner}</li>`
  })
  return attrs.ordered ? html`<ol>${items}</ol>` : html`<ul>${items}</ul>`
}

function set(setting: Setting, parts: readonly (Paragraph | List)[]): readonly Markup[] {
  return parts.map((part) =>
    part.type === 'list' ? renderListBlock(setting, part) : renderParagraph(setting, part),
  )
}

/** Words of somebody else, set apart, with who said them and where. */
export function renderBlockquote(setting: Setting, { attrs, content }: Blockquote): Markup {
  const cite = attrs.cite ? address(attrs.cite) : undefined
  const paragraphs = content.map((paragraph) => renderParagraph(setting, paragraph))
  const quote = html`<blockquote${cite ? html` cite="${cite}"` : nothing}${languageMark(setting, attrs.language)}>${paragraphs}</blockquote>`
  const told = attrs.attribution || attrs.cite || ''
  if (!told) return quote
  const by = attrs.cite ? link(setting, attrs.cite, told, told) : html`${told}`
  return html`<figure class="quote">${quote}<figcaption>— ${by}</figcaption></figure>`
}

/** Words of the story, shown large. */
export function renderPullQuote(setting: Setting, { attrs, content }: PullQuote): Markup {
  const by = attrs.attribution ? html`<figcaption>${attrs.attribution}</figcaption>` : nothing
  return html`<figure class="pull"><p>${renderInline(setting, content, true)}</p>${by}</figure>`
}
