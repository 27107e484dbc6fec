import { outletsOf, postsOf, type Story, type StoryId } from '@stet/core/story'
import type { Database } from './engine.ts'
import { askJob } from './jobs.ts'
import type { OriginalUseRow } from './original-rows.ts'

/** An address that a live story prints, with the copy that it was taken from where the story names one. */
export interface OriginalUse {
  readonly story: StoryId
  readonly shown: string
  readonly capture: string | null
}

/** The job that finds out of which originals the addresses are that live stories print. */
export const matchOriginalsJob = {
  key: 'match-originals',
  kind: 'match-originals',
  detail: null,
  runAt: '1970-01-01T00:00:00.000Z',
  priority: 2,
} as const

const batch = 500

/**
 * Keeps which originals live stories show, in place of what was kept of these stories; of which original a new address
 * is, a job finds out. Only inside a transaction.
 */
export async function saveOriginalUses(db: Database, stories: readonly Story[]): Promise<void> {
  const ids = stories.map(({ id }) => id)
  const known = await settledUses(db, ids)
  await dropOriginalUses(db, ids)
  const rows = stories
    .flatMap(usesOf)
    .map((use) => ({ ...use, address: known.get(keyOf(use)) ?? null }))
  for (let at = 0; at < rows.length; at += batch) {
    await db
      .insertInto('original_use')
      .values(rows.slice(at, at + batch))
      .execute()
  }
  if (rows.some(({ address }) => address === null)) await askJob(db, matchOriginalsJob)
}

async function settledUses(
  db: Database,
  stories: readonly StoryId[],
): Promise<ReadonlyMap<string, string | null>> {
  if (stories.length === 0) return new Map()
  const rows = await db
    .selectFrom('original_use')
    .selectAll()
    .where('story', 'in', stories)
    .execute()
  return new Map(rows.map((row) => [keyOf(row), row.address]))
}

function keyOf({ story, shown, capture }: Omit<OriginalUseRow, 'address'>): string {
  return JSON.stringify([story, shown, capture])
}

/** Forgets which originals stories show that are no longer live. */
export async function dropOriginalUses(db: Database, stories: readonly StoryId[]): Promise<void> {
  if (stories.length === 0) return
  await db.deleteFrom('original_use').where('story', 'in', stories).execute()
}

/** Uses of which it is not known of which original they are, at most so many. */
export async function openOriginalUses(db: Database, limit: number): Promise<OriginalUse[]> {
  const rows = await db
    .selectFrom('original_use')
    .select(['story', 'shown', 'capture'])
    .where('address', 'is', null)
    .orderBy('story')
    .orderBy('shown')
    .limit(limit)
    .execute()
  return rows.map((row) => ({ ...row, story: row.story as StoryId }))
}

/** Keeps of which original an address in a story is. */
export async function settleOriginalUse(
  db: Database,
  { story, shown }: Pick<OriginalUse, 'story' | 'shown'>,
  address: string,
): Promise<void> {
  await db
    .updateTable('original_use')
    .set({ address })
    .where('story', '=', story)
    .where('shown', '=', shown)
    .execute()
}

/** The live stories that show an original. */
export async function storiesShowing(db: Database, address: string): Promise<StoryId[]> {
  const rows = await db
    .selectFrom('original_use')
    .select('story')
    .distinct()
    .where('address', '=', address)
    .orderBy('story')
    .execute()
  return rows.map((row) => row.story as StoryId)
}

/** The live stories of which a card or a source names a copy. */
export async function storiesNaming(db: Database, capture: string): Promise<StoryId[]> {
  const rows = await db
    .selectFrom('original_use')
    .select('story')
    .distinct()
    .where('capture', '=', capture)
    .orderBy('story')
    .execute()
  return rows.map((row) => row.story as StoryId)
}

/** The originals that a live story shows, with the address that it prints; null where that is still to be found out. */
export async function usesIn(
  db: Database,
  story: StoryId,
): Promise<{ readonly shown: string; readonly address: string | null }[]> {
  return db
    .selectFrom('original_use')
    .select(['shown', 'address'])
    .where('story', '=', story)
    .orderBy('shown')
    .execute()
}

/** The addresses of a story's posts and of reports that it shows, and those that its quotations name as theirs. */
function usesOf(story: Story): readonly OriginalUse[] {
  const uses = new Map<string, OriginalUse>()
  const add = (shown: string | null, capture: string | undefined) => {
    if (shown === null || shown === '') return
    const known = uses.get(shown)?.capture ?? null
    uses.set(shown, { story: story.id, shown, capture: known ?? capture ?? null })
  }
  for (const { address, capture } of postsOf(story)) add(address, capture)
  for (const { attrs } of outletsOf(story)) add(attrs.address, undefined)
  for (const { source } of story.quotations)
    if (source.type === 'post') add(source.address, source.capture)
  return [...uses.values()]
}
