import { moment } from '../clock.ts'
import { html, type Markup, nothing } from '../html.ts'
import type { Site } from '../model.ts'
import { commentAddress, commentDeedAddress, threadAddress } from './addresses.ts'
import { helpPanel } from './help-panel.ts'
import { oneComment, repliesTo } from './one-comment.ts'
import { split } from './policy-words.ts'
import { renderTalkPage, talkHead, talkScript } from './talk-page.ts'
import { talkSettingOf } from './talk-setting.ts'
import type { CommentPage, OwnComment, TalkSetting } from './told.ts'

/** The page of one comment: what it answers above it, what answers it below; whoever wrote it is told how it stands. */
export function renderCommentPage(site: Site, page: CommentPage): string {
  const setting = talkSettingOf(site, page)
  const { discussion: told } = setting.words
  const { comment, own, story } = page
  const title = comment.state === 'shown' ? told.pageTitle(comment.author) : told.pageTitleGone
  const alone = own !== undefined && own.state !== 'shown' ? { acts: nothing } : {}
  return renderTalkPage(site, {
    title,
    address: commentAddress(comment.id),
    story,
    main: html`${talkHead(title, story)}${own ? standing(setting, page, own) : nothing}<section class="talk" id="comments" aria-label="${title}" data-story="${story.id}">${ancestors(setting, page)}<ol class="thread"><li class="this" id="comment-${comment.id}" data-number="${comment.number}">${oneComment(setting, comment, { heading: 2, ...alone })}${repliesTo(setting, comment)}</li></ol></section>${ways(setting, page)}`,
    script: talkScript(site),
  })
}

function ancestors(setting: TalkSetting, { ancestors: above }: CommentPage): Markup {
  if (above.length === 0) return nothing
  const { discussion: told } = setting.words
  const items = above.map(
    (one) =>
      html`<li id="comment-${one.id}" data-number="${one.number}">${oneComment(setting, one, { heading: null })}</li>`,
  )
  return html`<h2 class="part-of">${told.answeredIn}</h2><ol class="above">${items}</ol>`
}

/** How the comment stands, for whoever wrote it: nobody who waits is told that a rule was broken. */
function standing(setting: TalkSetting, { policy, comment }: CommentPage, own: OwnComment): Markup {
  const { discussion: told } = setting.words
  const thanks = own.isNew ? html`<b>${told.own.thanks}</b> ` : nothing
  const said = ownWords(setting, own)
  const by =
    own.state !== 'held'
      ? nothing
      : own.readBy === null
        ? html`<p>${told.readByUnknown}</p>`
        : html`<p>${split(told.own.readBy, moment(setting.clock, own.readBy))}</p>`
  const appeal =
    own.appeal === null ? nothing : html`<p><a href="${own.appeal}">${told.own.appeal}</a></p>`
  const help =
    policy.now.isCareful && own.state !== 'withdrawn'
      ? helpPanel(setting.words, policy.help, { lead: told.helpAfter, level: 2 })
      : nothing
  return html`<div class="arrival" role="status"><div class="standing-of"><p>${thanks}${said}</p>${by}${appeal}${changes(setting, comment.id, own)}</div>${help}</div>`
}

function ownWords({ words, policy }: TalkSetting, { state, rule }: OwnComment): string {
  const { own: told, ruleWords } = words.discussion
  switch (state) {
    case 'shown':
      return told.shown
    case 'held':
      if (policy.now.isCareful) return told.heldCareful
      return rule === null
        ? `${told.held} ${told.onlyYou}`
        : `${told.heldRule(ruleWords[rule])} ${told.onlyYou}`
    case 'rejected':
      return rule === null ? told.rejected : `${told.rejected} ${ruleWords[rule]}`
    case 'withdrawn':
      return told.withdrawn
    default:
      return state satisfies never
  }
}

function changes({ words, clock }: TalkSetting, id: string, own: OwnComment): Markup {
  const { own: told } = words.discussion
  if (own.state === 'withdrawn') return nothing
  const edit =
    own.editableUntil === null
      ? nothing
      : html`<p><a href="${commentDeedAddress(id, 'edit')}">${told.change}</a> ${split(told.until, moment(clock, own.editableUntil))}</p>`
  return html`${edit}<details class="take-back"><summary>${told.withdraw}</summary><form action="${commentDeedAddress(id, 'withdraw')}" method="post"><p>${told.withdrawAsk}</p><button type="submit">${told.withdrawDo}</button></form></details>`
}

function ways(
  { words, story }: TalkSetting,
  { comment, previous, next, mayMute }: CommentPage,
): Markup {
  const { discussion: told } = words
  const link = (rel: string, id: string | null, label: string): Markup =>
    id === null
      ? html`<span></span>`
      : html`<a rel="${rel}" href="${commentAddress(id)}">${label}</a>`
  const beside =
    previous === null && next === null
      ? nothing
      : html`<nav class="steps" aria-label="${told.neighbours}">${link('prev', previous, told.neighbourBefore)}${link('next', next, told.neighbourAfter)}</nav>`
  const mute = mayMute
    ? html`<form class="acts" action="${commentDeedAddress(comment.id, 'mute')}" method="post"><button type="submit">${words.talkNotices.mute(comment.author)}</button></form>`
    : nothing
  return html`${beside}${mute}<p class="ways"><a href="${threadAddress(story.id, 'newest')}">${told.back}</a></p>`
}
