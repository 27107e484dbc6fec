import { html, type Markup } from '../html.ts'
import type { Publication } from '../publication.ts'

// What mail programs take. Gmail cuts off what is longer than 102 KB of HTML, and takes a subset of CSS
// in a style element (https://developers.google.com/workspace/gmail/design/css), no `prefers-color-scheme`:
// it darkens colours itself. Outlook for Windows sets mail with Word, which knows no `max-width`, padding
// on cells only, and conditional comments (https://www.hteumeuleu.com/2020/outlook-rendering-engine/).
// Apple Mail takes what browsers take. So what must hold is said on each element, widths stand in tables
// and attributes, and the style element only makes it better where it is read.

/** The width of a mail, and of the text in it, in pixels. */
export const mailWidth = 600
export const textWidth = 536

export const serif = 'Georgia,Times,serif'
export const sans = '-apple-system,Segoe UI,Roboto,Helvetica,Arial,sans-serif'

/** The colours of a mail in the light; those in the dark stand in `mailStyle`. */
export const ink = '#1c1a17'
export const soft = '#5f5951'
export const rule = '#d5cfc5'
export const paper = '#fffefc'
export const ground = '#f1eee8'
export const panel = '#f6f3ed'

/** The accent as the settings give it; ink where it is no colour `#rrggbb`. */
export function accentOf({ colours }: Pick<Publication, 'colours'>): string {
  return colourOr(colours.accent, ink)
}

function colourOr(colour: string, otherwise: string): string {
  return /^#[\da-f]{6}$/i.test(colour) ? colour : otherwise
}

/** Dark colours and narrow screens, where they are read. */
export function mailStyle({ colours }: Pick<Publication, 'colours'>): Markup {
  const accent = colourOr(colours.accentDark, '#f3f0ea')
  return html`<style>:root{color-scheme:light dark;supported-color-schemes:light dark}body{-webkit-text-size-adjust:100%;text-size-adjust:100%}pre{white-space:pre-wrap}@media (max-width:480px){.pad{padding:22px 18px!important}.head{font-size:30px!important}}@media (prefers-color-scheme:dark){.ground{background-color:#0d0c0b!important}.paper{background-color:#171614!important}.panel{background-color:#24221f!important}.ink{color:#f3f0ea!important}.soft{color:#b9b2a7!important}.rule{border-color:#4a453e!important}.link{color:${accent}!important}.edge{border-color:${accent}!important}}</style>`
}

/** For Outlook on Windows alone: its own measure of pixels, and typefaces where it inherits none. */
export const outlookHead: Markup = html`<!--[if mso]><xml><o:OfficeDocumentSettings xmlns:o="urn:schemas-microsoft-com:office:office"><o:PixelsPerInch>96</o:PixelsPerInch></o:OfficeDocumentSettings></xml><style>td,p,li,h1,h2,h3,h4{font-family:Georgia,serif}.sans,.sans p,.sans li,.sans h2,.sans h3,.sans h4{font-family:Arial,sans-serif}</style><![endif]-->`

/** A table that only Outlook on Windows sees: it keeps the mail from being as wide as the window. */
export const outlookOpen: Markup = html`<!--[if mso]><table role="presentation" align="center" width="600" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->`
export const outlookClose: Markup = html`<!--[if mso]></td></tr></table><![endif]-->`

const rightToLeft =
  /^(?:ar|arc|ckb|dv|fa|he|iw|ks|ps|sd|syr|ug|ur|yi|ji)(?:-|$)|-(?:adlm|arab|hebr|nkoo|syrc|thaa)(?:-|$)/i

/** Which way a language is written: `rtl` for the scripts that go from right to left. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return rightToLeft.test(language) && !/-latn(?:-|$)/i.test(language) ? 'rtl' : 'ltr'
}
