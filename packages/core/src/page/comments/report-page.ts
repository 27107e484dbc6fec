import { reportReasons } from '../../comments/decision.ts'
import { html, type Markup, nothing } from '../html.ts'
import type { Site } from '../model.ts'
import { commentAddress, commentDeedAddress } from './addresses.ts'
import { helpPanel } from './help-panel.ts'
import { oneComment } from './one-comment.ts'
import { problemList, renderTalkPage, talkHead } from './talk-page.ts'
import { talkSettingOf } from './talk-setting.ts'
import { noDiscussion, type ReportPage, type TalkSetting } from './told.ts'

/** The most characters of what somebody adds to a report. */
export const longestReport = 2000

/** The page on which a comment is reported, with a reason; and what comes then. */
export function renderReportPage(site: Site, page: ReportPage): string {
  const { story, comment, isDone, problems } = page
  const setting = talkSettingOf(site, { story, policy: noDiscussion(story.id).policy })
  const { discussion: told } = setting.words
  const title = isDone ? told.reportDone : told.reportTitle
  const shown = html`<div class="talk answered">${oneComment(setting, comment, { heading: null, acts: nothing })}</div>`
  return renderTalkPage(site, {
    title,
    address: commentDeedAddress(comment.id, 'report'),
    story,
    main: html`${talkHead(title, story)}${isDone ? done(setting, page) : html`${problemList(told.reportProblems, problems)}<p>${told.reportLead}</p>${shown}${form(setting, page)}`}`,
  })
}

function form({ words }: TalkSetting, { comment, typed, isSignedIn }: ReportPage): Markup {
  const { discussion: told } = words
  const choices = reportReasons.map(
    (reason) =>
      html`<label><input type="radio" name="reason" value="${reason}" required${typed.reason === reason ? html` checked` : nothing}> ${told.reasonNames[reason]}</label>`,
  )
  const reach = isSignedIn
    ? nothing
    : html`<label for="reach">${told.reportReach}</label><input type="email" id="reach" name="reach" value="${typed.reach}" autocomplete="email" aria-describedby="reach-help"><p id="reach-help">${told.reportReachHelp}</p>`
  return html`<form class="ask" action="${commentDeedAddress(comment.id, 'report')}" method="post"><fieldset><legend>${told.reportWhy}</legend>${choices}</fieldset><label for="words">${told.reportWords}</label><textarea id="words" name="words" rows="4" maxlength="${longestReport}" dir="auto" aria-describedby="words-help">${typed.words}</textarea><p id="words-help">${told.reportWordsHelp}</p>${reach}<button type="submit">${told.reportSend}</button></form>`
}

function done({ words }: TalkSetting, { comment, typed, help }: ReportPage): Markup {
  const { discussion: told } = words
  const danger =
    typed.reason === 'may-be-in-danger'
      ? html`<p><b>${told.reportDanger}</b></p>${helpPanel(words, help, { lead: told.helpReport, level: 2 })}`
      : nothing
  return html`<div class="standing-of" role="status"><p>${told.reportDoneText}</p></div>${danger}<p class="ways"><a href="${commentAddress(comment.id)}">${told.backToComment}</a></p>`
}
