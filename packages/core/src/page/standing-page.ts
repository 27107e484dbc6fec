import { textOf } from '../story/text.ts'
import { renderBlocks } from './blocks/blocks.ts'
import { newSetting } from './blocks/setting.ts'
import { clockOf } from './clock.ts'
import { renderDocument } from './document.ts'
import { html } from './html.ts'
import { layoutOf } from './layout.ts'
import { pageMeta } from './meta/meta.ts'
import type { Site, StandingPage } from './model.ts'
import { wordsFor } from './words/words.ts'

/** A page that is no story: about, corrections policy, privacy. */
export function renderStanding(site: Site, page: StandingPage): string {
  const words = wordsFor(page.language)
  const address = `/${encodeURIComponent(page.slug)}/`
  const setting = newSetting({
    site,
    layout: layoutOf(site),
    words,
    clock: clockOf(site.publication.zone, page.language, words),
    language: page.language,
    storyAddress: address,
  })
  const body = renderBlocks(setting, page.body.content)
  return renderDocument(site, {
    title: page.title,
    description: descriptionOf(page),
    language: page.language,
    meta: pageMeta(site, page.title, address),
    main: html`<article class="story standing"><header class="head"><h1>${page.title}</h1></header>${body}</article>`,
    type: 'standing-page',
  })
}

/** About as much as search engines show of a page, in characters. */
const longest = 160

/** How the page begins, cut between two words: nobody writes a summary of a policy. */
function descriptionOf({ body }: StandingPage): string {
  const first = body.content.find(({ type }) => type === 'paragraph')
  const text = first ? textOf(first).replace(/\s+/g, ' ').trim() : ''
  if (text.length <= longest) return text
  const end = text.lastIndexOf(' ', longest - 1)
  // Scripts without spaces are cut anywhere but within a character.
  return `${end > 0 ? text.slice(0, end) : [...text].slice(0, longest - 1).join('')}…`
}
