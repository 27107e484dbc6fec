import { html, type Markup, nothing } from '../html.ts'
import type { Site } from '../model.ts'
import { wordsFor } from '../words/words.ts'
import { renderTalkPage, talkHead } from './talk-page.ts'
import type { NoticePage } from './told.ts'

/** A page that says one thing about a comment or a discussion, or asks once more, with the ways on. */
export function renderTalkNotice(site: Site, page: NoticePage): string {
  const { title, text, story, ask, ways = [] } = page
  const { discussion: told } = wordsFor(story?.language ?? site.publication.language)
  const button: Markup = ask
    ? html`<form class="ask" action="${ask.action}" method="post"><button type="submit">${ask.button}</button></form>`
    : nothing
  const links = ways.map(
    ({ address, label }) => html`<p class="ways"><a href="${address}">${label}</a></p>`,
  )
  const back = story
    ? html`<p class="ways"><a href="${story.address}#comments">${told.back}</a></p>`
    : nothing
  return renderTalkPage(site, {
    title,
    address: story?.address ?? '/',
    story,
    main: html`${talkHead(title, story)}${text.map((one) => html`<p>${one}</p>`)}${button}${links}${back}`,
  })
}
