import { moment } from '../clock.ts'
import { html, type Markup, nothing } from '../html.ts'
import type { Site } from '../model.ts'
import { commentDeedAddress, writeAddress } from './addresses.ts'
import { commentForm } from './comment-form.ts'
import { helpPanel } from './help-panel.ts'
import { oneComment } from './one-comment.ts'
import { mayWrite, policyInWords, split } from './policy-words.ts'
import { problemList, renderTalkPage, talkHead, talkScript } from './talk-page.ts'
import { talkSettingOf } from './talk-setting.ts'
import { toUs } from './thread.ts'
import type { EditPage, TalkSetting, WritePage } from './told.ts'

/** The page on which a comment or an answer is written; where nobody can write now, why and what to do instead. */
export function renderWritePage(site: Site, page: WritePage): string {
  const setting = talkSettingOf(site, page)
  const { discussion: told } = setting.words
  const { story, answers, typed, name, policy, problems } = page
  const title = answers ? told.replyTo(answers.author) : told.write
  const help = policy.now.isCareful
    ? helpPanel(setting.words, policy.help, { lead: told.helpLead, level: 2 })
    : nothing
  const form = mayWrite(setting)
    ? commentForm(setting, { answers, typed, name })
    : html`${toUs(setting)}${kept(setting, typed.text)}`
  return renderTalkPage(site, {
    title,
    address: writeAddress(story.id, answers?.id ?? null),
    story,
    main: html`${talkHead(title, story)}${problemList(told.notTaken, problems)}${answered(setting, page)}<div class="writing"><p class="rule">${policyInWords(setting)}</p>${help}${form}</div>`,
    script: mayWrite(setting) ? talkScript(site) : undefined,
  })
}

function answered(setting: TalkSetting, { answers }: WritePage): Markup {
  if (!answers) return nothing
  const { discussion: told } = setting.words
  return html`<div class="talk answered"><h2 class="part-of">${told.answering}</h2>${oneComment(setting, answers, { heading: null, acts: nothing })}</div>`
}

/** Words that were typed while the discussion closed are given back. */
function kept({ words }: TalkSetting, text: string): Markup {
  if (text === '') return nothing
  const { discussion: told } = words
  return html`<div class="ask"><label for="text">${told.keptWords}</label><textarea id="text" rows="8" readonly dir="auto">${text}</textarea></div>`
}

/** The page on which somebody changes a comment of theirs. */
export function renderEditPage(site: Site, page: EditPage): string {
  const setting = talkSettingOf(site, page)
  const { discussion: told } = setting.words
  const { story, comment, text, problems, until } = page
  return renderTalkPage(site, {
    title: told.editTitle,
    address: commentDeedAddress(comment.id, 'edit'),
    story,
    main: html`${talkHead(told.editTitle, story)}${problemList(told.notTaken, problems)}<form class="write" action="${commentDeedAddress(comment.id, 'edit')}" method="post"><label for="text">${told.yourComment}</label><textarea id="text" name="text" rows="8" required dir="auto" aria-describedby="text-help">${text}</textarea><p id="text-help">${split(told.editUntil, moment(setting.clock, until))}</p><button type="submit">${told.save}</button></form>`,
  })
}
