import type { StoryId } from '@stet/core/story'
import type { Database } from './engine.ts'
import { fieldNumbers } from './story-fields.ts'
import type { StoryRow } from './tables.ts'

/** What changes whenever a story changes, and says which part of it did. */
export interface StoryPulse {
  readonly bodyVersion: number
  /** The number of the last change of each field, for those that ever were changed. */
  readonly fields: Readonly<Record<string, number>>
  readonly status: StoryRow['status']
}

/** The pulse of a story; nothing where there is no such story. */
export async function storyPulse(db: Database, id: StoryId): Promise<StoryPulse | undefined> {
  const row = await db
    .selectFrom('story')
    .select(['body_version', 'status'])
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) return undefined
  const fields = await fieldNumbers(db, id)
  return { bodyVersion: row.body_version, fields, status: row.status }
}
