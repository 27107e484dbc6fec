import { commentSorts, type ThreadPart } from '../../comments/thread.ts'
import { address, html, join, type Markup, nothing } from '../html.ts'
import { talkWords } from '../talk-words.ts'
import { threadAddress, threadFeedAddress, writeAddress } from './addresses.ts'
import { commentForm } from './comment-form.ts'
import { helpPanel } from './help-panel.ts'
import { commentItem } from './one-comment.ts'
import { mayWrite, policyInWords, split } from './policy-words.ts'
import type { TalkSetting } from './told.ts'

/**
 * A part of a discussion as it stands under a story and on its own pages: how it is led, the form, the comments and
 * the ways on. Nothing where a magazine has no comments and nobody ever wrote.
 */
export function renderThread(setting: TalkSetting, part: ThreadPart): Markup {
  if (!hasDiscussion(setting, part)) return nothing
  const { words, site, story } = setting
  const { discussion: told } = words
  const title = html`<h2 id="comments-title">${told.heading} <span class="count">(<span class="number">${told.number(part.count)}</span>)</span></h2>`
  const list =
    part.roots.length > 0
      ? html`<ol class="thread">${part.roots.map((comment) => commentItem(setting, comment))}</ol>`
      : mayWrite(setting)
        ? html`<p class="none">${told.none}</p>`
        : nothing
  const script = site.newsroom ? talkWords(words) : nothing
  return html`<section class="talk" id="comments" tabindex="-1" aria-labelledby="comments-title" data-story="${story.id}" data-newest="${part.newest}" data-sort="${part.sort}">${title}<p class="rule">${policyInWords(setting)}</p>${writing(setting)}${sorts(setting, part)}${list}${steps(setting, part)}${feed(setting, part)}${script}</section>`
}

/** Whether there is anything to tell of a discussion. */
export function hasDiscussion({ policy }: Pick<TalkSetting, 'policy'>, part: ThreadPart): boolean {
  return part.count > 0 || part.roots.length > 0 || policy.now.closed?.why !== 'magazine'
}

/** The way to write: the form; on a careful story help and a link, because what holds there depends on the hour. */
function writing(setting: TalkSetting): Markup {
  const { words, site, story, policy } = setting
  const { discussion: told } = words
  const help = policy.now.isCareful
    ? helpPanel(words, policy.help, { lead: told.helpLead })
    : nothing
  if (!site.newsroom) return html`${help}<p class="closed">${told.copyOnly}</p>`
  if (!mayWrite(setting)) return html`${help}${toUs(setting)}`
  return policy.now.isCareful
    ? html`${help}<p><a class="write" href="${writeAddress(story.id, null)}" rel="nofollow">${told.write}</a></p>`
    : commentForm(setting, { answers: null, typed: { text: '', passage: null }, name: null })
}

/** While nobody is there to read a careful story's comments, the way to the newsroom. */
export function toUs({ words, site, policy }: TalkSetting): Markup {
  const { email } = site.publication.contact
  const mail = email === '' ? undefined : address(`mailto:${email}`)
  if (!mail || policy.now.closed?.why !== 'nobody-on-duty') return nothing
  return html`<p class="ways">${split(words.discussion.writeToUs, html`<a href="${mail}">${email}</a>`)}</p>`
}

function sorts({ words, site, story }: TalkSetting, part: ThreadPart): Markup {
  if (part.roots.length < 2 || !site.newsroom) return nothing
  const { discussion: told } = words
  const items = commentSorts.map((sort) => {
    const here = sort === part.sort ? html` aria-current="true"` : nothing
    return html`<li><a href="${threadAddress(story.id, sort)}" rel="nofollow"${here}>${told.sortNames[sort]}</a></li>`
  })
  return html`<nav class="sorts" aria-label="${told.sortLabel}"><ul>${items}</ul></nav>`
}

function steps({ words, site, story }: TalkSetting, part: ThreadPart): Markup {
  const { next, previous, sort } = part
  const { discussion: told } = words
  if (next === null && previous === null) return nothing
  if (!site.newsroom) return html`<p class="closed">${told.copyHolds}</p>`
  const link = (rel: string, to: string | null, label: string): Markup =>
    to === null ? html`<span></span>` : html`<a rel="${rel}" href="${to}#comments">${label}</a>`
  const before = previous === null ? null : threadAddress(story.id, sort, { before: previous })
  const after = next === null ? null : threadAddress(story.id, sort, { after: next })
  const both = join([link('prev', before, told.earlier), link('next', after, told.later)])
  return html`<nav class="steps" aria-label="${told.pages}">${both}</nav>`
}

function feed({ words, story }: TalkSetting, part: ThreadPart): Markup {
  if (part.count === 0) return nothing
  return html`<p class="feeds"><a href="${threadFeedAddress(story.address)}">${words.discussion.feed}</a></p>`
}
