import type { PostCard } from '../../story/block.ts'
import type { Post, PostPicture, QuotedPost } from '../../story/post.ts'
import { isBare } from '../../story/post.ts'
import { moment, shortMoment } from '../clock.ts'
import { address, html, join, type Markup, nothing } from '../html.ts'
import { mediaElement } from '../picture.ts'
import { evidenceFacts } from './evidence.ts'
import { languageMark, link, type Setting, skippable } from './setting.ts'
import { platformName } from './source.ts'

/** A post from our own words and bytes: nothing of it is loaded from its platform. */
export function renderPostCard(setting: Setting, { attrs: { post } }: PostCard): Markup {
  const { words } = setting
  const platform = platformName(post.platform, post.platformName, words)
  const author = post.author.name || post.author.handle
  const told = author ? words.postBy(author, platform) : words.postOn(platform)
  const pictures = post.pictures.map((picture) => html`<li>${postPicture(setting, picture)}</li>`)
  const original = post.address
    ? html`<p>${words.originalAt} ${link(setting, post.address, post.address, told)}</p>`
    : html`<p>${words.originalNotKept}</p>`
  const card = html`<figure class="post on-${post.platform}"><p class="who">${post.author.name ? html`<b>${post.author.name}</b> ` : nothing}${handle(setting, post.author)} <span class="platform">${words.postOn(platform)}</span> ${posted(setting, post)}</p>${isBare(post) ? html`<p class="lost">${words.postNotKept}</p>` : said(setting, post.address, post.text, post.language)}${post.quoted ? quoted(setting, post.quoted, platform) : nothing}${pictures.length > 0 ? html`<ul class="shots">${pictures}</ul>` : nothing}<figcaption><p class="state is-${post.state}">${state(setting, post)}</p>${original}${provenance(setting, post)}</figcaption></figure>`
  return skippable(setting, card, 'post', author ? words.postThing(author) : words.postOn(platform))
}

/** When it was posted, or what is known of it: never nothing. */
function posted(setting: Setting, post: Post): Markup {
  if (!post.postedAt)
    return html`<span class="when">${post.postedWords || setting.words.noDate}</span>`
  return html`<span class="when">${moment(setting.clock, post.postedAt)}</span>`
}

function handle(setting: Setting, author: Post['author']): Markup {
  if (!author.handle) return nothing
  const told = setting.words.profileOf(author.name || author.handle)
  return author.address
    ? html`<span class="handle">${link(setting, author.address, author.handle, told)}</span>`
    : html`<span class="handle">${author.handle}</span>`
}

/** The post's own words with its own line breaks; its links and mentions stay text. */
function said(
  setting: Setting,
  source: string | null,
  text: string,
  language: string | null,
): Markup {
  if (text === '') return nothing
  const cite = source === null ? undefined : address(source)
  const paragraphs = text.split(/\n{2,}/).map(
    (part) =>
      html`<p>${join(
        part.split('\n').map((line) => html`${line}`),
        '<br>',
      )}</p>`,
  )
  return html`<blockquote${cite ? html` cite="${cite}"` : nothing}${languageMark(setting, language)}>${paragraphs}</blockquote>`
}

function quoted(setting: Setting, post: QuotedPost, platform: string): Markup {
  const { words, clock } = setting
  const when = post.postedAt ? moment(clock, post.postedAt) : html`${words.noDate}`
  const told = words.postBy(post.author.name, platform)
  return html`<figure class="inner"><p class="who">${words.quotedPost} <b>${post.author.name}</b> ${handle(setting, post.author)} <span class="when">${when}</span></p>${said(setting, post.address, post.text, null)}<p class="where">${link(setting, post.address, post.address, told)}</p></figure>`
}

function postPicture({ site, words }: Setting, picture: PostPicture): Markup {
  const description = picture.description || words.pictureUndescribed
  const media = picture.shown && site.media.get(picture.shown.media)
  if (!picture.shown || !media) return html`${words.pictureNotShown(description)}`
  const shown = mediaElement(media, picture.description, '', {
    sizes: '(min-width:40rem) 34rem,100vw',
    loading: 'lazy',
  })
  return html`${shown}<small>${words.shownBecause(picture.shown)}</small>`
}

function state({ words, clock }: Setting, post: Post): Markup {
  const told = words.states[post.state]
  if (!post.stateAt) return html`${told}`
  // The words around a time differ from language to language; the time keeps its element.
  const [before = '', after = ''] = words.asOf('\n').split('\n')
  return html`${told}, ${before}${shortMoment(clock, post.stateAt)}${after}`
}

const goneStates: readonly Post['state'][] = ['gone', 'expired', 'account-gone']

/** What we know of what became of it, and how we have it. */
function provenance(setting: Setting, post: Post): Markup {
  const { words, clock, copies } = setting
  const isGone = goneStates.includes(post.state)
  const told = [
    ...(post.lastSeen ? [words.lastSeen(clock.moment(post.lastSeen))] : []),
    ...(isGone && post.missingSince ? [words.missingSince(clock.moment(post.missingSince))] : []),
    ...(post.state === 'gone' ? [words.removedByWhom] : []),
    ...(post.unlookedSince ? [words.unlookedSince(clock.moment(post.unlookedSince))] : []),
    words.provenances[post.provenance],
  ]
  const evidence = post.capture ? copies.get(post.capture)?.evidence : undefined
  const facts = evidence
    ? html`<p class="evidence">${evidenceFacts(setting, evidence)}</p>`
    : nothing
  return html`<details><summary>${words.howWeHaveIt}</summary><p>${told.join(' ')}</p>${facts}</details>`
}
