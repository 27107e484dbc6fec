import { type Clock, moment } from './clock.ts'
import { html, join, type Markup, nothing } from './html.ts'
import type { Comment, StoryPage } from './model.ts'
import type { Words } from './words/words.ts'

/** What readers wrote under a story, replies below what they answer. */
export function renderComments({ story, comments }: StoryPage, clock: Clock, words: Words): Markup {
  const count = countOf(comments)
  const policy =
    story.comments.type === 'closed'
      ? html`<p class="closed">${words.commentsClosed}${story.comments.reason ? `: ${story.comments.reason}` : ''}</p>`
      : nothing
  const list =
    count > 0
      ? thread(comments, clock, words)
      : policy === nothing
        ? html`<p>${words.noComments}</p>`
        : nothing
  return html`<section class="talk" id="comments" tabindex="-1" aria-labelledby="comments-title"><h2 id="comments-title">${words.comments(count)}</h2>${policy}${list}</section>`
}

/** How many comments there are, replies counted. */
export function countOf(comments: readonly Comment[]): number {
  return comments.reduce((count, { replies }) => count + 1 + countOf(replies), 0)
}

function thread(comments: readonly Comment[], clock: Clock, words: Words): Markup {
  const items = comments.map((comment) => {
    const badge = comment.badge
      ? html` <span class="badge">${words.badges[comment.badge]}</span>`
      : nothing
    const replies = comment.replies.length > 0 ? thread(comment.replies, clock, words) : nothing
    return html`<li id="comment-${comment.id}"><article><p class="who"><b>${comment.author}</b>${badge} <span class="when">${moment(clock, comment.at)}</span></p>${paragraphs(comment.text)}</article>${replies}</li>`
  })
  return html`<ol>${items}</ol>`
}

function paragraphs(text: string): readonly Markup[] {
  return text.split(/\n{2,}/).map(
    (part) =>
      html`<p>${join(
        part.split('\n').map((line) => html`${line}`),
        '<br>',
      )}</p>`,
  )
}
