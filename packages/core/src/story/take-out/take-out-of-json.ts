import type { Inline } from '../inline.ts'
import type { Body } from '../story.ts'
import { isTakenAddress, type Removal, withoutWords } from './removal.ts'
import { slugWithout } from './slug-without.ts'
import { takeOutOfBody } from './take-out-of-body.ts'
import { withoutItems } from './take-out-of-value.ts'

/** Keys whose values are no words of anybody: names of kinds, ids, times. */
const ownKeys = new Set([
  'type',
  'kind',
  'id',
  'at',
  'language',
  'zone',
  'platform',
  'state',
  'story',
])

/**
 * Any JSON without what is taken out, where no shape says what is what: every text loses the words, addresses and
 * pictures become empty. The same value where it held nothing of it.
 */
export function takeOutOfJson(value: unknown, removal: Removal): unknown {
  if (typeof value === 'string') return withoutInText(value, removal)
  if (Array.isArray(value)) return withoutItems(value, (one) => takeOutOfJson(one, removal))
  if (typeof value !== 'object' || value === null) return value
  if (isBody(value)) return takeOutOfBody(value, removal)
  // A picture goes with its caption.
  if ('media' in value && removal.media.has(String(value.media))) return null
  let after = value as Readonly<Record<string, unknown>>
  for (const [key, before] of Object.entries(value)) {
    if (ownKeys.has(key) && typeof before === 'string') continue
    const now = takeOutOfJson(before, removal)
    if (now !== before) after = { ...after, [key]: now }
  }
  return after
}

function withoutInText(text: string, removal: Removal): string | null {
  if (removal.media.has(text)) return null
  if (/^(?:https?:\/\/|\/)\S+$/.test(text)) return isTakenAddress(text, removal) ? '' : text
  return isSlugs.test(text) ? withoutInSlugs(text, removal) : withoutWords(text, removal)
}

/** A slug, or a section's and a story's with a slash between them. */
const isSlugs = /^[\p{Ll}\p{Lo}\p{Nd}]+(?:[-/][\p{Ll}\p{Lo}\p{Nd}]+)+$/u

function withoutInSlugs(text: string, removal: Removal): string {
  const slugs = text.split('/').map((slug) => slugWithout(slug, removal))
  return slugs.join('/')
}

function isBody(value: object): value is Body {
  const { type, content } = value as { type?: unknown; content?: readonly Inline[] }
  return type === 'doc' && Array.isArray(content)
}
