import type { OutletCard, PostCard } from '../story/block.ts'
import { isBare, type Post, type QuotedPost } from '../story/post.ts'
import type { Instant } from '../story/story.ts'
import { platformName } from './blocks/source.ts'
import { type Clock, clockOf } from './clock.ts'
import { address, html, join, type Markup, nothing } from './html.ts'
import { stateWords } from './text/post-words.ts'
import { type BlockWords, blockWordsFor } from './words/block-words.ts'

/** For whom a card is written that stands outside of our pages. */
export interface StaticCardSetting {
  readonly language: string
  /** The IANA zone in which times are told. */
  readonly zone: string
}

interface Telling {
  readonly words: BlockWords
  readonly clock: Clock
}

/**
 * A card as HTML for pages and mails of other systems: it carries its own style, takes colours and typefaces from what
 * stands around it, loads nothing, runs nothing, and needs no class that might mean something else there.
 */
export function staticCard(
  { language, zone }: StaticCardSetting,
  card: PostCard | OutletCard,
): Markup {
  const words = blockWordsFor(language)
  const telling = { words, clock: clockOf(zone, language, words) }
  return card.type === 'postCard' ? postOf(telling, card.attrs.post) : outletOf(telling, card.attrs)
}

const frame =
  'margin:1.5em 0;padding:1em 1.2em;max-width:36em;border:1px solid currentColor;border-radius:6px;text-align:start'
const small = 'margin:.4em 0 0;font-size:.85em;line-height:1.45'
const said = 'margin:.6em 0;padding:0;border:0;font-size:1.1em;line-height:1.5;font-style:normal'

function postOf(telling: Telling, post: Post): Markup {
  const { words, clock } = telling
  const platform = platformName(post.platform, post.platformName, words)
  const author = post.author.name || post.author.handle
  const told = author ? words.postBy(author, platform) : words.postOn(platform)
  const original = post.address
    ? html`${words.originalAt} ${link(post.address, told)}`
    : html`${words.originalNotKept}`
  const seen = post.lastSeen ? html` ${words.lastSeen(clock.moment(post.lastSeen))}` : nothing
  const pictures = post.pictures.map(
    ({ description }) =>
      html`<p style="${small}">${words.pictureNotShown(description || words.pictureUndescribed)}</p>`,
  )
  const text = isBare(post)
    ? html`<p style="${said}">${words.postNotKept}</p>`
    : quote(post.text, post.address, post.language)
  return html`<figure style="${frame}"><p style="margin:0;line-height:1.45">${who(post.author)}<span style="font-size:.85em">${words.postOn(platform)} · ${when(telling, post.postedAt, post.postedWords)}</span></p>${text}${post.quoted ? innerOf(telling, post.quoted) : nothing}${pictures}<figcaption style="margin:.8em 0 0;padding:0;text-align:start"><p style="${small}"><strong>${stateWords(post, clock, words)}</strong></p><p style="${small}">${original}</p><p style="${small}">${words.provenances[post.provenance]}${seen}</p></figcaption></figure>\n`
}

function innerOf(telling: Telling, post: QuotedPost): Markup {
  const { words } = telling
  return html`<div style="margin:.8em 0 0;padding:.2em 0 .2em 1em;border-inline-start:3px solid currentColor"><p style="${small}">${words.quotedPost}</p><p style="margin:0">${who(post.author)}<span style="font-size:.85em">${when(telling, post.postedAt, '')}</span></p>${quote(post.text, post.address, null)}<p style="${small}">${link(post.address, post.address)}</p></div>`
}

function outletOf(telling: Telling, attrs: OutletCard['attrs']): Markup {
  const { words, clock } = telling
  const about = [attrs.outlet, attrs.author].filter(Boolean).join(' · ')
  const read = attrs.readAt
    ? html`<p style="${small}">${words.lastRead(clock.moment(attrs.readAt))}</p>`
    : nothing
  const summary = attrs.summary ? html`<p style="margin:.6em 0 0">${attrs.summary}</p>` : nothing
  return html`<aside style="${frame}"><p style="${small}">${words.outletReport}</p><p style="margin:.3em 0;font-size:1.1em"><cite${lang(attrs.language)} style="font-style:normal;font-weight:bold">${link(attrs.address, attrs.title || attrs.address)}</cite></p><p style="${small}">${about ? html`${about} · ` : nothing}${when(telling, attrs.publishedAt, '')}</p>${summary}${read}</aside>\n`
}

function who({ name, handle }: Post['author']): Markup {
  if (!name && !handle) return nothing
  return html`<strong>${name || handle}</strong>${name && handle ? html` ${handle}` : nothing}<br>`
}

function when({ words, clock }: Telling, at: Instant | null, told: string): Markup {
  return at === null
    ? html`${told || words.noDate}`
    : html`<time datetime="${at}">${clock.moment(at)}</time>`
}

function quote(text: string, cite: string | null, language: string | null): Markup {
  if (text === '') return nothing
  const source = cite === null ? undefined : address(cite)
  const lines = text.split('\n').map((line) => html`${line}`)
  return html`<blockquote${source ? html` cite="${source}"` : nothing}${lang(language)} style="${said}">${join(lines, '<br>')}</blockquote>`
}

function link(target: string, words: string): Markup {
  const href = address(target)
  return href ? html`<a href="${href}" style="color:inherit">${words}</a>` : html`${words}`
}

function lang(language: string | null): Markup {
  return language ? html` lang="${language}"` : nothing
}
