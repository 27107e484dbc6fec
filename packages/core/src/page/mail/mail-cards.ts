import type {
  ContextNote,
  HelpBox,
  OutletCard,
  PostCard,
  RelatedLink,
  Timeline,
} from '../../story/block.ts'
import { isBare, type Post, type QuotedPost } from '../../story/post.ts'
import { platformName } from '../blocks/source.ts'
import { whenWords } from '../clock.ts'
import { cite, lang } from '../feeds/feed-cards.ts'
import { html, join, type Markup, nothing } from '../html.ts'
import { outletState, stateWords } from '../text/post-words.ts'
import { mailPostPicture } from './mail-pictures.ts'
import {
  aside,
  box,
  type MailSetting,
  mailHeading,
  mailInline,
  mailLink,
  paragraph,
} from './mail-setting.ts'

/** A post as a card: who, where, when, the words, and what became of the original. */
export function mailPost(setting: MailSetting, { attrs: { post } }: PostCard): Markup {
  const { words, clock } = setting
  const platform = platformName(post.platform, post.platformName, words)
  const when = post.postedAt ? clock.moment(post.postedAt) : post.postedWords || words.noDate
  const said = isBare(post) ? paragraph(words.postNotKept, 12) : quoted(setting, post, post.text)
  const original = post.address
    ? html`${words.originalAt} ${mailLink(setting, post.address, post.address)}`
    : html`${words.originalNotKept}`
  const isGone = post.state === 'gone' || post.state === 'expired' || post.state === 'account-gone'
  return box(
    html`${who(post.author)}${aside(`${words.postOn(platform)} · ${when}`, 12)}${said}${post.quoted ? inner(setting, post.quoted) : nothing}${post.pictures.map((one) => mailPostPicture(setting, one))}<p style="margin:0 0 4px;font-size:15px;line-height:22px"><strong>${stateWords(post, clock, words)}</strong></p>${aside(original)}`,
    isGone ? 'dashed' : 'line',
  )
}

function who({ name, handle }: Post['author']): Markup {
  const told = join(
    [name ? html`<strong>${name}</strong>` : nothing, handle ? html`${handle}` : nothing],
    ' ',
  )
  return name || handle ? html`<p style="margin:0">${told}</p>` : nothing
}

/** The post's own words with its own line breaks. */
function quoted(
  setting: MailSetting,
  { address, language }: { readonly address: string | null; readonly language: string | null },
  text: string,
): Markup {
  if (text === '') return nothing
  const lines = text.split('\n').map((line) => html`${line}`)
  return html`<blockquote${cite(address)}${lang(setting, language)} style="margin:0 0 12px;padding:0;font-size:18px;line-height:26px">${join(lines, '<br>')}</blockquote>`
}

function inner(setting: MailSetting, post: QuotedPost): Markup {
  const { words, clock } = setting
  const when = post.postedAt ? clock.moment(post.postedAt) : words.noDate
  const text = quoted(setting, { address: post.address, language: null }, post.text)
  return box(
    html`${aside(words.quotedPost, 0)}${who(post.author)}${aside(when)}${text}${aside(mailLink(setting, post.address, post.address))}`,
    'panel',
  )
}

/** A report by another outlet, told in our words. */
export function mailOutlet(setting: MailSetting, { attrs, original }: OutletCard): Markup {
  const { words, clock } = setting
  const when = attrs.publishedAt ? clock.moment(attrs.publishedAt) : words.noDate
  const about = [attrs.outlet, attrs.author, when].filter(Boolean).join(' · ')
  const title = html`<cite${lang(setting, attrs.language)} style="font-style:normal"><strong>${attrs.title}</strong></cite>`
  const read = attrs.readAt ? aside(words.lastRead(clock.moment(attrs.readAt))) : nothing
  const state = original ? aside(outletState(original, clock, words)) : nothing
  return box(
    html`${aside(words.outletReport, 2)}<p style="margin:0 0 4px;font-size:18px">${mailLink(setting, attrs.address, title)}</p>${aside(about)}${attrs.summary ? paragraph(attrs.summary, 8) : nothing}${state}${read}`,
    'line',
  )
}

/** Where readers find help: numbers can be called from the mail. */
export function mailHelp(setting: MailSetting, { attrs, content }: HelpBox): Markup {
  const { words, clock } = setting
  const services = content.map(({ attrs: { name, number, hours, country, address } }) => {
    const facts = [hours, country].filter(Boolean).join(' · ')
    const site = address ? html`<br>${mailLink(setting, address, address)}` : nothing
    return html`<li style="margin:0 0 12px"><strong>${name}</strong>${called(setting, number)}${facts ? html`<br>${facts}` : nothing}${site}</li>`
  })
  const text = attrs.text ? paragraph(attrs.text, 12) : nothing
  const { checked: at } = attrs
  const checked = at === null ? nothing : aside(words.helpChecked(clock.day(at)))
  return box(
    html`${mailHeading(setting, 3, attrs.title, true)}${text}<ul style="margin:0;padding:0 0 0 20px">${services}</ul>${checked}`,
    'panel',
  )
}

function called({ accent }: MailSetting, number: string): Markup {
  const digits = number.replace(/[^\d+*]/g, '')
  if (number === '') return nothing
  if (digits.length < 3) return html`<br>${number}`
  // A number broken over two lines is read wrongly.
  const unbroken = number.replaceAll(' ', '\u00a0').replaceAll('-', '\u2011')
  return html`<br><a class="link" href="tel:${digits}" style="color:${accent};font-size:20px;font-weight:bold">${unbroken}</a>`
}

/** A text kept once and used in many stories, with its own sources. */
export function mailContext(setting: MailSetting, { attrs, content }: ContextNote): Markup {
  const { words, clock } = setting
  const text = content.map((each) => paragraph(mailInline(setting, each.content), 12))
  const sources = attrs.sources.map((each) => mailLink(setting, each.address, each.title))
  const from = sources.length > 0 ? html` ${words.contextSources} ${join(sources, ', ')}` : nothing
  return box(
    html`${aside(words.contextLabel, 2)}${mailHeading(setting, 3, attrs.title, true)}${text}${aside(html`${words.reviewed(clock.day(attrs.reviewed))}${from}`)}`,
    'panel',
  )
}

/** What happened when, in order. */
export function mailTimeline(setting: MailSetting, { attrs, content }: Timeline): Markup {
  const { words, clock } = setting
  const events = content.map(({ attrs: { when, words: told }, content: paragraphs }) => {
    const text = paragraphs.map((each) => paragraph(mailInline(setting, each.content), 4))
    return html`<li style="margin:0 0 10px"><strong>${told || whenWords(clock, when)}</strong>${text}</li>`
  })
  return box(
    html`${mailHeading(setting, 3, attrs.title || words.timelineLabel, true)}<ol style="margin:0;padding:0 0 0 22px">${events}</ol>`,
    'line',
  )
}

/** A link to read on; only its words where what it led to is no longer there. */
export function mailRelated(setting: MailSetting, { attrs }: RelatedLink): Markup {
  const { words, page } = setting
  const story = attrs.story ? page.related.get(attrs.story) : undefined
  const target = story?.address ?? attrs.address
  const title = attrs.title || story?.headline || attrs.address || ''
  const onward = target
    ? mailLink(setting, target, title)
    : html`${title} (${words.noLongerAvailable})`
  return paragraph(html`<strong>${words.onward}:</strong> ${onward}`)
}
