import type { Inline, Mark, Text } from '../../story/inline.ts'
import { html, join, type Markup } from '../html.ts'
import { type FeedSetting, feedLink } from './feed-setting.ts'

/** Words with the marks that survive in other people's readers; quotation marks are characters and stay. */
export function feedInline(
  setting: FeedSetting,
  content: readonly Inline[] = [],
  link: typeof feedLink = feedLink,
): Markup {
  const pieces: Markup[] = []
  for (let start = 0; start < content.length; ) {
    const href = hrefOf(content[start])
    let end = start + 1
    // Runs under one link are one link, whatever else marks them.
    while (href !== null && end < content.length && hrefOf(content[end]) === href) end += 1
    const words = join(content.slice(start, end).map(marked))
    pieces.push(href === null ? words : link(setting, href, words))
    start = end
  }
  return join(pieces)
}

function hrefOf(inline: Inline | undefined): string | null {
  if (inline?.type !== 'text') return null
  for (const mark of inline.marks ?? []) if (mark.type === 'link') return mark.attrs.href
  return null
}

function marked(inline: Inline): Markup {
  if (inline.type === 'break') return html`<br>`
  return (inline.marks ?? []).reduce(wrapped, html`${(inline satisfies Text).text}`)
}

function wrapped(words: Markup, mark: Mark): Markup {
  switch (mark.type) {
    case 'bold':
      return html`<strong>${words}</strong>`
    case 'italic':
      return html`<em>${words}</em>`
    case 'code':
      return html`<code>${words}</code>`
    case 'strike':
      return html`<s>${words}</s>`
    case 'language':
      return html`<span lang="${mark.attrs.language}">${words}</span>`
    case 'link':
    case 'quotation':
    case 'time':
    case 'passage':
      return words
    default:
      return mark satisfies never
  }
}
