import type { Inline } from '../../story/inline.ts'
import { feedInline } from '../feeds/feed-inline.ts'
import { type FeedSetting, feedSetting } from '../feeds/feed-setting.ts'
import { html, type Markup } from '../html.ts'
import { absolute } from '../meta/absolute.ts'
import type { Site, StoryPage } from '../model.ts'
import { accentOf, directionOf, panel, rule, sans } from './mail-look.ts'

/** What the parts of a mail look up, and the level of its last heading. */
export interface MailSetting extends FeedSetting {
  readonly accent: string
  /** The side on which lines begin. */
  readonly start: 'left' | 'right'
  headingLevel: number
}

/** The setting of the mail of one story. */
export function mailSetting(site: Site, page: StoryPage): MailSetting {
  const start = directionOf(page.story.language) === 'rtl' ? 'right' : 'left'
  const accent = accentOf(site.publication)
  return { ...feedSetting(site, page), accent, start, headingLevel: 1 }
}

/** A link with its full address; the words alone where it may not be one. */
export function mailLink(
  { site, page, accent }: MailSetting,
  target: string | null,
  words: Markup | string,
): Markup {
  const href = target === null ? undefined : absolute(site, target, page.summary.address)
  return href
    ? html`<a class="link" href="${href}" style="color:${accent}">${words}</a>`
    : html`${words}`
}

/** Running words with their marks and links. */
export function mailInline(setting: MailSetting, content: readonly Inline[] | undefined): Markup {
  return feedInline(setting, content, (_, target, words) => mailLink(setting, target, words))
}

/** A paragraph of a mail; `space` is what is left free under it, in pixels. */
export function paragraph(words: Markup | string, space = 18): Markup {
  return html`<p style="margin:0 0 ${space}px">${words}</p>`
}

/** Small words beside the text: captions, times, sources. */
export function aside(words: Markup | string, space = 8): Markup {
  return html`<p class="soft" style="margin:0 0 ${space}px;color:#5f5951;font-size:14px;line-height:20px">${words}</p>`
}

/** A heading, never more than one level below the last; boxes leave the level as it was. */
export function mailHeading(
  setting: MailSetting,
  wanted: number,
  words: Markup | string,
  isOfBox = false,
): Markup {
  const level = Math.min(wanted, setting.headingLevel + 1)
  if (!isOfBox) setting.headingLevel = level
  const look = `margin:0 0 12px;font-size:${level === 2 ? 24 : 20}px;line-height:1.25;font-weight:bold`
  if (level <= 2) return html`<h2 style="${look}">${words}</h2>`
  return level === 3
    ? html`<h3 style="${look}">${words}</h3>`
    : html`<h4 style="${look}">${words}</h4>`
}

/** A box set apart from the text: tables are the one thing that every mail program draws alike. */
export function box(inner: Markup, look: 'line' | 'panel' | 'dashed'): Markup {
  const border =
    look === 'panel' ? '' : `border:1px ${look === 'dashed' ? 'dashed' : 'solid'} ${rule};`
  const fill = look === 'panel' ? `background-color:${panel};` : ''
  return html`<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="margin:0 0 22px"><tr><td class="sans ink rule${look === 'panel' ? ' panel' : ''}" style="${border}${fill}padding:18px 20px 10px;font-family:${sans};font-size:16px;line-height:24px">${inner}</td></tr></table>\n`
}
