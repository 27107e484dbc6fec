import { renderBlocks } from './blocks/blocks.ts'
import { newSetting } from './blocks/setting.ts'
import { clockOf } from './clock.ts'
import { renderDocument } from './document.ts'
import { html } from './html.ts'
import { pageMeta } from './meta/meta.ts'
import type { Site, StandingPage } from './model.ts'
import { wordsFor } from './words/words.ts'

/** A page that is no story: about, corrections policy, privacy. */
export function renderStanding(site: Site, page: StandingPage): string {
  const words = wordsFor(page.language)
  const address = `/${encodeURIComponent(page.slug)}/`
  const setting = newSetting({
    site,
    words,
    clock: clockOf(site.publication.zone, page.language, words),
    language: page.language,
    storyAddress: address,
  })
  const body = renderBlocks(setting, page.body.content)
  return renderDocument(site, {
    title: page.title,
    description: '',
    language: page.language,
    meta: pageMeta(site, page.title, address),
    main: html`<article class="story standing"><header class="head"><h1>${page.title}</h1></header>${body}</article>`,
    type: 'standing-page',
  })
}
