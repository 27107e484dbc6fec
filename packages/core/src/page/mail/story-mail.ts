import type { Block } from '../../story/block.ts'
import { html, join, type Markup, nothing } from '../html.ts'
import type { Site, StoryPage } from '../model.ts'
import { storyText } from '../text/story-text.ts'
import { lines, parts } from '../text/telling.ts'
import { mailBlock } from './mail-blocks.ts'
import { mailEnd, mailFoot, mailHead, mailSponsor, mailSponsorText } from './mail-frame.ts'
import {
  directionOf,
  ground,
  ink,
  mailStyle,
  outlookClose,
  outlookHead,
  outlookOpen,
  paper,
  serif,
} from './mail-look.ts'
import { aside, type MailSetting, mailLink, mailSetting, paragraph } from './mail-setting.ts'

/** A story as a mail, ready to be sent by whoever sends the magazine's mails. */
export interface StoryMail {
  /** The headline for mails, or the story's own. */
  readonly subject: string
  /** What mail programs show beside the subject. */
  readonly preheader: string
  readonly html: string
  readonly text: string
  /** Of the HTML, in UTF-8. */
  readonly bytes: number
  /** What stands on the story's page only, because mail programs cut long mails off. */
  readonly left: MailLeft | null
}

export interface MailLeft {
  /** How many of the blocks of its body, and of how many. */
  readonly parts: number
  readonly of: number
  /** Whether whom we asked and the sources of its quotations are left, too. */
  readonly sources: boolean
}

/** Gmail cuts off the HTML of a mail at 102 KB; a line in the dark about what was cut helps nobody. */
const mostBytes = 100_000

/**
 * A story as a mail: HTML that mail programs show, in one column of tables, and the whole as plain text.
 * Everything in it is from the site's own host; nothing tells who opened it. What is longer than mail
 * programs show is left from its end, with a link to the page; help boxes stay.
 */
export function storyMail(site: Site, page: StoryPage): StoryMail {
  const { story } = page
  const setting = mailSetting(site, page)
  const subject = oneLine(story.variants.mail || story.headline)
  const preheader = oneLine(story.standfirst)
  const blocks = story.body.content.map((block) => ({ block, words: mailBlock(setting, block) }))
  const end = mailEnd(setting)
  const write = (main: Markup) => document(setting, { subject, preheader, main })
  const { main, left } = fitted(setting, blocks, end, bytesOf(write(nothing)))
  const whole = write(main)
  const text = `${parts(storyText(site, page).trimEnd(), mailSponsorText(setting), footText(site))}\n`
  return { subject, preheader, html: whole, text, bytes: bytesOf(whole), left }
}

interface Part {
  readonly block: Block
  readonly words: Markup
}

/** As many blocks from the beginning as there is room for. */
function fitted(
  setting: MailSetting,
  blocks: readonly Part[],
  end: Markup,
  frame: number,
): { readonly main: Markup; readonly left: MailLeft | null } {
  const sizes = blocks.map(({ words }) => bytesOf(words.toString()))
  const all = sizes.reduce((sum, size) => sum + size, frame + bytesOf(end.toString()))
  if (all <= mostBytes) return { main: html`${blocks.map(({ words }) => words)}${end}`, left: null }
  const isHelp = ({ block }: Part) => block.type === 'helpBox'
  // Room for the line that says so, and for every help box wherever it stands.
  let room = mostBytes - frame - 1500
  for (const [index, part] of blocks.entries()) if (isHelp(part)) room -= sizes[index] ?? 0
  let kept = 0
  for (const [index, part] of blocks.entries()) {
    room -= isHelp(part) ? 0 : (sizes[index] ?? 0)
    if (room < 0) break
    kept = index + 1
  }
  // A heading with nothing below it would promise what the mail does not hold.
  while (/heading|divider/.test(blocks[kept - 1]?.block.type ?? '')) kept -= 1
  const rest = blocks.slice(kept)
  const help = rest.filter(isHelp)
  const hasSources = end.toString() === '' || (room >= 0 && bytesOf(end.toString()) <= room)
  const left = { parts: rest.length - help.length, of: blocks.length, sources: !hasSources }
  const main = join([
    ...blocks.slice(0, kept).map(({ words }) => words),
    shortened(setting, left),
    ...help.map(({ words }) => words),
    hasSources ? end : nothing,
  ])
  return { main, left }
}

function shortened(setting: MailSetting, { parts: left, of, sources }: MailLeft): Markup {
  const { words, page } = setting
  const told = [
    left > 0 ? words.mailShortened(left, of) : '',
    sources ? words.mailSourcesLeft : '',
  ].filter(Boolean)
  const link = mailLink(setting, page.summary.address, words.mailReadOn)
  return html`${aside(told.join(' '))}${paragraph(html`<strong>${link}</strong>`, 26)}`
}

interface Sheet {
  readonly subject: string
  readonly preheader: string
  readonly main: Markup
}

function document(setting: MailSetting, { subject, preheader, main }: Sheet): string {
  const { site, page } = setting
  const { language } = page.story
  const direction = directionOf(language)
  const of = html` lang="${language}" dir="${direction}"`
  const table = html`role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"`
  // Gmail takes html and body away: language and direction are said once more inside.
  return html`<!DOCTYPE html>
<html${of}><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="x-apple-disable-message-reformatting"><meta name="format-detection" content="telephone=no,date=no,address=no,email=no"><meta name="color-scheme" content="light dark"><meta name="supported-color-schemes" content="light dark"><title>${subject}</title>${mailStyle(site.publication)}${outlookHead}</head>
<body class="ground" style="margin:0;padding:0;background-color:${ground}"><div role="article" aria-label="${subject}"${of}>${preheader ? html`<div style="display:none;max-height:0;overflow:hidden;mso-hide:all">${preheader}</div>` : nothing}<table ${table} class="ground" style="background-color:${ground}"><tr><td align="center" style="padding:12px 0 24px">${outlookOpen}<table ${table} class="paper" style="max-width:600px;background-color:${paper};text-align:${setting.start}"><tr><td class="pad ink" style="padding:28px 32px;color:${ink};font-family:${serif};font-size:18px;line-height:28px;overflow-wrap:anywhere;word-break:break-word">
${mailHead(setting)}${main}${mailSponsor(setting)}${mailFoot(setting)}</td></tr></table>${outlookClose}</td></tr></table></div></body></html>
`.toString()
}

/** Headers of mails are lines: no words of anybody may begin another. */
function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim()
}

function footText(site: Site): string {
  const { name, contact } = site.publication
  return lines(name, contact.email, contact.postal)
}

function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length
}
