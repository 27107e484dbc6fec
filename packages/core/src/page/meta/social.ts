import { join, type Markup } from '../html.ts'
import type { Site } from '../model.ts'
import type { SharePicture } from './share-picture.ts'
import { named, property } from './tags.ts'

/** What a page looks like when somebody passes it on. */
export interface SocialCard {
  readonly type: 'article' | 'profile' | 'website'
  readonly title: string
  readonly description: string
  readonly url: string
  readonly language: string
  readonly picture: SharePicture | undefined
}

/** Open Graph, and the few names of X's own for what Open Graph does not say. */
export function socialTags(site: Site, card: SocialCard): Markup {
  const { picture } = card
  const tags = [
    property('og:type', card.type),
    property('og:site_name', site.publication.name),
    property('og:locale', localeOf(card.language)),
    property('og:title', card.title),
    property('og:description', card.description),
    property('og:url', card.url),
    named('twitter:card', picture && picture.width >= 600 ? 'summary_large_image' : 'summary'),
    named('twitter:title', card.title),
    named('twitter:description', card.description),
  ]
  if (picture) tags.push(pictureTags(picture))
  return join(tags)
}

function pictureTags(picture: SharePicture): Markup {
  return join([
    property('og:image', picture.address),
    property('og:image:type', 'image/jpeg'),
    property('og:image:width', String(picture.width)),
    property('og:image:height', String(picture.height)),
    property('og:image:alt', picture.alternative),
    named('twitter:image', picture.address),
    named('twitter:image:alt', picture.alternative),
  ])
}

/** `pt-BR` as Open Graph writes it: `pt_BR`; a tag without a country gets its most likely one. */
export function localeOf(language: string): string {
  const known = locales.get(language)
  if (known !== undefined) return known
  const locale = readLocale(language)
  // A site has a handful of languages; the bound is for hostile imports.
  if (locales.size < 500) locales.set(language, locale)
  return locale
}

const locales = new Map<string, string>()

function readLocale(language: string): string {
  try {
    const locale = new Intl.Locale(language).maximize()
    return locale.region ? `${locale.language}_${locale.region}` : ''
  } catch {
    return ''
  }
}
