import type { Instant, Note } from '../../story/story.ts'
import { listAddress } from '../address.ts'
import { html, type Markup } from '../html.ts'
import { listStep } from '../meta/breadcrumb.ts'
import type { ListKind, Site, StorySummary } from '../model.ts'
import { wordsFor } from '../words/words.ts'

/** The newest stories of a list, newest first. */
export interface Feed {
  readonly list: ListKind
  readonly stories: readonly FeedStory[]
}

export interface FeedStory {
  readonly summary: StorySummary
  readonly notes: readonly Note[]
  /** The story as `feedHtml` renders it. */
  readonly html: string
}

/** What all formats say of a feed. */
export interface FeedFace {
  readonly title: string
  readonly description: string
  /** Of the page that the feed is of. */
  readonly home: string
}

/** The title, description and page of a list's feed. */
export function feedFace(site: Site, list: ListKind): FeedFace {
  const { name, description, tagline } = site.publication
  const [step] = listStep(list)
  const own = descriptionOf(list)
  return {
    title: step ? `${step.name} – ${name}` : name,
    // RSS and readers want a description even where the editors gave none.
    description: own || description || tagline || name,
    home: site.origin + listAddress(list),
  }
}

function descriptionOf(list: ListKind): string {
  switch (list.type) {
    case 'site':
      return ''
    case 'section':
      return list.section.description
    case 'topic':
      return list.topic.description
    case 'byline':
      return list.person.description
    default:
      return list satisfies never
  }
}

/** The id of a story in every feed, for ever: its own id, whatever becomes of its address. */
export function feedId(summary: StorySummary): string {
  return `urn:uuid:${summary.id}`
}

/** When a story or what it tells readers of itself last changed. */
export function changedAt({ summary, notes }: FeedStory): Instant {
  const times = [summary.publishedAt, summary.updatedAt ?? '', ...notes.map((note) => note.at)]
  return times.reduce(later)
}

/** When the newest change of a feed's stories was; undefined while it has none. The clock has no say. */
export function feedChangedAt(feed: Feed): Instant | undefined {
  return feed.stories.length > 0 ? feed.stories.map(changedAt).reduce(later) : undefined
}

/** Instants are of one length and shape, so that their order is the order of their characters. */
export function later(one: Instant, other: Instant): Instant {
  return one > other ? one : other
}

/** A story in a sentence or two. What was taken back stands first: some readers show nothing else. */
export function feedSummary({ summary, notes }: FeedStory): string {
  const words = wordsFor(summary.language)
  const taken = notes.filter(({ kind }) => kind === 'correction' || kind === 'retraction')
  const told = taken.map(({ kind, text }) => `${words.notes[kind]}: ${text}`)
  return [...told, summary.standfirst].filter(Boolean).join(' ')
}

/** Section, topics and kind of piece, each once. */
export function feedCategories(summary: StorySummary): readonly string[] {
  const kind = wordsFor(summary.language).kinds[summary.kind]
  const topics = summary.topics.map((topic) => topic.name)
  return [...new Set([summary.section.name, ...topics, kind])]
}

/** A complete XML document; the characters that XML 1.0 forbids (section 2.2) are left out. */
export function xmlDocument(root: Markup): string {
  const text = html`<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`.toString()
  // Every control character but tab and line ends; half a pair becomes U+FFFD.
  return text.toWellFormed().replace(/[^\P{Cc}\t\n\r]|[\ufffe\uffff]/gu, '')
}
