import type { PersonRole } from '@stet/core/story'
import type { Actor } from '../access/actor.ts'
import type { Newsroom } from '../newsroom.ts'
import { recordAudit } from '../storage/audits.ts'
import { transaction } from '../storage/database.ts'
import { savePersonRole, storiesShowingPerson } from '../storage/person-roles.ts'
import { askStoryPages } from './ask-story-pages.ts'

/** What an editor says that somebody is in public life. */
export interface SettingRole {
  readonly platform: string
  /** As their platform knows them. */
  readonly person: string
  readonly handle: string
  readonly name: string
  readonly role: PersonRole
  readonly reason: string
  readonly actor: Actor
}

/**
 * Keeps what somebody is in public life, with its audit row and the jobs that write the pages of every live story that
 * shows a post of theirs.
 */
export function setPersonRole(newsroom: Newsroom, setting: SettingRole): Promise<void> {
  const { actor, ...kept } = setting
  const at = newsroom.now()
  return transaction(newsroom.database, async (db) => {
    await savePersonRole(db, { ...kept, setAt: at, setBy: actor })
    await recordAudit(db, {
      id: newsroom.newId(),
      at,
      actor,
      action: 'set-person-role',
      subject: `${kept.platform} ${kept.person}`,
      detail: { role: kept.role, reason: kept.reason },
    })
    const stories = await storiesShowingPerson(db, kept)
    await askStoryPages(db, stories, { now: at, withFeeds: true })
  })
}
