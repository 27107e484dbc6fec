import type { Instant, Story, StoryId } from '@stet/core/story'
import type { Actor } from '../access/actor.ts'
import type { Database } from './engine.ts'
import { storyJson } from './story-json.ts'

/** One published revision of a story. */
export interface StoryVersion {
  readonly story: StoryId
  /** Counted from one. */
  readonly number: number
  readonly at: Instant
  readonly kind: string
  readonly actor: Actor
  readonly content: Story
}

/** Keeps a version. Throws where the story has one with this number. */
export async function saveVersion(db: Database, version: StoryVersion): Promise<void> {
  await saveVersions(db, [version])
}

/** Keeps many versions at once, at most some hundreds. */
export async function saveVersions(db: Database, versions: readonly StoryVersion[]): Promise<void> {
  if (versions.length === 0) return
  await db
    .insertInto('version')
    .values(
      versions.map((version) => ({
        story: version.story,
        number: version.number,
        at: version.at,
        kind: version.kind,
        actor: JSON.stringify(version.actor),
        content: storyJson(version.content),
      })),
    )
    .execute()
}

/** The versions of a story without their words, the first one first. */
export async function versionsOf(
  db: Database,
  story: StoryId,
): Promise<Omit<StoryVersion, 'content'>[]> {
  return (await versionsIn(db, [story])).get(story) ?? []
}

/** The same of some stories, at most some hundreds. */
export async function versionsIn(
  db: Database,
  stories: readonly StoryId[],
): Promise<Map<StoryId, Omit<StoryVersion, 'content'>[]>> {
  const found = new Map<StoryId, Omit<StoryVersion, 'content'>[]>()
  if (stories.length === 0) return found
  const rows = await db
    .selectFrom('version')
    .select(['story', 'number', 'at', 'kind', 'actor'])
    .where('story', 'in', stories)
    .orderBy('story')
    .orderBy('number')
    .execute()
  for (const row of rows) {
    const story = row.story as StoryId
    const version = { ...row, story, actor: JSON.parse(row.actor) }
    const known = found.get(story)
    if (known) known.push(version)
    else found.set(story, [version])
  }
  return found
}

/** One version of a story. */
export async function findVersion(
  db: Database,
  story: StoryId,
  number: number,
): Promise<StoryVersion | undefined> {
  const row = await db
    .selectFrom('version')
    .selectAll()
    .where('story', '=', story)
    .where('number', '=', number)
    .executeTakeFirst()
  return row && { ...row, story, actor: JSON.parse(row.actor), content: JSON.parse(row.content) }
}
