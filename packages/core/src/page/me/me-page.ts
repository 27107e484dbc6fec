import { renderTalkPage, talkHead } from '../comments/talk-page.ts'
import { html, type Markup, nothing } from '../html.ts'
import type { Site } from '../model.ts'
import { type Words, wordsFor } from '../words/words.ts'

/** Where the pages of whoever comments begin. */
export const meAddress = '/-/me'

/** Which of their pages somebody looks at who is signed in. */
export type MyPlace = 'comments' | 'letters' | 'decisions' | 'settings'

/** One page of a commenter: it works without script, and no search engine keeps it. */
export function mePage(
  site: Site,
  page: {
    readonly title: string
    readonly main: Markup
    readonly place?: MyPlace
    readonly unread?: number
    readonly script?: string
  },
): string {
  const words = wordsOf(site)
  const ways = page.place ? myWays(words, page.place, page.unread ?? 0) : nothing
  return renderTalkPage(site, {
    title: page.title,
    address: meAddress,
    story: null,
    main: html`${talkHead(page.title, null)}${ways}${page.main}`,
    script: page.script,
  })
}

/** The words in the publication's own language. */
export function wordsOf({ publication }: Site): Words {
  return wordsFor(publication.language)
}

/** A form with one button, sent to an address of these pages. */
export function button(
  action: string,
  label: string,
  fields: Readonly<Record<string, string>> = {},
): Markup {
  return html`<form class="ask" method="post" action="${action}">${hiddenFields(fields)}<button type="submit">${label}</button></form>`
}

/** What a form sends along unseen. */
export function hiddenFields(fields: Readonly<Record<string, string>>): readonly Markup[] {
  return Object.entries(fields).map(
    ([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`,
  )
}

/** The ways to everything of somebody: as a file, and out of here. */
export function wholeWays(site: Site): Markup {
  const { me: told } = wordsOf(site)
  return html`<ul><li><a href="${meAddress}/export" download>${told.export}</a></li><li><a href="${meAddress}/erase">${told.erase}</a></li></ul>`
}

/** What keeps something from being done, read aloud at once. */
export function problem(words: string | null): Markup {
  return words === null
    ? nothing
    : html`<div class="standing-of" role="alert"><p>${words}</p></div>`
}

const addresses: Readonly<Record<MyPlace, string>> = {
  comments: meAddress,
  letters: `${meAddress}/letters`,
  decisions: `${meAddress}/decisions`,
  settings: `${meAddress}/settings`,
}

function myWays({ me: told }: Words, place: MyPlace, unread: number): Markup {
  const labels: Readonly<Record<MyPlace, string>> = {
    comments: told.comments,
    letters: unread > 0 ? told.lettersNew(unread) : told.letters,
    decisions: told.decisions,
    settings: told.settings,
  }
  const items = (Object.keys(addresses) as MyPlace[]).map(
    (one) =>
      html`<li><a href="${addresses[one]}"${one === place ? html` aria-current="page"` : nothing}>${labels[one]}</a></li>`,
  )
  return html`<nav class="my-ways" aria-label="${told.nav}"><ul>${items}</ul></nav>`
}
