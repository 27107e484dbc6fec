import type { Story, StoryId } from '@stet/core/story'
import type { Actor } from '../access/actor.ts'
import type { Newsroom } from '../newsroom.ts'
import { recordAudit } from '../storage/audits.ts'
import { transaction } from '../storage/database.ts'
import { findStory, lockStory, type StoryRecord } from '../storage/stories.ts'
import { findVersion } from '../storage/versions.ts'
import { replaceStory } from './replace-body.ts'

export type RestoreOutcome =
  | { readonly outcome: 'restored'; readonly record: StoryRecord }
  | { readonly outcome: 'no-version' }
  | { readonly outcome: 'missing' }

/**
 * Makes a story's draft what a version of it was: as an edit like any other, so that nothing of its
 * history is rewritten. Its address stays, and so do its notes: readers were told them.
 */
export function restoreVersion(
  newsroom: Newsroom,
  { story, number, actor }: { story: StoryId; number: number; actor: Actor },
): Promise<RestoreOutcome> {
  return transaction(newsroom.database, async (db) => {
    await lockStory(db, story)
    const record = await findStory(db, story)
    if (!record) return { outcome: 'missing' }
    const version = await findVersion(db, story, number)
    if (!version) return { outcome: 'no-version' }
    const now = newsroom.now()
    const signed = { ...record, savedBy: actor.name }
    const restored = asDraft(version.content, record.story)
    const saved = await replaceStory(db, signed, restored, { actor, now })
    await recordAudit(db, {
      id: newsroom.newId(),
      at: now,
      actor,
      action: 'restore-version',
      subject: story,
      detail: { version: number },
    })
    return { outcome: 'restored', record: saved }
  })
}

function asDraft(version: Story, draft: Story): Story {
  const { slug, section } = draft
  const known = new Set(version.notes.map(({ id }) => id))
  const later = draft.notes.filter(({ id }) => !known.has(id))
  return { ...version, slug, section, notes: [...version.notes, ...later] }
}
