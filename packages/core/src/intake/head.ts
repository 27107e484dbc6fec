import type { CommentPolicy } from '../comments/policy.ts'
import type { Listed } from '../page/publication.ts'
import { isZone } from '../story/day.ts'
import type { Picture } from '../story/picture.ts'
import { parseSlug, slugFrom } from '../story/slug.ts'
import type { Byline, Instant, Kind, Slug, StoryId, Variants } from '../story/story.ts'
import { kinds } from '../story/story.ts'
import { isLanguage } from './addresses.ts'
import { readBylines } from './bylines.ts'
import { readComments } from './comment-policy.ts'
import type { Fields } from './fields.ts'
import { readLead } from './lead.ts'
import { readSections } from './sections.ts'
import type { MarkdownFacts } from './taken.ts'

/** What the front matter says of a story, but for its records. */
export interface Head {
  readonly id: StoryId
  /** Empty where the front matter gives none: the body or the file's name may. */
  readonly headline: string
  readonly slug: Slug | undefined
  readonly variants: Variants
  readonly standfirst: string
  readonly kind: Kind
  readonly language: string
  readonly section: Listed
  readonly topics: readonly Listed[]
  readonly bylines: readonly Byline[]
  readonly lead: Picture | null
  readonly status: 'draft' | 'published'
  readonly publishedAt: Instant | null
  readonly updatedAt: Instant | null
  readonly care: boolean
  readonly oldBanner: boolean
  readonly comments: CommentPolicy
  readonly redirects: readonly string[]
}

/** Reads the head of a story. */
export function readHead(fields: Fields, facts: MarkdownFacts, pictures: Set<string>): Head {
  const status = fields.flag('draft', false) ? 'draft' : 'published'
  return {
    id: readId(fields, facts),
    headline: fields.text('title', 'headline'),
    slug: readSlug(fields),
    variants: readVariants(fields),
    standfirst: fields.text('standfirst', 'description', 'subtitle', 'excerpt', 'summary', 'dek'),
    kind: fields.oneOf('kind', kinds, 'report'),
    language: readLanguage(fields, facts.language),
    ...readSections(fields),
    bylines: readBylines(fields),
    lead: readLead(fields, pictures),
    status,
    publishedAt: readPublished(fields, facts, status),
    updatedAt: fields.time('instant', 'updated', 'lastmod', 'modified'),
    care: fields.flag('care', false),
    oldBanner: fields.flag('oldBanner', true),
    comments: readComments(fields),
    redirects: readRedirects(fields),
  }
}

/** The zone of the file, which must be known before any of its times are read. */
export function readZone(fields: Fields, otherwise: string): string {
  const entry = fields.find('zone')
  if (!entry) return otherwise
  if (typeof entry.value === 'string' && isZone(entry.value)) return entry.value
  fields.lose('zone', entry, `It is no time zone; ${otherwise} was taken`)
  return otherwise
}

/** The language of the file. */
export function readLanguage(fields: Fields, otherwise: string): string {
  const entry = fields.find('language', 'lang')
  if (!entry) return otherwise
  if (typeof entry.value === 'string' && isLanguage(entry.value)) return entry.value
  fields.lose(entry.name, entry, `It is no language tag; ${otherwise} was taken`)
  return otherwise
}

function readId(fields: Fields, facts: MarkdownFacts): StoryId {
  const entry = fields.find('id')
  if (!entry) return facts.id
  const text = String(entry.value).toLowerCase()
  if (/^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/.test(text)) return text as StoryId
  fields.lose('id', entry, 'It is no UUID; a new one was taken')
  return facts.id
}

function readSlug(fields: Fields): Slug | undefined {
  const entry = fields.find('slug')
  if (!entry) return undefined
  const slug = parseSlug(String(entry.value))
  if (slug !== undefined) return slug
  const made = slugFrom(String(entry.value))
  fields.lose('slug', entry, `It cannot stand in an address; ${made} was taken`)
  return made
}

function readVariants(fields: Fields): Variants {
  const entry = fields.find('variants')
  if (!entry) return {}
  const inner = fields.within(entry.value, 'variants', entry.line)
  if (!inner) {
    fields.lose('variants', entry, 'It holds no names and was left out')
    return {}
  }
  const [search, social, mail] = [inner.text('search'), inner.text('social'), inner.text('mail')]
  inner.loseRest()
  return { ...(search && { search }), ...(social && { social }), ...(mail && { mail }) }
}

function readPublished(
  fields: Fields,
  facts: MarkdownFacts,
  status: 'draft' | 'published',
): Instant | null {
  const found = fields.time('instant', 'date', 'published', 'publishDate')
  if (found !== null || status === 'draft') return found
  const why = 'No date is given; the moment of the import was taken'
  fields.losses.push({ kind: 'front matter', what: 'date', why, line: null })
  return facts.at
}

function readRedirects(fields: Fields): readonly string[] {
  const entry = fields.find('redirects', 'aliases')
  const redirects: string[] = []
  for (const value of entry ? fields.list(entry.name) : []) {
    if (typeof value === 'string' && /^\/(?!\/)/.test(value)) redirects.push(value)
    else if (entry)
      fields.lose(
        entry.name,
        { ...entry, value },
        'It does not begin with one slash and was left out',
      )
  }
  return redirects
}
