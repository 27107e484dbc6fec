import { html } from '../../../page/html.ts'
import type { Block } from '../../../story/block.ts'
import { embedLoss } from '../../markup/embeds.ts'
import { newFragment } from '../../markup/fragment-of.ts'
import { brief } from '../../saved-page/finding.ts'
import { postAt } from '../../saved-page/lost-post.ts'
import type { Loss } from '../../taken.ts'
import type { ContentFacts } from './content-facts.ts'
import { galleryFrom } from './pictures.ts'
import type { Shortcode } from './shortcodes.ts'

/** What stands for a shortcode: blocks, or HTML to be read in its place; undefined where nobody knows it. */
export type Used =
  | { readonly blocks: readonly Block[]; readonly losses: readonly Loss[] }
  | { readonly html: string; readonly losses: readonly Loss[] }

/** Reads the shortcodes that WordPress itself has, and those of well-known plugins that show an address. */
export function useShortcode(
  shortcode: Shortcode,
  inner: string,
  facts: ContentFacts,
): Used | undefined {
  switch (shortcode.name) {
    case 'gallery':
      return galleryOf(shortcode, facts)
    case 'caption':
    case 'wp_caption':
      return captionOf(shortcode, inner)
    case 'audio':
    case 'video':
    case 'wpvideo':
      return mediaOf(shortcode)
    default:
      return embedOf(shortcode, inner, facts)
  }
}

function galleryOf({ attributes, written }: Shortcode, facts: ContentFacts): Used {
  const ids = listed(attributes.get('ids') ?? attributes.get('include') ?? '')
  const without = new Set(listed(attributes.get('exclude') ?? ''))
  const told = ids.map((id) => facts.attachments.byId(id))
  const files =
    ids.length > 0
      ? told.filter((file) => file !== undefined)
      : facts.attachments
          .below(attributes.get('id') ?? facts.id)
          .filter(({ id }) => !without.has(id))
  const missing = ids.filter((_, index) => told[index] === undefined)
  const losses: Loss[] = []
  if (missing.length > 0)
    losses.push(
      loss('gallery', written, `Pictures that are not in the archive: ${missing.join(', ')}`),
    )
  else if (files.length === 0)
    losses.push(loss('gallery', written, 'The archive has no pictures that belong to it'))
  return { blocks: galleryFrom(files), losses }
}

function listed(ids: string): readonly string[] {
  return ids
    .split(/[\s,]+/)
    .filter((id) => id !== '')
    .slice(0, 1000)
}

const captioned = /^\s*((?:<a\b[^<>]*>\s*)?<img\b[^<>]*>(?:\s*<\/a>)?)([\s\S]*)$/

function captionOf({ attributes, written }: Shortcode, inner: string): Used | undefined {
  const [, picture, behind = ''] = captioned.exec(inner) ?? []
  if (picture === undefined) return undefined
  const said = attributes.get('caption') ?? ''
  const words = [said, behind]
    .map((each) => each.trim())
    .filter(Boolean)
    .join(' ')
  const caption = words === '' ? '' : `<figcaption>${words}</figcaption>`
  return {
    html: `<figure class="wp-caption">${picture}${caption}</figure>`,
    losses: unused(attributes, written),
  }
}

/** What a caption's tag says beside layout. */
function unused(attributes: Shortcode['attributes'], written: string): readonly Loss[] {
  const others = [...attributes.keys()].filter(
    (name) => !/^(?:id|align|width|class|caption|height)$/.test(name),
  )
  return others.length === 0
    ? []
    : [loss('shortcode', written, 'Only its picture and its caption are kept')]
}

const files = ['src', 'mp3', 'm4a', 'ogg', 'wav', 'mp4', 'm4v', 'webm', 'ogv', 'wmv', 'flv']

function mediaOf({ name, attributes, values }: Shortcode): Used | undefined {
  const told = [...files.map((file) => attributes.get(file)), ...values]
  const address = told.find((each) => each !== undefined && /^(?:https?:)?\/\//i.test(each))
  if (address === undefined) return undefined
  const media =
    name === 'audio'
      ? html`<audio src="${address}"></audio>`
      : html`<video src="${address}"></video>`
  return { html: `${media}`, losses: [] }
}

const numbered: Readonly<Record<string, (id: string) => string>> = {
  tweet: (id) => `https://x.com/i/status/${id}`,
  twitter: (id) => `https://x.com/i/status/${id}`,
  youtube: (id) => `https://www.youtube.com/watch?v=${id}`,
  vimeo: (id) => `https://vimeo.com/${id}`,
  instagram: (id) => `https://www.instagram.com/p/${id}/`,
}

const embedding =
  /^(?:embed|youtube|vimeo|tweet|twitter|instagram|facebook|tiktok|soundcloud|spotify|dailymotion|threads|bluesky|mastodon|ted|flickr|reddit|pinterest|giphy)$/

function embedOf(shortcode: Shortcode, inner: string, facts: ContentFacts): Used | undefined {
  const address = addressOf(shortcode, inner)
  if (address === undefined) return undefined
  const isKnown = embedding.test(shortcode.name) || postAt(address) !== undefined
  const hasMore = inner.replace(/<[^<>]*>/g, '').trim().length > address.length + 20
  const card = isKnown && !hasMore ? facts.card(address) : undefined
  return card && { blocks: [card], losses: [embedLoss(card, address)] }
}

function addressOf({ name, attributes, values }: Shortcode, inner: string): string | undefined {
  const words = inner.replace(/<[^<>]*>/g, '').trim()
  const told = [
    words,
    ...values,
    ...['url', 'src', 'href', 'link', 'address'].map((key) => attributes.get(key)),
  ]
  const address = told.find((each) => each !== undefined && /^https?:\/\/\S+$/i.test(each))
  if (address !== undefined) return address.replaceAll('&amp;', '&').replaceAll('&#038;', '&')
  const [id = attributes.get('id') ?? ''] = values
  const make = Object.hasOwn(numbered, name) ? numbered[name] : undefined
  return make && /^[\w-]{3,40}$/.test(id || words) ? make(id || words) : undefined
}

/** A shortcode that nobody knows and that has a place of its own: its words, shown for what they are. */
export function unknownShortcode({ name, written }: Shortcode): Used {
  const words = { tag: 'code', attributes: {}, content: [written] }
  const fragment = newFragment(`[${name}]`, 'WordPress', [
    { tag: 'p', attributes: {}, content: [words] },
  ])
  return {
    blocks: [fragment],
    losses: [
      loss('shortcode', written, 'What it showed was made by a plugin; its own words are kept'),
    ],
  }
}

/** A loss of a shortcode or block, in its own words. */
export function loss(kind: string, what: string, why: string): Loss {
  return { kind, what: brief(what, 2000), why, line: null }
}
