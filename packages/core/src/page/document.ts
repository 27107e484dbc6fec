import { frameOf } from './frame.ts'
import { html, type Markup, nothing } from './html.ts'
import type { Site } from './model.ts'

/** The parts of a page that differ from page to page. */
export interface Sheet {
  readonly title: string
  /** One or two sentences for search engines; none where empty. */
  readonly description: string
  /** Of the page's main text. */
  readonly language: string
  /** What machines read: canonical, Open Graph, JSON-LD. */
  readonly meta: Markup
  readonly main: Markup
  readonly front?: boolean
  readonly comments?: boolean
  /** The answer that the server gives in place of 200: `410`, `301 /new/`. */
  readonly status?: string
  readonly script?: string
  /** One word for the style of the page. */
  readonly type: string
}

/** A complete document from the parts of one page. */
export function renderDocument(site: Site, sheet: Sheet): string {
  const { words, head, masthead, frontMasthead, colophon } = frameOf(site)
  const { name, language } = site.publication
  // The server reads the mark from the first bytes of the file: nothing may come before it.
  const status = sheet.status ? html`<meta name="stet-status" content="${sheet.status}">` : nothing
  const title = sheet.front ? sheet.title : withName(sheet.title, name)
  const description = sheet.description
    ? html`<meta name="description" content="${sheet.description}">`
    : nothing
  const script = sheet.script ? html`<script src="${sheet.script}" defer></script>` : nothing
  const skipToComments = sheet.comments
    ? html`<li><a href="#comments">${words.skipToComments}</a></li>`
    : nothing
  const mainLanguage = sheet.language === language ? nothing : html` lang="${sheet.language}"`
  return html`<!DOCTYPE html><html lang="${language}"><head><meta charset="utf-8">${status}<title>${title}</title>${description}${head}${sheet.meta}${script}</head><body class="${sheet.type}"><nav class="skips" aria-label="${words.skip}"><ul><li><a href="#content">${words.skipToMain}</a></li><li><a href="#navigation">${words.skipToNavigation}</a></li>${skipToComments}</ul></nav>${sheet.front ? frontMasthead : masthead}<main id="content" tabindex="-1"${mainLanguage}>${sheet.main}</main>${colophon}</body></html>`.toString()
}

/** Results of searches show about 70 characters of a title: the magazine's name is the first to go. */
function withName(title: string, name: string): string {
  const whole = `${title} · ${name}`
  return whole.length > 70 ? title : whole
}
