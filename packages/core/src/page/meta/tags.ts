import { html, type Markup, nothing } from '../html.ts'

/** A `meta` element by its `name`: what search engines and X read; nothing where there is nothing to say. */
export function named(name: string, content: string): Markup {
  return content === '' ? nothing : html`<meta name="${name}" content="${content}">\n`
}

/** A `meta` element by its `property`, as Open Graph (https://ogp.me) has it. */
export function property(name: string, content: string): Markup {
  return content === '' ? nothing : html`<meta property="${name}" content="${content}">\n`
}

/** The one address under which a page shall be known. */
export function canonical(address: string): Markup {
  return html`<link rel="canonical" href="${address}">\n`
}

/** The same content, or news of it, in another format. */
export function alternate(type: string, title: string, address: string): Markup {
  return html`<link rel="alternate" type="${type}" title="${title}" href="${address}">\n`
}

/** What search engines may do with the page. */
export function robots(index: boolean): Markup {
  return named('robots', index ? 'max-image-preview:large' : 'noindex')
}
