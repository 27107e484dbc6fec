import { listAddress, storyTextAddress } from './address.ts'
import { renderBlocks } from './blocks/blocks.ts'
import { newSetting, type StorySetting, skippable } from './blocks/setting.ts'
import { renderCard } from './card.ts'
import { clockOf } from './clock.ts'
import { storyTalk } from './comments/story-talk.ts'
import { renderDocument } from './document.ts'
import { html, join, type Markup, nothing } from './html.ts'
import { layoutOf } from './layout.ts'
import { storyMeta } from './meta/meta.ts'
import type { Site, StoryPage } from './model.ts'
import { mayCarrySponsor, sponsorSlot } from './sponsor.ts'
import { storyFoot } from './story-foot.ts'
import { storyHead } from './story-head.ts'
import { wordsFor } from './words/words.ts'

/** The page of a story. */
export function renderStory(site: Site, page: StoryPage): string {
  const { story, summary } = page
  const setting = settingOf(site, page)
  // The text comes first: what stands over and under it tells of what it holds.
  const body = join(renderBlocks(setting, story.body.content))
  const foot = storyFoot(site, setting, page)
  const talk = storyTalk(site, page)
  const head = storyHead(setting, page, talk.link)
  return renderDocument(site, {
    title: story.variants.search ?? story.headline,
    description: story.standfirst,
    language: story.language,
    meta: storyMeta(site, page),
    main: html`<article class="story" data-version="${page.version}">${head}${body}${foot}</article>${topics(setting, page)}${sponsor(site, setting, page)}${talk.section}${more(site, setting, page)}`,
    comments: talk.isThere,
    ...(talk.isThere && site.newsroom ? { script: site.assets.commentsScript } : {}),
    type: summary.care ? 'story-page care' : 'story-page',
  })
}

/** What the blocks of a story share. */
export function settingOf(
  site: Site,
  { story, summary, related, copies }: StoryPage,
): StorySetting {
  const words = wordsFor(story.language)
  return newSetting({
    site,
    layout: layoutOf(site),
    words,
    clock: clockOf(story.zone, story.language, words),
    language: story.language,
    storyAddress: summary.address,
    related,
    copies,
    quotations: new Map(story.quotations.map((quotation) => [quotation.id, quotation])),
    notes: new Map(story.notes.map((note, index) => [note.id, { note, number: index + 1 }])),
  })
}

function topics({ words }: StorySetting, { summary }: StoryPage): Markup {
  const items = summary.topics.map(
    (topic) => html`<li><a href="${listAddress({ type: 'topic', topic })}">${topic.name}</a></li>`,
  )
  const list =
    items.length > 0
      ? html`<p id="topics">${words.topics}</p><ul aria-labelledby="topics">${items}</ul>`
      : nothing
  return html`<div class="topics">${list}<p><a href="${storyTextAddress(summary.address)}">${words.plainText}</a></p></div>`
}

function sponsor(site: Site, setting: StorySetting, page: StoryPage): Markup {
  if (!mayCarrySponsor(page)) return nothing
  const slot = sponsorSlot(site, page.more, setting.words)
  return slot === nothing
    ? nothing
    : skippable(setting, slot, 'sponsor', setting.words.sponsorThing, true)
}

function more(site: Site, { words }: StorySetting, page: StoryPage): Markup {
  // A careful story leads nobody from one sad story to the next.
  if (page.more.length === 0 || page.story.care) return nothing
  const cards = page.more.map((summary) => renderCard(site, summary, layoutOf(site).more))
  return html`<section class="more" aria-labelledby="more"><h2 id="more">${words.more}</h2><div class="cards">${cards}</div></section>`
}
