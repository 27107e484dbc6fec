import { feedAddress } from './address.ts'
import { type Clock, clockOf } from './clock.ts'
import { address, html, join, type Markup, nothing } from './html.ts'
import type { Site } from './model.ts'
import { designs } from './style/design.ts'
import { type Words, wordsFor } from './words/words.ts'

/** What the pages of a site have in common, rendered once for each site. */
export interface Frame {
  readonly words: Words
  readonly clock: Clock
  /** What stands in the head of every page. */
  readonly head: Markup
  readonly masthead: Markup
  /** The masthead of the front page, larger and with the tagline. */
  readonly frontMasthead: Markup
  readonly colophon: Markup
}

const frames = new WeakMap<Site, Frame>()

/** The frame of a site; the same object for the same site. */
export function frameOf(site: Site): Frame {
  const known = frames.get(site)
  if (known) return known
  const words = wordsFor(site.publication.language)
  const frame: Frame = {
    words,
    clock: clockOf(site.publication.zone, site.publication.language, words),
    head: commonHead(site),
    masthead: masthead(site, words, false),
    frontMasthead: masthead(site, words, true),
    colophon: colophon(site, words),
  }
  frames.set(site, frame)
  return frame
}

function commonHead({ assets, publication }: Site): Markup {
  const { paper } = designs[publication.design.name]
  return html`<meta name="viewport" content="width=device-width,initial-scale=1"><meta name="color-scheme" content="light dark"><meta name="theme-color" content="${paper.light}" media="(prefers-color-scheme:light)"><meta name="theme-color" content="${paper.dark}" media="(prefers-color-scheme:dark)"><link rel="preload" href="${assets.typeface}" as="font" type="font/woff2" crossorigin><link rel="stylesheet" href="${assets.style}"><link rel="icon" href="${assets.icon}">`
}

function masthead(site: Site, words: Words, front: boolean): Markup {
  const { name, tagline, navigation } = site.publication
  const title = front
    ? html`<h1 class="name">${name}</h1>${tagline ? html`<p class="tagline">${tagline}</p>` : nothing}`
    : html`<p class="name"><a href="/">${name}</a></p>`
  const items = navigation.map((item) => html`<li>${frameLink(item.address, item.label)}</li>`)
  const find = site.newsroom
    ? html`<li><a href="/-/search">${words.search}</a></li>`
    : html`<li><a href="/archive/">${words.archive}</a></li>`
  return html`<header class="mast${front ? ' front' : ''}">${title}<nav id="navigation" tabindex="-1" aria-label="${words.navigation}"><ul>${items}${find}</ul></nav></header>`
}

function colophon(site: Site, words: Words): Markup {
  const { name, tagline, contact, policies } = site.publication
  const rules = Object.entries(words.policies).flatMap(([policy, label]) => {
    const target = policies[policy as keyof typeof policies]
    return target ? [html`<li>${frameLink(target, label)}</li>`] : []
  })
  const feeds = (['rss', 'atom', 'json'] as const).map(
    (format) =>
      html`<li><a href="${feedAddress({ type: 'site' }, format)}">${words.feedNames[format]}</a></li>`,
  )
  const mail = address(`mailto:${contact.email}`)
  const reach = [
    ...(contact.email && mail ? [html`<a href="${mail}">${contact.email}</a>`] : []),
    ...(contact.postal ? [html`${contact.postal}`] : []),
  ]
  return html`<footer class="colophon"><div><p class="name"><a href="/">${name}</a></p>${tagline ? html`<p>${tagline}</p>` : nothing}${reach.length > 0 ? html`<p><b>${words.contact}</b> ${join(reach, ' · ')}</p>` : nothing}</div><nav aria-label="${words.footerNavigation}"><ul>${rules}<li><a href="/archive/">${words.archive}</a></li>${feeds}</ul></nav></footer>`
}

/** A link from the publication's settings; its words alone where the address may not be one. */
export function frameLink(target: string, label: string): Markup {
  const href = address(target)
  return href ? html`<a href="${href}">${label}</a>` : html`${label}`
}
