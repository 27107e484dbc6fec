import { listed } from '../card.ts'
import { address, html, join, type Markup, nothing } from '../html.ts'
import type { Sponsor } from '../publication.ts'
import { mayCarrySponsor } from '../sponsor.ts'
import { notesOf, requestsOf, sourcesOf, zoneOf } from '../text/story-facts.ts'
import { sans } from './mail-look.ts'
import { mailImage, mailPicture } from './mail-pictures.ts'
import { aside, box, type MailSetting, mailHeading, mailLink, paragraph } from './mail-setting.ts'

/** What stands over the text: the magazine, headline, standfirst, names, times, and what was corrected. */
export function mailHead(setting: MailSetting): Markup {
  const { site, page, words } = setting
  const { story, summary } = page
  const kind = [summary.section.name, words.kinds[story.kind]].filter(Boolean).join(' · ')
  const standfirst = story.standfirst
    ? html`<p class="soft" style="margin:0 0 16px;color:#5f5951;font-size:20px;line-height:28px">${story.standfirst}</p>`
    : nothing
  const lead = story.lead ? mailPicture(setting, story.lead, summary.address) : nothing
  return html`<p class="sans ink" style="margin:0 0 26px;font-family:${sans};font-size:15px;line-height:20px"><strong>${mailLink(setting, '/', site.publication.name)}</strong> <span class="soft" style="color:#5f5951">${kind}</span></p><h1 class="head" style="margin:0 0 14px;font-size:36px;line-height:1.12;font-weight:bold">${story.headline}</h1>${standfirst}${about(setting)}${notes(setting)}${lead}`
}

function about(setting: MailSetting): Markup {
  const { page, words, clock } = setting
  const { story, summary } = page
  const roles = [...new Set(story.bylines.map(({ role }) => role))]
  const names = roles.map((role) => {
    const people = story.bylines.filter((byline) => byline.role === role)
    return `${words.roles[role]} ${listed(
      people.map(({ name }) => name),
      words,
    )}`
  })
  const updated = summary.updatedAt ? ` · ${words.updated} ${clock.moment(summary.updatedAt)}` : ''
  const when = `${words.published} ${clock.moment(summary.publishedAt)}${updated}. ${zoneOf(page, setting)}`
  const who = names.length > 0 ? html`<strong>${names.join('. ')}</strong><br>` : nothing
  return html`<p class="sans soft" style="margin:0 0 24px;color:#5f5951;font-family:${sans};font-size:14px;line-height:21px">${who}${when}</p>`
}

/** Corrections come first: whoever has the mail has no other way to hear of them. */
function notes(setting: MailSetting): Markup {
  const told = notesOf(setting.page, setting)
  if (told.length === 0) return nothing
  const each = told.map(({ label, text }) => paragraph(html`<strong>${label}:</strong> ${text}`, 8))
  return box(join(each), 'panel')
}

/** What stands under the text and still belongs to it: whom we asked, and how its quotations are known. */
export function mailEnd(setting: MailSetting): Markup {
  const { words, page } = setting
  setting.headingLevel = 1
  const requests = requestsOf(page, setting).map((told) => item(html`${told}`))
  const { line, sources } = sourcesOf(page, setting)
  const from = sources.map(({ text, address: target }) =>
    item(html`${text}${target ? html`<br>${mailLink(setting, target, target)}` : nothing}`),
  )
  const asked = requests.length > 0 ? mailHeading(setting, 2, words.requestsHeading) : nothing
  const known = line || from.length > 0 ? mailHeading(setting, 2, words.howWeKnow) : nothing
  const sum = line ? aside(line, 12) : nothing
  return html`${asked}${facts(requests)}${known}${sum}${facts(from)}`
}

function item(told: Markup): Markup {
  return html`<li style="margin:0 0 6px">${told}</li>`
}

function facts(items: readonly Markup[]): Markup {
  if (items.length === 0) return nothing
  return html`<ul class="sans" style="margin:0 0 24px;padding:0 0 0 22px;font-family:${sans};font-size:15px;line-height:22px">${items}</ul>`
}

/** Whoever pays for the magazine, where the story may stand beside that: labelled, and a plain link. */
export function mailSponsor(setting: MailSetting): Markup {
  const { words } = setting
  const told = sponsorOf(setting)
  const href = told && address(told.address)
  if (!told || !href) return nothing
  const picture = told.picture
  const alternative = picture?.decorative ? '' : (picture?.alternative ?? '')
  const image = picture && mailImage(setting, picture.media, alternative, 160)
  const link = html`<a class="link" href="${href}" rel="sponsored noopener" style="color:${setting.accent}">${image ?? nothing}${told.text || told.name}</a>`
  return box(html`${aside(words.sponsoredBy(told.name))}${paragraph(link, 8)}`, 'line')
}

/** The same in plain text; empty where nobody pays to stand. */
export function mailSponsorText(setting: MailSetting): string {
  const told = sponsorOf(setting)
  if (!told || !address(told.address)) return ''
  return [setting.words.sponsoredBy(told.name), told.text, told.address].filter(Boolean).join('\n')
}

/** Earlier stories, which the page shows beside it, are not in a mail. */
function sponsorOf({ site, page }: MailSetting): Sponsor | null {
  return mayCarrySponsor(page, []) ? site.sponsor : null
}

/** Where the story stands, and who sends it. */
export function mailFoot(setting: MailSetting): Markup {
  const { site, page, words } = setting
  const { name, contact } = site.publication
  const reach = [
    mailLink(setting, '/', name),
    ...(contact.email ? [mailLink(setting, `mailto:${contact.email}`, contact.email)] : []),
    ...(contact.postal ? [html`${contact.postal}`] : []),
  ]
  const read = mailLink(setting, page.summary.address, words.mailReadOn)
  return html`<hr class="rule" style="margin:26px 0 18px;border:0;border-top:1px solid #d5cfc5">${paragraph(html`<strong>${read}</strong>`, 10)}<p class="sans soft" style="margin:0;color:#5f5951;font-family:${sans};font-size:14px;line-height:21px">${join(reach, ' · ')}</p>`
}
