import { commentMarkup } from '../comment-text.ts'
import { writePath } from '../comments/addresses.ts'
import { html, join, type Markup, nothing } from '../html.ts'
import type { Site } from '../model.ts'
import { button, meAddress, mePage, problem, wholeWays, wordsOf } from './me-page.ts'

/** The page on which a commenter signs in. */
export interface SignInPage {
  readonly email: string
  readonly problem: 'email' | 'limit' | null
  readonly hasMail: boolean
  readonly hasPasskeys: boolean
  /** What was typed before; null where nothing was. */
  readonly draft: { readonly key: string; readonly text: string } | null
  /** Where they go then: a path of ours. */
  readonly to: string
}

/** Renders the page on which a commenter signs in, by a link or a passkey. */
export function renderSignIn(site: Site, page: SignInPage): string {
  const { me: told } = wordsOf(site)
  const wrong = { email: told.emailWrong, limit: told.tooMany }
  const kept = page.draft
    ? html`<p>${told.kept}</p><blockquote class="kept-draft">${commentMarkup(page.draft.text)}</blockquote>`
    : nothing
  const noMail = page.hasPasskeys ? told.noMail : told.noWay
  return mePage(site, {
    title: told.signIn,
    main: html`<p>${told.signInLead}</p>${kept}${problem(page.problem && wrong[page.problem])}${page.hasMail ? byLink(site, page) : html`<p class="standing-of">${noMail}</p>`}${page.hasPasskeys ? byPasskey(site, page) : nothing}`,
    ...(page.hasPasskeys && { script: site.assets.passkeysScript }),
  })
}

function byLink(site: Site, page: SignInPage): Markup {
  const { me: told } = wordsOf(site)
  return html`<form class="ask" method="post" action="${meAddress}/sign-in">${hidden(page)}<label for="email">${told.email}</label><input type="email" id="email" name="email" maxlength="254" autocomplete="email webauthn" required value="${page.email}"><button type="submit">${told.sendLink}</button></form>`
}

/** The buttons are there when a script is, and the browser knows passkeys. */
function byPasskey(site: Site, page: SignInPage): Markup {
  const { me: told } = wordsOf(site)
  return html`<h2>${told.passkeyTitle}</h2><p>${told.passkeyLead}</p>${passkeyButtons(site, { to: goingTo(page), deeds: ['enter', 'new'] })}<p>${told.passkeyLost}</p>`
}

/** What the script of passkeys makes buttons of; without it a sentence says why there are none. */
export function passkeyButtons(
  site: Site,
  { to, deeds }: { readonly to: string; readonly deeds: readonly ('enter' | 'new' | 'add')[] },
): Markup {
  const { me: told } = wordsOf(site)
  const labels = { enter: told.usePasskey, new: told.newPasskey, add: told.addPasskey }
  const buttons = deeds.map(
    (deed) =>
      html`<button type="button" data-passkey="${deed === 'enter' ? 'enter' : 'new'}" hidden>${labels[deed]}</button>`,
  )
  return html`<div class="ask passkeys" data-to="${to}"><p class="without-script">${told.passkeyScript}</p>${join(buttons)}<p role="status" hidden data-failed>${told.passkeyFailed}</p></div>`
}

function goingTo({ draft, to }: SignInPage): string {
  return draft ? `${writePath}?draft=${encodeURIComponent(draft.key)}` : to
}

function hidden(page: SignInPage): Markup {
  return html`<input type="hidden" name="to" value="${page.to}">${page.draft ? html`<input type="hidden" name="draft" value="${page.draft.key}">` : nothing}`
}

/** What is said when a link is on its way: the same for every address. */
export function renderLinkSent(site: Site, email: string): string {
  const { me: told } = wordsOf(site)
  return mePage(site, {
    title: told.sent,
    main: html`<div class="standing-of" role="status"><p>${told.sentText(email)}</p><p>${told.sentNot} <a href="${meAddress}/sign-in">${told.again}</a></p></div>`,
  })
}

/** The button behind a link of a mail: programs that only look at links use none up. */
export function renderEnter(
  site: Site,
  {
    key,
    email,
    isAddress,
  }: { readonly key: string; readonly email: string; readonly isAddress: boolean },
): string {
  const { me: told } = wordsOf(site)
  const said = isAddress ? told.enterAddress(email) : told.enterAs(email)
  return mePage(site, {
    title: told.enter,
    main: html`<p>${said}</p>${button(`${meAddress}/enter`, isAddress ? told.enterAddressDo : told.enterDo, { key })}`,
  })
}

/** A link that is over, or an address that somebody else has. */
export function renderLinkOver(site: Site, why: 'over' | 'taken'): string {
  const { me: told } = wordsOf(site)
  const said = why === 'over' ? told.linkOverText : told.addressTaken
  return mePage(site, {
    title: told.linkOver,
    main: html`<div class="standing-of" role="status"><p>${said}</p><p><a href="${meAddress}/sign-in">${told.again}</a></p></div>`,
  })
}

/** Why a name is not taken. */
export type NameRefusal = keyof ReturnType<typeof wordsOf>['me']['nameProblems']

/** Somebody who is new chooses the name that is shown. */
export function renderChooseName(
  site: Site,
  page: { readonly typed: string; readonly problem: NameRefusal | null; readonly to: string },
): string {
  const { me: told } = wordsOf(site)
  return mePage(site, {
    title: told.name,
    main: html`${problem(page.problem && told.nameProblems[page.problem])}<p id="name-help">${told.nameLead}</p><form class="ask" method="post" action="${meAddress}/name"><input type="hidden" name="to" value="${page.to}"><label for="name">${told.nameLabel}</label><input type="text" id="name" name="name" maxlength="60" autocomplete="nickname" required aria-describedby="name-help" value="${page.typed}"><button type="submit">${told.nameDo}</button></form><h2>${told.mine}</h2>${wholeWays(site)}`,
  })
}
