import { storyAddress } from '@stet/core/page'
import {
  fieldOf,
  fieldsIn,
  type Instant,
  mediaOf,
  type Note,
  type Removal,
  type Slug,
  type Story,
  type StoryId,
  sameValue,
  slugFrom,
  takeOutOfStory,
} from '@stet/core/story'
import type { Actor } from '../../access/actor.ts'
import { pageJob } from '../../jobs/page-job.ts'
import { listsOf } from '../../site/affected-pages.ts'
import { readPublication } from '../../site/publication.ts'
import { addressesOf, findAddress, saveAddress } from '../../storage/addresses.ts'
import type { Database } from '../../storage/database.ts'
import { dropEdits, editsHeld, heldAt } from '../../storage/held-words.ts'
import { askJobs } from '../../storage/jobs.ts'
import { saveMediaUses } from '../../storage/media-uses.ts'
import { findPublished, type Published, savePublished } from '../../storage/publications.ts'
import { findStory, type StoryRecord, saveStory } from '../../storage/stories.ts'
import { type FieldChange, lastFieldChange, saveFieldChanges } from '../../storage/story-fields.ts'
import { saveVersion, versionsOf } from '../../storage/versions.ts'
import { appendVersions } from '../append-ledger.ts'
import { askForPages } from '../ask-for-pages.ts'
import { indexForSearch } from '../index-for-search.ts'
import { replaceBody } from '../replace-body.ts'
import { settleAddresses } from '../settle-addresses.ts'
import { summaryOf } from '../story-summary.ts'
import type { SealedPieces } from './pieces.ts'

/** What is done to every story that holds something of it. */
export interface Clearing {
  readonly removal: Removal
  readonly actor: Actor
  readonly now: Instant
  /** What readers of a story are told; empty where nothing is said. */
  readonly told: string
  readonly noteId: string
  readonly pieces: SealedPieces
}

/**
 * Takes it out of the text that is worked on, of what is live and of the addresses of a story, and forgets the steps of
 * its writing. Asks for the pages. Gives whether it was live with it. Inside a transaction, after `lockStory`.
 */
export async function clearStory(db: Database, clearing: Clearing, id: StoryId): Promise<boolean> {
  const record = await findStory(db, id)
  if (!record) return false
  const live = await findPublished(db, id)
  const slugOf = await freeSlugs(db, id)
  const cleared = live && (await without(live.story, clearing, slugOf))
  const isChanged = live !== undefined && cleared !== live.story
  await clearDraft(db, clearing, record, { slugOf, isTold: isChanged })
  const after = live && isChanged ? await clearLive(db, clearing, live, cleared as Story) : live
  const gone = await clearAddresses(db, clearing, id)
  // A page that shows comments or older versions changes, too.
  if (live || after) {
    const change = { before: live, after, addresses: gone, now: clearing.now }
    await askForPages(db, change)
  } else {
    const pages = gone.map((path) => pageJob({ type: 'address', path }, clearing.now))
    await askJobs(db, pages)
  }
  return isChanged
}

type SlugOf = (story: Story, wanted: Slug) => Promise<Slug>

/** Finds a slug that no other story has, the same for the draft and for what is live. */
async function freeSlugs(db: Database, id: StoryId): Promise<SlugOf> {
  const known = new Map<string, Slug>()
  return async ({ section }, wanted) => {
    const before = known.get(`${section}/${wanted}`)
    if (before) return before
    let slug = wanted
    for (let number = 2; ; number += 1) {
      const there = await findAddress(db, storyAddress(section, slug))
      if (!there || there.story === id) break
      slug = slugFrom(`${wanted.slice(0, 70)} ${number}`)
    }
    known.set(`${section}/${wanted}`, slug)
    return slug
  }
}

async function without(story: Story, { removal }: Clearing, slugOf: SlugOf): Promise<Story> {
  const after = takeOutOfStory(story, removal)
  if (after.slug === story.slug) return after
  return { ...after, slug: await slugOf(story, after.slug) }
}

function withNote(story: Story, { told, noteId, now }: Clearing): Story {
  if (told === '') return story
  const note: Note = { id: noteId, kind: 'editors-note', at: now, text: told }
  return { ...story, notes: [...story.notes, note] }
}

async function clearDraft(
  db: Database,
  clearing: Clearing,
  record: StoryRecord,
  { slugOf, isTold }: { readonly slugOf: SlugOf; readonly isTold: boolean },
): Promise<void> {
  const { pieces, actor, now } = clearing
  const { story, bodyVersion = 0 } = record
  const cleared = await without(story, clearing, slugOf)
  const after = isTold ? withNote(cleared, clearing) : cleared
  for (const values of await editsHeld(db, story.id, bodyVersion))
    pieces.add({ type: 'held', before: { table: 'edit', values }, after: null })
  await dropEdits(db, story.id, bodyVersion)
  if (after === story) return
  pieces.add({ type: 'draft', before: story, after })
  const replaced = await replaceBody(db, record, after.body, { actor, now })
  await tellFields(db, story, after, clearing)
  await saveStory(db, { ...replaced, story: after, revision: record.revision + 1, savedAt: now })
}

/** Whoever has the story open is told of fields that changed; what they held before is not kept. */
async function tellFields(
  db: Database,
  before: Story,
  after: Story,
  { actor, now: at }: Clearing,
): Promise<void> {
  const changes: FieldChange[] = []
  for (const field of new Set([...fieldsIn(before), ...fieldsIn(after)])) {
    const value = fieldOf(after, field)
    if (sameValue(fieldOf(before, field), value)) continue
    const last = await lastFieldChange(db, after.id, field)
    const number = (last?.number ?? 0) + 1
    changes.push({ field, number, value, replaced: value, client: 'newsroom', actor, at })
  }
  await saveFieldChanges(db, after.id, changes)
}

async function clearLive(
  db: Database,
  clearing: Clearing,
  live: Published,
  cleared: Story,
): Promise<Published> {
  const { publishedAt, updatedAt } = live
  const next = await publishAs(db, clearing, live, withNote(cleared, clearing))
  const { version } = next
  clearing.pieces.add({ type: 'live', before: live.story, publishedAt, updatedAt, version })
  return next
}

/** Puts another text of a live story live, as a version of its own. Pages are asked for by the caller. */
export async function publishAs(
  db: Database,
  { actor, now }: Pick<Clearing, 'actor' | 'now'>,
  live: Published,
  story: Story,
): Promise<Published> {
  const publication = await readPublication(db)
  const times = { publishedAt: live.publishedAt, updatedAt: now }
  const summary = await summaryOf(db, story, times, publication)
  const version = ((await versionsOf(db, story.id)).at(-1)?.number ?? 0) + 1
  const next: Published = { ...live, story, summary, version, updatedAt: now }
  await savePublished(db, next, listsOf(summary))
  const kept = { story: story.id, number: version, at: now, kind: 'change', actor, content: story }
  await saveVersion(db, kept)
  await appendVersions(db, [kept], now)
  await indexForSearch(db, next)
  await saveMediaUses(db, story.id, mediaOf(story))
  return next
}

/**
 * Lets the addresses of a story that hold the words be gone: no longer the story's, so that nothing leads from them to
 * it, and never another's. Gives the addresses whose pages are to be written.
 */
async function clearAddresses(
  db: Database,
  { removal, now, pieces }: Clearing,
  id: StoryId,
): Promise<readonly string[]> {
  const published = await findPublished(db, id)
  const before = await addressesOf(db, id)
  const isTaken = (path: string) => removal.finder.holdsAddress(path)
  const gone = before.filter(({ path }) => isTaken(path))
  for (const address of gone) {
    const values = await heldAt(db, { table: 'address', values: { path: address.path } })
    const after = {
      ...address,
      story: null,
      kind: 'gone',
      target: null,
      at: now,
      reason: '',
    } as const
    if (values) pieces.add({ type: 'held', before: { table: 'address', values }, after })
    await saveAddress(db, after)
  }
  const moved = published ? await settleAddresses(db, id, published.summary.address, now) : []
  const told = published ? [] : before.map(({ path }) => path)
  return [...new Set([...gone.map(({ path }) => path), ...moved, ...told])]
}
