import type { CommentBlock, CommentInline } from '../comments/text/comment-text.ts'
import { readCommentText } from '../comments/text/read-comment-text.ts'
import { address, html, type Markup } from './html.ts'

/** The words of a comment as markup: paragraphs, quotations, emphasis and links, each paragraph in its own direction. */
export function commentMarkup(text: string): Markup {
  return html`<div class="comment-text">${readCommentText(text).map(block)}</div>`
}

function block(part: CommentBlock): Markup {
  if (part.type === 'quotation') return html`<blockquote>${part.content.map(block)}</blockquote>`
  return html`<p dir="auto">${part.content.map(inline)}</p>`
}

function inline(part: CommentInline): Markup {
  if (part.type === 'text') return html`${part.text}`
  if (part.type === 'break') return html`<br>`
  if (part.type === 'emphasis') return html`<em>${part.content.map(inline)}</em>`
  const to = address(part.address)
  if (to === undefined) return html`${part.words}`
  const host = part.host === null ? '' : html` <span class="host">(<bdi>${part.host}</bdi>)</span>`
  return html`<a href="${to}" rel="nofollow ugc noopener"><bdi>${part.words}</bdi></a>${host}`
}
