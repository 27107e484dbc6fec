import type { Publication, StorySummary } from '@stet/core/page'
import { storyAddress } from '@stet/core/page'
import type { Block, Inline, Slug, Story, StoryId } from '@stet/core/story'
import { unnamedPublication } from '../packages/server/src/site/publication.ts'
import { bylines, type Part, type Piece, sections, topics } from './piece.ts'

/** The magazine that the generated stories stand in. */
export const publication: Publication = {
  ...unnamedPublication,
  name: 'The Long Archive',
  tagline: 'Ten years of it',
  description: 'A magazine of generated stories, to measure with.',
  navigation: sections.map((slug) => ({ label: nameOf(slug), address: `/${slug}/` })),
  sections: sections.map(listed),
  contact: { email: 'desk@archive.example', postal: '1 Long Lane' },
}

/** The topics and writers of that magazine. */
export const listedTopics = topics.map(listed)
export const listedBylines = bylines.map((slug) => ({
  ...listed(slug),
  position: 'Staff writer',
  portrait: null,
}))

/** `topic-03` as readers see it: `Topic 03`. */
export function nameOf(slug: string): string {
  return slug.charAt(0).toUpperCase() + slug.slice(1).replace('-', ' ')
}

/** A piece as Stet keeps it. */
export function storyOf(piece: Piece): Story {
  return {
    id: idOf(piece),
    slug: piece.slug as Slug,
    language: 'en',
    zone: 'UTC',
    kind: 'report',
    headline: piece.headline,
    variants: {},
    standfirst: piece.standfirst,
    bylines: [{ person: piece.byline, name: nameOf(piece.byline), role: 'writer' }],
    section: piece.section,
    topics: piece.topics,
    lead: null,
    body: { type: 'doc', content: piece.parts.map(blockOf) },
    quotations: [],
    requests: [],
    notes: [],
    care: false,
    oldBanner: false,
    comments: { type: 'closed', reason: '' },
  }
}

/** A piece's story as lists show it. */
export function summaryOf(piece: Piece): StorySummary {
  const { slug, headline, standfirst, publishedAt, byline } = piece
  return {
    id: idOf(piece),
    slug,
    address: storyAddress(piece.section, slug),
    language: 'en',
    headline,
    standfirst,
    kind: 'report',
    section: listed(piece.section),
    topics: piece.topics.map(listed),
    bylines: [{ person: byline, name: nameOf(byline) }],
    lead: null,
    zone: 'UTC',
    publishedAt,
    updatedAt: null,
    care: false,
  }
}

/** Ids rise with the time of publication, as those of real stories do. */
function idOf({ number, publishedAt }: Piece): StoryId {
  const time = Date.parse(publishedAt).toString(16).padStart(12, '0')
  const tail = number.toString(16).padStart(12, '0')
  return `${time.slice(0, 8)}-${time.slice(8)}-7000-8000-${tail}` as StoryId
}

function listed(slug: string) {
  return { slug, name: nameOf(slug), description: '' }
}

function blockOf(part: Part): Block {
  switch (part.type) {
    case 'heading':
      return { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: part.text }] }
    case 'quote':
      return {
        type: 'blockquote',
        attrs: { attribution: 'Somebody in the stalls', cite: null, language: null },
        content: [{ type: 'paragraph', content: [{ type: 'text', text: part.text }] }],
      }
    case 'paragraph':
      return { type: 'paragraph', content: part.runs.map(inlineOf) }
    default:
      return part satisfies never
  }
}

function inlineOf({ text, look }: { text: string; look: 'plain' | 'italic' | 'link' }): Inline {
  if (look === 'plain') return { type: 'text', text }
  if (look === 'italic') return { type: 'text', text, marks: [{ type: 'italic' }] }
  const attrs = { href: linkTarget, language: null }
  return { type: 'text', text, marks: [{ type: 'link', attrs }] }
}

/** Where the links of generated stories lead. */
export const linkTarget = 'https://elsewhere.example/a-page'
