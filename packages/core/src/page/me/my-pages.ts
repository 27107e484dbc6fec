import type { CommentState } from '../../comments/comment.ts'
import type { RuleCode, SanctionKind } from '../../comments/decision.ts'
import type { CommenterLetter } from '../../comments/letter.ts'
import type { Instant, StoryId } from '../../story/story.ts'
import { type Clock, clockOf, moment } from '../clock.ts'
import { commentMarkup } from '../comment-text.ts'
import { commentAddress, threadAddress } from '../comments/addresses.ts'
import { helpPanel } from '../comments/help-panel.ts'
import type { HelpOfCountry } from '../comments/told.ts'
import { html, type Markup, nothing } from '../html.ts'
import type { Site } from '../model.ts'
import { button, meAddress, mePage, problem, wordsOf } from './me-page.ts'
import { isForever, newsInWords } from './news-in-words.ts'

/** A comment of somebody, for themselves. */
export interface MyComment {
  readonly id: string
  readonly story: StoryId
  readonly at: Instant
  readonly state: CommentState
  readonly text: string
  /** The decision by which it is not shown; null where there is none. */
  readonly decision: string | null
}

/** The headlines of stories by id; without those that are not live any more. */
export type Headlines = ReadonlyMap<string, string>

interface Mine {
  readonly unread: number
  readonly headlines: Headlines
}

/** Where somebody stands: what they wrote, and where it is. */
export interface MyCommentsPage extends Mine {
  readonly name: string
  readonly barredUntil: Instant | null
  readonly comments: readonly MyComment[]
  /** Where older ones begin; null where there are none. */
  readonly next: string | null
}

/** Renders what somebody wrote. */
export function renderMyComments(site: Site, page: MyCommentsPage): string {
  const { me: told } = wordsOf(site)
  const clock = myClock(site)
  const items = page.comments.map((one) => myComment(site, clock, page, one))
  const list = listOr(items, told.none)
  const barred =
    page.barredUntil === null
      ? nothing
      : html`<p class="standing-of">${barredWords(site, page.barredUntil)}</p>`
  return mePage(site, {
    title: told.title,
    place: 'comments',
    unread: page.unread,
    main: html`<p>${told.who(page.name)}</p>${barred}${list}${older(site, meAddress, page.next)}${button(`${meAddress}/sign-out`, told.signOut)}`,
  })
}

function barredWords(site: Site, until: Instant): string {
  const { me: told } = wordsOf(site)
  return isForever(until) ? told.barredForever : told.barred(myClock(site).moment(until))
}

/** The clock of the publication, for people who are in no story's place. */
export function myClock(site: Site): Clock {
  return clockOf(site.publication.zone, site.publication.language, wordsOf(site))
}

function myComment(site: Site, clock: Clock, { headlines }: Mine, one: MyComment): Markup {
  const { me: told } = wordsOf(site)
  const headline = headlines.get(one.story)
  const on = headline === undefined ? told.onGone : told.on(headline)
  const text = one.text === '' ? nothing : commentMarkup(one.text)
  const why =
    one.decision === null
      ? nothing
      : html` · <a href="${meAddress}/decisions/${one.decision}">${told.whyNot}</a>`
  const look =
    one.state === 'withdrawn'
      ? nothing
      : html` · <a href="${commentAddress(one.id)}">${told.look}</a>`
  const follow =
    headline === undefined
      ? nothing
      : html` · <a href="${meAddress}/follow?story=${one.story}">${told.follow}</a>`
  return html`<li><h2>${on}</h2>${text}<p class="who">${moment(clock, one.at)} · ${told.states[one.state]}${look}${why}${follow}</p></li>`
}

function listOr(items: readonly Markup[], none: string): Markup {
  return items.length > 0 ? html`<ol class="my-list">${items}</ol>` : html`<p>${none}</p>`
}

function older(site: Site, address: string, next: string | null): Markup {
  const { me: told } = wordsOf(site)
  return next === null
    ? nothing
    : html`<p><a rel="next" href="${address}?before=${encodeURIComponent(next)}">${told.older}</a></p>`
}

/** The box of somebody. */
export interface MyLettersPage extends Mine {
  readonly letters: readonly CommenterLetter[]
  readonly help: readonly HelpOfCountry[]
  readonly next: string | null
}

/** Renders what somebody was told. */
export function renderMyLetters(site: Site, page: MyLettersPage): string {
  const words = wordsOf(site)
  const { me: told } = words
  const clock = myClock(site)
  const items = page.letters.map((letter) => myLetter(site, clock, page, letter))
  const list = listOr(items, told.noLetters)
  const help = page.letters.some(({ news }) => news.kind === 'help')
    ? helpPanel(words, page.help, { lead: words.discussion.helpAfter, level: 2 })
    : nothing
  return mePage(site, {
    title: told.letters,
    place: 'letters',
    unread: page.unread,
    main: html`${help}${list}${older(site, `${meAddress}/letters`, page.next)}`,
  })
}

function myLetter(site: Site, clock: Clock, page: MyLettersPage, letter: CommenterLetter): Markup {
  const words = wordsOf(site)
  const { me: told } = words
  const { news } = letter
  const isNew = letter.isRead ? nothing : html`<span class="badge">${told.isNew}</span> `
  const said = newsInWords(words, clock, news, page.headlines)
  const to = letterLink(letter)
  const link = to === null ? nothing : html` · <a href="${to}">${told.show}</a>`
  const paragraphs = said.map((one) => html`<p dir="auto">${one}</p>`)
  return html`<li>${paragraphs}<p class="who">${isNew}${moment(clock, letter.at)}${link}</p></li>`
}

/** Where that is of which a letter tells; null where it is nowhere. */
export function letterLink({ news }: Pick<CommenterLetter, 'news'>): string | null {
  if ('decision' in news) return `${meAddress}/decisions/${news.decision}`
  if (news.kind === 'followed') return threadAddress(news.story, 'newest')
  if (news.kind === 'help' || (news.kind === 'report-answered' && news.outcome !== 'kept'))
    return null
  return commentAddress(news.comment)
}

/** A decision about somebody, for themselves. */
export interface MyDecision {
  readonly id: string
  readonly at: Instant
  readonly deed: 'reject' | SanctionKind
  readonly rule: RuleCode | null
  readonly words: string
  readonly until: Instant | null
  readonly isUndone: boolean
  readonly story: StoryId
  readonly comment: string
  /** What they wrote; empty where it is gone. */
  readonly text: string
  readonly appeal: 'none' | 'waits' | 'upheld' | 'changed'
}

/** What was decided about somebody, some at a time. */
export interface MyDecisionsPage extends Mine {
  readonly decisions: readonly MyDecision[]
  /** Where older ones begin; null where there are none. */
  readonly next: string | null
}

/** Renders what was decided about somebody. */
export function renderMyDecisions(site: Site, page: MyDecisionsPage): string {
  const { me: told } = wordsOf(site)
  const clock = myClock(site)
  const items = page.decisions.map(
    (one) =>
      html`<li><h2><a href="${meAddress}/decisions/${one.id}">${told.deeds[one.deed]}</a></h2><p class="who">${moment(clock, one.at)}${one.isUndone ? html` · ${told.takenBack}` : nothing}</p></li>`,
  )
  const list = listOr(items, told.noDecisions)
  return mePage(site, {
    title: told.decisions,
    place: 'decisions',
    unread: page.unread,
    main: html`<p>${told.decisionsLead}</p>${list}${older(site, `${meAddress}/decisions`, page.next)}`,
  })
}

/** A decision by itself, with the form by which somebody else is asked to look again. */
export interface MyDecisionPage extends Mine {
  readonly decision: MyDecision
  readonly typed: string
  readonly problem: 'empty' | 'refused' | null
}

/** Renders one decision, with its reason and its appeal. */
export function renderMyDecision(site: Site, page: MyDecisionPage): string {
  const words = wordsOf(site)
  const { me: told } = words
  const { decision } = page
  const clock = myClock(site)
  const headline = page.headlines.get(decision.story)
  const rows: readonly (readonly [string, Markup])[] = [
    [told.decidedAt, moment(clock, decision.at)],
    ...(decision.rule === null
      ? []
      : [[told.rule, html`${words.discussion.ruleWords[decision.rule]}`] as const]),
    ...(decision.words === '' ? [] : [[told.said, html`${decision.words}`] as const]),
    ...(decision.until === null || isForever(decision.until)
      ? []
      : [[told.untilWhen, moment(clock, decision.until)] as const]),
    ...(decision.text === ''
      ? []
      : [[told.yours, html`<span dir="auto">${decision.text}</span>`] as const]),
  ]
  const list = rows.map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>`)
  const wrong = { empty: told.appealEmpty, refused: told.appealRefused }
  return mePage(site, {
    title: told.decision,
    place: 'decisions',
    unread: page.unread,
    main: html`<p>${told.deeds[decision.deed]} ${headline === undefined ? nothing : told.on(headline)}</p><dl>${list}</dl>${problem(page.problem && wrong[page.problem])}${appealPart(site, page)}`,
  })
}

function appealPart(site: Site, { decision, typed }: MyDecisionPage): Markup {
  const { me: told } = wordsOf(site)
  const said = {
    waits: told.appealSent,
    upheld: told.appealUpheld,
    changed: told.appealChanged,
  }
  if (decision.appeal !== 'none')
    return html`<p class="standing-of" role="status">${said[decision.appeal]}</p>`
  if (decision.isUndone) return html`<p class="standing-of">${told.takenBack}</p>`
  return html`<h2>${told.appeal}</h2><p id="appeal-help">${told.appealLead}</p><form class="ask" method="post" action="${meAddress}/decisions/${decision.id}"><label for="words">${told.appealWords}</label><textarea id="words" name="words" rows="6" maxlength="5000" required aria-describedby="appeal-help">${typed}</textarea><button type="submit">${told.appealDo}</button></form>`
}
