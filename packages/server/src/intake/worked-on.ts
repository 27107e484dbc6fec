import type { StoryId } from '@stet/core/story'
import { auditsOf } from '../storage/audits.ts'
import type { Database } from '../storage/database.ts'
import { findStory } from '../storage/stories.ts'

/** What a report says of a story that an import leaves as it is, because somebody works on it. */
export const workedOn =
  'it was taken before and has been worked on here since; nothing was written over that'

/** Whether somebody changed a story after it was last brought in. What comes from elsewhere replaces no work. */
export async function isWorkedOn(db: Database, id: StoryId): Promise<boolean> {
  const record = await findStory(db, id)
  const brought = (await auditsOf(db, id)).findLast(({ action }) => action === 'import')
  return record !== undefined && brought !== undefined && record.savedAt > brought.at
}
