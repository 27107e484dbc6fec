import type { Instant, StoryId } from '../../story/story.ts'
import { html, type Markup, nothing } from '../html.ts'
import type { Site } from '../model.ts'
import { button, hiddenFields, meAddress, mePage, problem, wholeWays, wordsOf } from './me-page.ts'
import { type Headlines, myClock } from './my-pages.ts'
import { type NameRefusal, passkeyButtons } from './sign-in-pages.ts'

/** The name that somebody has, and whether it can be another. */
export interface MyName {
  readonly name: string
  /** From when it can be changed; null: at once. */
  readonly from: Instant | null
  readonly isBarred: boolean
  /** What they typed, and why it is not taken. */
  readonly typed: string
  readonly problem: NameRefusal | null
}

/** What somebody has set, and has. */
export interface SettingsPage {
  readonly unread: number
  readonly headlines: Headlines
  readonly name: MyName
  readonly email: string | null
  readonly wantsMail: boolean
  readonly hasMail: boolean
  readonly hasPasskeys: boolean
  readonly passkeys: readonly { readonly id: string; readonly at: Instant }[]
  readonly mutes: readonly { readonly id: string; readonly name: string }[]
  readonly follows: readonly StoryId[]
  readonly sessions: number
  readonly problem: 'email' | 'limit' | 'last-way' | null
}

/** Renders the settings of a commenter. */
export function renderSettings(site: Site, page: SettingsPage): string {
  const { me: told } = wordsOf(site)
  const wrong = { email: told.emailWrong, limit: told.tooMany, 'last-way': told.lastWay }
  return mePage(site, {
    title: told.settings,
    place: 'settings',
    unread: page.unread,
    main: html`${problem(page.problem && wrong[page.problem])}${namePart(site, page.name)}${mailPart(site, page)}${passkeyPart(site, page)}${tiesPart(site, page)}${wholePart(site, page)}`,
    ...(page.hasPasskeys && { script: site.assets.passkeysScript }),
  })
}

function namePart(site: Site, { name, from, isBarred, typed, problem: why }: MyName): Markup {
  const { me: told } = wordsOf(site)
  const head = html`<h2>${told.yourName}</h2><p>${told.who(name)}</p>`
  if (isBarred) return html`${head}<p>${told.renameBarred}</p>`
  if (from !== null) return html`${head}<p>${told.renameFrom(myClock(site).day(from))}</p>`
  return html`${head}${problem(why && told.nameProblems[why])}<p id="rename-help">${told.renameLead}</p><form class="ask" method="post" action="${meAddress}/rename"><label for="name">${told.renameLabel}</label><input type="text" id="name" name="name" maxlength="60" autocomplete="nickname" required aria-describedby="rename-help" value="${typed}"><button type="submit">${told.renameDo}</button></form>`
}

function mailPart(site: Site, { email, wantsMail, hasMail }: SettingsPage): Markup {
  const { me: told } = wordsOf(site)
  const where = email === null ? told.mailNone : told.mailAt(email)
  const turn =
    email === null
      ? nothing
      : html`<p>${wantsMail ? told.mailIsOn : told.mailIsOff}</p>${button(`${meAddress}/mail`, wantsMail ? told.mailOff : told.mailOn, { wanted: wantsMail ? 'no' : 'yes' })}`
  const other = hasMail
    ? html`<form class="ask" method="post" action="${meAddress}/address"><label for="email">${told.newAddress}</label><input type="email" id="email" name="email" maxlength="254" autocomplete="email" required><button type="submit">${told.newAddressDo}</button></form>`
    : nothing
  return html`<h2>${told.mail}</h2><p>${where}</p>${turn}${other}`
}

function passkeyPart(site: Site, { passkeys, hasPasskeys }: SettingsPage): Markup {
  const { me: told } = wordsOf(site)
  const clock = myClock(site)
  const items = passkeys.map(
    ({ id, at }) =>
      html`<li>${told.passkeyOf(clock.day(at))}${removeButton(`${meAddress}/passkey/remove`, told.remove, told.removePasskeyOf(clock.day(at)), { passkey: id })}</li>`,
  )
  const add = hasPasskeys
    ? passkeyButtons(site, { to: `${meAddress}/settings`, deeds: ['add'] })
    : nothing
  return html`<h2>${told.passkeys}</h2>${listOr(items, told.noPasskeys)}${add}`
}

function tiesPart(site: Site, { mutes, follows, headlines }: SettingsPage): Markup {
  const { me: told } = wordsOf(site)
  const muted = mutes.map(
    ({ id, name }) =>
      html`<li>${button(`${meAddress}/unmute`, told.unmute(name), { muted: id })}</li>`,
  )
  const followed = follows.map(
    (story) =>
      html`<li>${button(`${meAddress}/unfollow`, told.unfollow(headlines.get(story) ?? told.aStory), { story })}</li>`,
  )
  return html`<h2>${told.mutes}</h2>${listOr(muted, told.noMutes)}<h2>${told.follows}</h2>${listOr(followed, told.noFollows)}`
}

function wholePart(site: Site, { sessions }: SettingsPage): Markup {
  const { me: told } = wordsOf(site)
  const others = sessions > 1 ? button(`${meAddress}/sign-out-others`, told.endOthers) : nothing
  return html`<h2>${told.mine}</h2><p>${told.sessions(sessions)}</p>${others}${wholeWays(site)}`
}

function listOr(items: readonly Markup[], none: string): Markup {
  return items.length > 0 ? html`<ul class="my-list">${items}</ul>` : html`<p>${none}</p>`
}

/** A short button whose whole name is heard. */
function removeButton(
  action: string,
  label: string,
  name: string,
  fields: Readonly<Record<string, string>>,
): Markup {
  return html`<form class="ask" method="post" action="${action}">${hiddenFields(fields)}<button type="submit" aria-label="${name}">${label}</button></form>`
}

/** The page that asks whether to follow a discussion. */
export function renderFollow(
  site: Site,
  { story, headline }: { readonly story: StoryId; readonly headline: string },
): string {
  const { me: told } = wordsOf(site)
  return mePage(site, {
    title: told.follow,
    main: html`<p>${told.followLead(headline)}</p>${button(`${meAddress}/follow`, told.followDo, { story })}`,
  })
}
