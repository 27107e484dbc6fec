import type { Slug } from './story.ts'

const longestSlug = 80
const mostBytes = 240

/** Reads the last part of an address as a slug, or says `undefined` when it cannot be one. */
export function parseSlug(text: string): Slug | undefined {
  if (!/^[\p{L}\p{Nd}][\p{L}\p{Nd}\p{M}]*(?:-[\p{L}\p{Nd}][\p{L}\p{Nd}\p{M}]*)*$/u.test(text))
    return
  if (folded(text) !== text || !fits(text)) return
  return text as Slug
}

/** Makes a slug from a headline in any script; `story` where the headline has no letter or digit. */
export function slugFrom(headline: string): Slug {
  const whole = folded(headline)
    // What joins within a word leaves no gap: o’clock, soft hyphens, joiners, variation selectors.
    .replace(/(?<=\p{L})['’ʼ](?=\p{L})/gu, '')
    .replace(/[\u00ad\u2060\p{Variation_Selector}\p{Me}]|\u200d/gu, '')
    .replace(/[^\p{L}\p{Nd}\p{M}]+/gu, '-')
    .replace(/(^|-)\p{M}+/gu, '$1')
  const slug = cut(folded(whole.replace(/-{2,}/g, '-').replace(/^-+|-+$/g, '')))
  return (slug || 'story') as Slug
}

/** Whether a word may not be a section's slug, because the site itself lives at that address. */
export function isReservedSection(slug: string): boolean {
  return reservedSections.has(slug)
}

/** Whether a word may not be a story's slug, because its section itself lives at that address. */
export function isReservedStorySlug(slug: string): boolean {
  return slug === 'archive'
}

const reservedSections: ReadonlySet<string> = new Set([
  '-',
  '.well-known',
  'archive',
  'assets',
  'by',
  'evidence',
  'feed',
  'ledger',
  'media',
  'newsroom',
  'search',
  'sitemap',
  'topics',
])

/** Lower case and NFC, until neither changes the other. */
function folded(text: string): string {
  const once = text.normalize('NFC').toLowerCase().normalize('NFC')
  return once === text ? once : folded(once)
}

function fits(text: string): boolean {
  return [...text].length <= longestSlug && new TextEncoder().encode(text).length <= mostBytes
}

/** Shortens to the limits: at a hyphen, or between two letters where the first word is too long. */
function cut(text: string): string {
  if (fits(text)) return text
  let short = ''
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    if (!fits(short + segment)) break
    short += segment
  }
  const hyphen = text.startsWith('-', short.length) ? short.length : short.lastIndexOf('-')
  return hyphen > 0 ? short.slice(0, hyphen) : short
}
