import { renderDocument } from '../document.ts'
import { html, type Markup, nothing } from '../html.ts'
import { pageMeta } from '../meta/meta.ts'
import type { Site } from '../model.ts'
import { wordsFor } from '../words/words.ts'
import type { TalkStory } from './told.ts'

/** What the pages of a discussion differ in. */
export interface TalkPage {
  readonly title: string
  /** From the root of the site. */
  readonly address: string
  readonly story: TalkStory | null
  readonly main: Markup
  readonly script?: string | undefined
}

/** A page of a discussion that the newsroom answers with: of one reader at one moment, kept by no search engine. */
export function renderTalkPage(site: Site, page: TalkPage): string {
  const language = page.story?.language ?? site.publication.language
  return renderDocument(site, {
    title: page.title,
    description: '',
    language,
    meta: pageMeta(site, page.title, page.address, { index: false }),
    main: html`<div class="talk-own">${page.main}</div>`,
    ...(page.script !== undefined && { script: page.script }),
    type: 'talk-page',
  })
}

/** The script of discussions, where a newsroom answers it. */
export function talkScript({ newsroom, assets }: Site): string | undefined {
  return newsroom ? assets.commentsScript : undefined
}

/** The head of such a page, with the way back to its story. */
export function talkHead(title: string, story: TalkStory | null): Markup {
  return html`<header class="talk-head"><h1>${title}</h1>${story ? onStory(story) : nothing}</header>`
}

function onStory(story: TalkStory): Markup {
  const { discussion: told } = wordsFor(story.language)
  return html`<p class="on">${told.on} <a href="${story.address}">${story.headline}</a></p>`
}

/** What was wrong with what was sent, where something was. */
export function problemList(title: string, problems: readonly string[]): Markup {
  if (problems.length === 0) return nothing
  return html`<div class="problems" role="alert"><h2>${title}</h2><ul>${problems.map((one) => html`<li>${one}</li>`)}</ul></div>`
}
