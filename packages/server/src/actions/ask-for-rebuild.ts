import type { Actor } from '../access/actor.ts'
import { rebuildJob } from '../jobs/rebuild-job.ts'
import type { Newsroom } from '../newsroom.ts'
import { recordAudit } from '../storage/audits.ts'
import { transaction } from '../storage/database.ts'
import { askJob } from '../storage/jobs.ts'

/** Asks for every page of the site to be written anew. One that is under way is finished first. */
export async function askForRebuild(newsroom: Newsroom, actor: Actor): Promise<void> {
  const now = newsroom.now()
  await transaction(newsroom.database, async (db) => {
    await askJob(db, rebuildJob(now))
    await recordAudit(db, {
      id: newsroom.newId(),
      at: now,
      actor,
      action: 'rebuild',
      subject: 'site',
      detail: null,
    })
  })
}
