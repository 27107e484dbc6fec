import type {
  ContextNote,
  Fragment,
  HelpBox,
  OutletCard,
  PostCard,
  RelatedLink,
  Timeline,
} from '../../story/block.ts'
import type { Post } from '../../story/post.ts'
import { isBare } from '../../story/post.ts'
import { platformName } from '../blocks/source.ts'
import { whenWords } from '../clock.ts'
import { fragmentMarkup } from '../fragment-markup.ts'
import { address, html, join, type Markup, nothing } from '../html.ts'
import { outletState, stateWords } from '../text/post-words.ts'
import { feedInline } from './feed-inline.ts'
import { feedPostPicture } from './feed-pictures.ts'
import { type FeedSetting, feedLink } from './feed-setting.ts'

/** A post as a quotation: who, where, when, the words, and what became of the original. */
export function feedPost(setting: FeedSetting, { attrs: { post } }: PostCard): Markup {
  const { words, clock } = setting
  const platform = platformName(post.platform, post.platformName, words)
  const pictures = post.pictures.map((picture) => feedPostPicture(setting, picture))
  const { quoted } = post
  const inner = quoted
    ? html`<blockquote><p>${words.quotedPost} ${author(setting, quoted.author)}, ${posted(setting, quoted.postedAt, '')}</p>${said(quoted.text)}<p>${feedLink(setting, quoted.address, quoted.address)}</p></blockquote>`
    : nothing
  const original = post.address
    ? html`${words.originalAt} ${feedLink(setting, post.address, post.address)}`
    : html`${words.originalNotKept}`
  return html`<blockquote${cite(post.address)}${lang(setting, post.language)}><p>${post.author.name || post.author.handle ? html`${author(setting, post.author)} · ` : nothing}${words.postOn(platform)} · ${posted(setting, post.postedAt, post.postedWords)}</p>${isBare(post) ? html`<p>${words.postNotKept}</p>` : said(post.text)}${inner}${pictures}<p>${stateWords(post, clock, words)}. ${original}</p></blockquote>\n`
}

function author(setting: FeedSetting, { name, handle, address: target }: Post['author']): Markup {
  const known = handle ? html` (${feedLink(setting, target, handle)})` : nothing
  if (name === '' && handle !== '') return feedLink(setting, target, handle)
  return html`<strong>${name}</strong>${known}`
}

function posted({ words, clock }: FeedSetting, at: string | null, told: string): string {
  return at ? clock.moment(at) : told || words.noDate
}

/** The post's own words with its own line breaks. */
function said(text: string): Markup {
  if (text === '') return nothing
  const lines = text.split('\n').map((line) => html`${line}`)
  return html`<p>${join(lines, '<br>')}</p>`
}

/** The attributes of words that stand elsewhere in another language. */
export function cite(target: string | null): Markup {
  const safe = target === null ? undefined : address(target)
  return safe ? html` cite="${safe}"` : nothing
}

/** A `lang` attribute where a part speaks another language than its story. */
export function lang({ page }: FeedSetting, language: string | null): Markup {
  return language && language !== page.story.language ? html` lang="${language}"` : nothing
}

/** A report by another outlet, told in our words. */
export function feedOutlet(setting: FeedSetting, { attrs, original }: OutletCard): Markup {
  const { words, clock } = setting
  const when = attrs.publishedAt ? clock.moment(attrs.publishedAt) : words.noDate
  const about = [attrs.outlet, attrs.author, when].filter(Boolean).join(' · ')
  const title = html`<cite${lang(setting, attrs.language)}>${attrs.title}</cite>`
  const summary = attrs.summary ? html`<br>${attrs.summary}` : nothing
  const state = original ? html`<br>${outletState(original, clock, words)}` : nothing
  return html`<p><strong>${words.outletReport}:</strong> ${feedLink(setting, attrs.address, title)}<br>${about}${summary}${state}</p>\n`
}

/** Where readers find help. */
export function feedHelp(setting: FeedSetting, { attrs, content }: HelpBox): Markup {
  const { words, clock } = setting
  const services = content.map(({ attrs: { name, number, hours, country, address: target } }) => {
    const facts = [number, hours, country].filter(Boolean).map((fact) => html`${fact}`)
    if (target) facts.push(feedLink(setting, target, target))
    return html`<li><strong>${name}</strong>: ${join(facts, ' · ')}</li>`
  })
  const text = attrs.text ? html`<p>${attrs.text}</p>` : nothing
  const { checked: at } = attrs
  const checked = at === null ? nothing : html`<p>${words.helpChecked(clock.day(at))}</p>`
  return html`<h3>${attrs.title}</h3>${text}<ul>${services}</ul>${checked}\n`
}

/** A text kept once and used in many stories, with its own sources. */
export function feedContext(setting: FeedSetting, { attrs, content }: ContextNote): Markup {
  const { words, clock } = setting
  const paragraphs = content.map((each) => html`<p>${feedInline(setting, each.content)}</p>`)
  const sources = attrs.sources.map((each) => feedLink(setting, each.address, each.title))
  const from = sources.length > 0 ? html` ${words.contextSources} ${join(sources, ', ')}` : nothing
  const reviewed = words.reviewed(clock.day(attrs.reviewed))
  return html`<h3>${words.contextLabel}: ${attrs.title}</h3>${paragraphs}<p>${reviewed}${from}</p>\n`
}

/** What happened when, in order. */
export function feedTimeline(setting: FeedSetting, { attrs, content }: Timeline): Markup {
  const { words, clock } = setting
  const events = content.map(({ attrs: { when, words: told }, content: paragraphs }) => {
    const text = paragraphs.map((each) => html`<p>${feedInline(setting, each.content)}</p>`)
    return html`<li><p><strong>${told || whenWords(clock, when)}</strong></p>${text}</li>`
  })
  return html`<h3>${attrs.title || words.timelineLabel}</h3><ol>${events}</ol>\n`
}

/** A link to read on; only its words where what it led to is no longer there. */
export function feedRelated(setting: FeedSetting, { attrs }: RelatedLink): Markup {
  const { words, page } = setting
  const story = attrs.story ? page.related.get(attrs.story) : undefined
  const target = story?.address ?? attrs.address
  const title = attrs.title || story?.headline || attrs.address || ''
  const onward = target
    ? feedLink(setting, target, title)
    : html`${title} (${words.noLongerAvailable})`
  return html`<p><strong>${words.onward}:</strong> ${onward}</p>\n`
}

/** A part of an older page, under what it was. */
export function feedFragment(setting: FeedSetting, { attrs }: Fragment): Markup {
  const label = setting.words.fragmentLabel(attrs.what, attrs.from)
  const inner = fragmentMarkup(
    {
      heading: (level, words) => (level === 2 ? html`<h2>${words}</h2>` : html`<h3>${words}</h3>`),
      link: (href, words) => feedLink(setting, href, words),
    },
    attrs.content,
  )
  return html`<p><strong>${label}</strong></p>\n${inner}\n`
}
