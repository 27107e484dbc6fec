import type { Person } from '@stet/core/page'
import {
  type Byline,
  type Kind,
  parseStory,
  type Slug,
  type Story,
  type StoryId,
  slugFrom,
} from '@stet/core/story'
import type { Actor } from '../access/actor.ts'
import type { Newsroom } from '../newsroom.ts'
import { readPublication } from '../site/publication.ts'
import { recordAudit } from '../storage/audits.ts'
import { type Database, transaction } from '../storage/database.ts'
import { listedOf } from '../storage/listed.ts'
import { saveStory } from '../storage/stories.ts'

export interface Beginning {
  readonly headline?: string | undefined
  readonly section?: string | undefined
  readonly kind?: Kind | undefined
  readonly actor: Actor
}

export type CreateOutcome =
  | { readonly outcome: 'created'; readonly id: StoryId }
  | { readonly outcome: 'refused'; readonly error: string }

/**
 * Begins a story: one empty paragraph, in the language and zone of the magazine, under the name of
 * whoever begins it. Its slug is made from the headline; the screens let it follow the headline
 * until somebody sets it or the story is published.
 */
export function createStory(newsroom: Newsroom, asked: Beginning): Promise<CreateOutcome> {
  return transaction(newsroom.database, async (db) => {
    const { actor } = asked
    const story = await firstDraft(db, newsroom.newId() as StoryId, asked)
    const read = parseStory(story)
    if ('problems' in read) {
      const error = read.problems.map(({ message }) => message).join('; ')
      return { outcome: 'refused', error }
    }
    const now = newsroom.now()
    await saveStory(db, {
      story,
      status: 'draft',
      revision: 1,
      createdAt: now,
      savedAt: now,
      savedBy: actor.name,
      scheduledAt: null,
      owner: actor.kind === 'staff' ? actor.id : null,
    })
    await recordAudit(db, {
      id: newsroom.newId(),
      at: now,
      actor,
      action: 'create',
      subject: story.id,
      detail: { headline: story.headline },
    })
    return { outcome: 'created', id: story.id }
  })
}

async function firstDraft(db: Database, id: StoryId, asked: Beginning): Promise<Story> {
  const publication = await readPublication(db)
  const { headline = '', section = '', kind = 'report', actor } = asked
  return {
    id,
    slug: slugFrom(headline),
    language: publication.language,
    zone: publication.zone,
    kind,
    headline,
    variants: {},
    standfirst: '',
    bylines: [bylineOf(actor.name, await listedOf(db, 'byline'))],
    section,
    topics: [],
    lead: null,
    body: { type: 'doc', content: [{ type: 'paragraph' }] },
    quotations: [],
    requests: [],
    notes: [],
    care: false,
    oldBanner: true,
    comments: { type: 'open' },
  }
}

/** The byline of somebody: their own page's where the magazine has one of this name. */
function bylineOf(name: string, people: readonly Person[]): Byline {
  const known = people.find((person) => person.name === name)
  return { person: known?.slug ?? freeSlug(slugFrom(name), people), name, role: 'writer' }
}

/** A slug that belongs to nobody of another name. */
function freeSlug(wanted: Slug, people: readonly Person[]): string {
  const taken = new Set(people.map(({ slug }) => slug))
  let slug: string = wanted
  for (let count = 2; taken.has(slug); count += 1) slug = `${wanted}-${count}`
  return slug
}
