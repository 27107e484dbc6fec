import type { ShownComment } from '../../comments/thread.ts'
import { shortMoment } from '../clock.ts'
import { commentMarkup } from '../comment-text.ts'
import { html, type Markup, nothing } from '../html.ts'
import { commentAddress, commentDeedAddress, repliesAddress, writeAddress } from './addresses.ts'
import { passageQuoted } from './passage.ts'
import { mayWrite } from './policy-words.ts'
import type { TalkSetting } from './told.ts'

/** How a comment stands on a page. */
export interface CommentPlace {
  /** The level of the heading that names it; none within a discussion below its roots. */
  readonly heading: 2 | 3 | null
  /** Where answers are moved no further to the right, whom one answers is said. */
  readonly answers?: string | undefined
  /** What stands below its words in place of answering, respecting and reporting. */
  readonly acts?: Markup | undefined
}

/** From this depth on, answers stand below one another without moving to the right. */
const deepestStep = 4

/** Below a root, so many answers can be folded away. */
const worthFolding = 5

/** A comment in a list, with the answers that it brings. */
export function commentItem(setting: TalkSetting, comment: ShownComment, answers?: string): Markup {
  const heading = comment.depth === 0 ? 3 : null
  const at = comment.depth > deepestStep ? answers : undefined
  return html`<li id="comment-${comment.id}" data-number="${comment.number}">${oneComment(setting, comment, { heading, answers: at })}${repliesTo(setting, comment)}</li>`
}

/** A comment by itself: who, when, what it quotes, its words, what can be done with it. */
export function oneComment(
  setting: TalkSetting,
  comment: ShownComment,
  place: CommentPlace,
): Markup {
  if (comment.state !== 'shown') return gone(setting, comment)
  const { words } = setting
  const { id, passage, isFeatured } = comment
  const chosen = isFeatured ? html`<p class="chosen">${words.discussion.featured}</p>` : nothing
  const quoted = passage ? passageQuoted(setting, passage) : nothing
  const featured = isFeatured ? html` class="featured"` : nothing
  return html`<article${featured} aria-labelledby="who-${id}">${who(setting, comment, place)}${chosen}${quoted}${commentMarkup(comment.text)}${place.acts ?? acts(setting, comment)}</article>`
}

function gone({ words }: TalkSetting, { state }: ShownComment): Markup {
  const told = state === 'withdrawn' ? words.discussion.withdrawn : words.discussion.removed
  return html`<article class="gone"><p>${told}</p></article>`
}

function who(
  setting: TalkSetting,
  { id, author, badge, at, editedAt }: ShownComment,
  { heading, answers }: CommentPlace,
): Markup {
  const { words, clock, site } = setting
  const { discussion: told } = words
  const mark = badge ? html` <span class="badge">${words.badges[badge]}</span>` : nothing
  const to =
    answers === undefined
      ? nothing
      : html` <span class="to">${told.answersTo} <bdi>${answers}</bdi></span>`
  const place = site.newsroom ? commentAddress(id) : `#comment-${id}`
  const changed = editedAt === null ? nothing : html` <span class="changed">${told.edited}</span>`
  const line = html`<b><bdi>${author}</bdi></b>${mark}${to} <a class="when" href="${place}">${shortMoment(clock, at)}</a>${changed}`
  if (heading === null) return html`<p class="who" id="who-${id}">${line}</p>`
  return heading === 2
    ? html`<h2 class="who" id="who-${id}">${line}</h2>`
    : html`<h3 class="who" id="who-${id}">${line}</h3>`
}

/** Answering, respecting, reporting: a copy of the site without its newsroom has none of them. */
function acts(setting: TalkSetting, { id, author, respect }: ShownComment): Markup {
  const { words, story, site } = setting
  if (!site.newsroom) return nothing
  const { discussion: told } = words
  const answer = mayWrite(setting)
    ? html`<a class="reply" href="${writeAddress(story.id, id)}" rel="nofollow" aria-label="${told.replyTo(author)}">${told.reply}</a>`
    : nothing
  const count = html`<span class="respects">${respect > 0 ? respect : ''}</span>`
  return html`<div class="acts">${answer}<form class="respect" action="${commentDeedAddress(id, 'respect')}" method="post"><button type="submit">${told.respect} ${count}<span class="unseen"> ${told.respectFor(author)}</span></button></form><a class="report" href="${commentDeedAddress(id, 'report')}" rel="nofollow" aria-label="${told.reportOf(author)}">${told.report}</a></div>`
}

/** The answers to a comment that a page brings, and the way to the others. */
export function repliesTo(setting: TalkSetting, comment: ShownComment): Markup {
  const { replies, moreReplies } = comment
  const { discussion: told } = setting.words
  const more = moreReplies
    ? setting.site.newsroom
      ? html`<p class="more-of"><a class="more-replies" href="${repliesAddress(comment.id, moreReplies.after)}">${told.moreReplies(moreReplies.count)}</a></p>`
      : html`<p class="more-of">${told.repliesLeft(moreReplies.count)}</p>`
    : nothing
  if (replies.length === 0) return more
  const author = comment.state === 'shown' ? comment.author : undefined
  const items = replies.map((reply) => commentItem(setting, reply, author))
  const count = countOf(replies) + (moreReplies?.count ?? 0)
  const list = html`<ol>${items}</ol>${more}`
  // A line to fold each single answer away would be as long as the answer.
  return comment.depth > 0 && count < worthFolding
    ? html`<div class="replies">${list}</div>`
    : html`<details class="replies" open><summary>${told.replies(count)}</summary>${list}</details>`
}

/** How many of some comments readers may read, their answers and what is told of further ones counted. */
export function countOf(comments: readonly ShownComment[]): number {
  return comments.reduce(
    (count, { state, replies, moreReplies }) =>
      count + (state === 'shown' ? 1 : 0) + countOf(replies) + (moreReplies?.count ?? 0),
    0,
  )
}
