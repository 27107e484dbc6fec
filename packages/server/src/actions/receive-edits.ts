import type { StoryId } from '@stet/core/story'
import type { Actor } from '../access/actor.ts'
import type { Newsroom } from '../newsroom.ts'
import { transaction } from '../storage/database.ts'
import { type Edit, editsSince, saveEdits } from '../storage/edits.ts'
import { findStory, lockStory, saveStory } from '../storage/stories.ts'
import { bodyAfter } from './story-doc.ts'

/** Edits told in one answer; whoever is further behind asks again. */
export const mostEditsTold = 2000

export interface SentEdits {
  readonly story: StoryId
  /** The version that the steps go on from. */
  readonly version: number
  readonly client: string
  readonly steps: readonly unknown[]
  readonly actor: Actor
}

export type EditOutcome =
  | { readonly outcome: 'taken'; readonly version: number }
  | { readonly outcome: 'behind'; readonly version: number; readonly edits: readonly Edit[] }
  | { readonly outcome: 'refused'; readonly reason: string }
  | { readonly outcome: 'missing' }

/**
 * Takes steps into a story's body, if they go on from its present version: the story is current and the
 * steps are kept with their author, in one transaction. Steps that came before are not taken twice, because
 * their version is past by then: their client finds its own id in the edits that it is told.
 */
export function receiveEdits(newsroom: Newsroom, sent: SentEdits): Promise<EditOutcome> {
  const { story, version, client, steps, actor } = sent
  return transaction(newsroom.database, async (db) => {
    await lockStory(db, story)
    const record = await findStory(db, story)
    if (!record) return { outcome: 'missing' }
    const present = record.bodyVersion ?? 0
    if (version !== present) {
      const edits = await editsSince(db, { story, since: version, limit: mostEditsTold })
      return { outcome: 'behind', version: present, edits }
    }
    const done = bodyAfter(record.story.body, steps)
    if ('refused' in done) return { outcome: 'refused', reason: done.refused }
    const at = newsroom.now()
    const edits = steps.map((step, index) => ({
      version: present + index + 1,
      ...{ step, client, actor, at },
    }))
    await saveEdits(db, story, edits)
    const bodyVersion = present + steps.length
    await saveStory(db, {
      ...record,
      story: { ...record.story, body: done.body },
      bodyVersion,
      revision: record.revision + 1,
      savedAt: at,
      savedBy: actor.name,
    })
    return { outcome: 'taken', version: bodyVersion }
  })
}
