import { html } from '../html.ts'
import type { Site } from '../model.ts'
import { commentAddress, repliesAddress, threadAddress } from './addresses.ts'
import { oneComment, repliesTo } from './one-comment.ts'
import { renderTalkPage, talkHead, talkScript } from './talk-page.ts'
import { talkSettingOf } from './talk-setting.ts'
import { renderThread } from './thread.ts'
import type { RepliesPage, ThreadPage } from './told.ts'

/** A page of a discussion beyond the story's own, or in another order. */
export function renderThreadPage(site: Site, page: ThreadPage): string {
  const setting = talkSettingOf(site, page)
  const { discussion: told } = setting.words
  return renderTalkPage(site, {
    title: titled(told.feedTitle(page.story.headline), told.heading),
    address: threadAddress(page.story.id, page.part.sort),
    story: page.story,
    main: html`${talkHead(told.heading, page.story)}${renderThread(setting, page.part)}`,
    script: talkScript(site),
  })
}

/** Results of searches and tabs show about 70 characters: a long headline is left out whole. */
function titled(whole: string, short: string): string {
  return whole.length > 70 ? short : whole
}

/** A page of the answers to one comment. */
export function renderRepliesPage(site: Site, page: RepliesPage): string {
  const setting = talkSettingOf(site, page)
  const { discussion: told } = setting.words
  const { comment } = page
  const title = comment.state === 'shown' ? told.answersOf(comment.author) : told.answersGone
  return renderTalkPage(site, {
    title,
    address: repliesAddress(comment.id, null),
    story: page.story,
    main: html`${talkHead(title, page.story)}<section class="talk" id="comments" aria-label="${title}" data-story="${page.story.id}"><ol class="thread"><li id="comment-${comment.id}" data-number="${comment.number}">${oneComment(setting, comment, { heading: 2 })}${repliesTo(setting, comment)}</li></ol><p class="ways"><a href="${commentAddress(comment.id)}">${told.inThread}</a></p></section>`,
    script: talkScript(site),
  })
}
