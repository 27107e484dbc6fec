import type { Block, Blockquote, List, Paragraph } from '../../story/block.ts'
import { html, join, type Markup, nothing } from '../html.ts'
import type { Site, StoryPage } from '../model.ts'
import { notesOf, requestsOf, sourcesOf, zoneOf } from '../text/story-facts.ts'
import {
  cite,
  feedContext,
  feedFragment,
  feedHelp,
  feedOutlet,
  feedPost,
  feedRelated,
  feedTimeline,
  lang,
} from './feed-cards.ts'
import { feedInline } from './feed-inline.ts'
import { feedGallery, feedPicture } from './feed-pictures.ts'
import { type FeedSetting, feedLink, feedSetting } from './feed-setting.ts'

/**
 * A story as simple HTML that stands on its own in other people's readers: notes first, so that a
 * correction reaches those who subscribe; full addresses, no script, no style, no ids.
 */
export function feedHtml(site: Site, page: StoryPage): string {
  const setting = feedSetting(site, page)
  const { story } = page
  return join([
    join(notesOf(page, setting).map(({ label, text }) => note(label, text))),
    html`<p><em>${setting.words.kinds[story.kind]}</em>${story.standfirst ? html` · <strong>${story.standfirst}</strong>` : nothing}</p>\n`,
    story.lead ? feedPicture(setting, story.lead) : nothing,
    feedBlocks(setting, story.body.content),
    ending(setting),
  ]).toString()
}

function note(label: string, text: string): Markup {
  return html`<p><strong>${label}:</strong> ${text}</p>\n`
}

/** Who was asked, where the quotations come from, and in which zone all times are told. */
function ending(setting: FeedSetting): Markup {
  const { page, words } = setting
  const requests = requestsOf(page, setting).map((told) => html`<li>${told}</li>`)
  const known = sourcesOf(page, setting)
  const sources = known.sources.map(({ text, address }) => {
    const target = address ? html`: ${feedLink(setting, address, address)}` : nothing
    return html`<li>${text}${target}</li>`
  })
  return join([
    requests.length > 0 ? html`<h3>${words.requestsHeading}</h3><ul>${requests}</ul>\n` : nothing,
    known.line ? html`<h3>${words.howWeKnow}</h3><p>${known.line}</p>\n` : nothing,
    sources.length > 0 ? html`<ul>${sources}</ul>\n` : nothing,
    html`<p>${zoneOf(page, setting)}</p>\n`,
  ])
}

function feedBlocks(setting: FeedSetting, blocks: readonly Block[]): Markup {
  return join(blocks.map((block) => feedBlock(setting, block)))
}

function feedBlock(setting: FeedSetting, block: Block): Markup {
  switch (block.type) {
    case 'paragraph':
      return paragraph(setting, block)
    case 'heading': {
      const words = feedInline(setting, block.content)
      return block.attrs.level === 2 ? html`<h2>${words}</h2>\n` : html`<h3>${words}</h3>\n`
    }
    case 'list':
      return list(setting, block)
    case 'blockquote':
      return blockquote(setting, block)
    case 'pullQuote':
      // It repeats the story's words, and without a layout it would read as said twice.
      return nothing
    case 'picture':
      return feedPicture(setting, block.attrs)
    case 'divider':
      return html`<hr>\n`
    default:
      return feedCard(setting, block)
  }
}

type Card = Exclude<
  Block,
  { type: 'paragraph' | 'heading' | 'list' | 'blockquote' | 'pullQuote' | 'picture' | 'divider' }
>

function feedCard(setting: FeedSetting, block: Card): Markup {
  switch (block.type) {
    case 'gallery':
      return feedGallery(setting, block)
    case 'postCard':
      return feedPost(setting, block)
    case 'outletCard':
      return feedOutlet(setting, block)
    case 'helpBox':
      return feedHelp(setting, block)
    case 'contextNote':
      return feedContext(setting, block)
    case 'timeline':
      return feedTimeline(setting, block)
    case 'relatedLink':
      return feedRelated(setting, block)
    case 'fragment':
      return feedFragment(setting, block)
    default:
      return block satisfies never
  }
}

function paragraph(setting: FeedSetting, { content }: Paragraph): Markup {
  return content && content.length > 0 ? html`<p>${feedInline(setting, content)}</p>\n` : nothing
}

function list(setting: FeedSetting, { attrs, content }: List): Markup {
  const items = content.map((item) => html`<li>${feedBlocks(setting, item.content)}</li>`)
  return attrs.ordered ? html`<ol>${items}</ol>\n` : html`<ul>${items}</ul>\n`
}

function blockquote(setting: FeedSetting, { attrs, content }: Blockquote): Markup {
  const told = attrs.attribution || attrs.cite || ''
  const by = told ? html`<p>— ${feedLink(setting, attrs.cite, told)}</p>` : nothing
  return html`<blockquote${cite(attrs.cite)}${lang(setting, attrs.language)}>${feedBlocks(setting, content)}${by}</blockquote>\n`
}
