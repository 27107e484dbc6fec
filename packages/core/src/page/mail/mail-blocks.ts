import type { Block, Blockquote, Fragment, List, PullQuote } from '../../story/block.ts'
import { cite, lang } from '../feeds/feed-cards.ts'
import { fragmentMarkup } from '../fragment-markup.ts'
import { html, join, type Markup, nothing } from '../html.ts'
import {
  mailContext,
  mailHelp,
  mailOutlet,
  mailPost,
  mailRelated,
  mailTimeline,
} from './mail-cards.ts'
import { mailGallery, mailPicture } from './mail-pictures.ts'
import {
  aside,
  box,
  type MailSetting,
  mailHeading,
  mailInline,
  mailLink,
  paragraph,
} from './mail-setting.ts'

/** One block of a story in a mail. */
export function mailBlock(setting: MailSetting, block: Block): Markup {
  switch (block.type) {
    case 'paragraph':
      return block.content?.length ? paragraph(mailInline(setting, block.content)) : nothing
    case 'heading':
      return mailHeading(setting, block.attrs.level, mailInline(setting, block.content))
    case 'list':
      return list(setting, block)
    case 'blockquote':
      return blockquote(setting, block)
    case 'pullQuote':
      return pullQuote(setting, block)
    case 'picture':
      return mailPicture(setting, block.attrs)
    case 'divider':
      return html`<hr class="rule" style="margin:8px 0 26px;border:0;border-top:1px solid #d5cfc5">`
    default:
      return card(setting, block)
  }
}

type Card = Exclude<
  Block,
  { type: 'paragraph' | 'heading' | 'list' | 'blockquote' | 'pullQuote' | 'picture' | 'divider' }
>

function card(setting: MailSetting, block: Card): Markup {
  switch (block.type) {
    case 'gallery':
      return mailGallery(setting, block)
    case 'postCard':
      return mailPost(setting, block)
    case 'outletCard':
      return mailOutlet(setting, block)
    case 'helpBox':
      return mailHelp(setting, block)
    case 'contextNote':
      return mailContext(setting, block)
    case 'timeline':
      return mailTimeline(setting, block)
    case 'relatedLink':
      return mailRelated(setting, block)
    case 'fragment':
      return fragment(setting, block)
    default:
      return block satisfies never
  }
}

function list(setting: MailSetting, { attrs, content }: List): Markup {
  const items = content.map(({ content: parts }) => {
    const inner = parts.map((part) =>
      part.type === 'list'
        ? list(setting, part)
        : html`<p style="margin:0 0 6px">${mailInline(setting, part.content)}</p>`,
    )
    return html`<li>${inner}</li>`
  })
  const look = html` style="margin:0 0 18px;padding:0 0 0 24px"`
  return attrs.ordered ? html`<ol${look}>${items}</ol>` : html`<ul${look}>${items}</ul>`
}

/** Words set apart by a line at their side, which Outlook draws at a cell alone. */
function beside({ accent, start }: MailSetting, inner: Markup): Markup {
  return html`<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="margin:0 0 20px"><tr><td class="ink edge" style="border-${start}:3px solid ${accent};padding:2px 18px">${inner}</td></tr></table>\n`
}

function blockquote(setting: MailSetting, { attrs, content }: Blockquote): Markup {
  const told = attrs.attribution || attrs.cite || ''
  const by = told ? aside(html`— ${mailLink(setting, attrs.cite, told)}`, 0) : nothing
  const text = content.map((each) => paragraph(mailInline(setting, each.content), 10))
  const said = html`<blockquote${cite(attrs.cite)}${lang(setting, attrs.language)} style="margin:0;padding:0">${text}</blockquote>`
  return beside(setting, html`${said}${by}`)
}

/** Words of the story, shown large, as its page has them. */
function pullQuote(setting: MailSetting, { attrs, content }: PullQuote): Markup {
  const by = attrs.attribution ? aside(attrs.attribution, 0) : nothing
  return html`<div class="rule" style="margin:8px 0 26px;padding:18px 0 14px;border-top:1px solid #d5cfc5;border-bottom:1px solid #d5cfc5;text-align:center"><p style="margin:0 0 8px;font-size:26px;line-height:32px">${mailInline(setting, content)}</p>${by}</div>`
}

/** A part of an older page, with the label that says so. */
function fragment(setting: MailSetting, { attrs }: Fragment): Markup {
  const manner = {
    heading: (level: number, words: Markup) => mailHeading(setting, level, words),
    link: (href: string, words: Markup) => mailLink(setting, href, words),
  }
  const inner = fragmentMarkup(manner, attrs.content)
  return box(join([aside(setting.words.fragmentLabel(attrs.what, attrs.from)), inner]), 'line')
}
