import type { Actor } from '../access/actor.ts'
import type { Newsroom } from '../newsroom.ts'
import { recordAudit } from '../storage/audits.ts'
import { type CaptureAsk, saveCaptureAsk } from '../storage/capture-asks.ts'
import { transaction } from '../storage/database.ts'
import { askJob } from '../storage/jobs.ts'

/**
 * Asks that an archive's copy be kept, which was found when the address itself had nothing; a job does it. Undefined
 * where that archive named none: what is fetched is never of somebody else's choosing.
 */
export async function askForArchived(
  newsroom: Newsroom,
  {
    of,
    archive,
    actor,
  }: { readonly of: CaptureAsk; readonly archive: string; readonly actor: Actor },
): Promise<CaptureAsk | undefined> {
  const copy = of.remains?.archives.find((one) => one.archive === archive)?.copy
  if (!copy) return undefined
  const now = newsroom.now()
  const ask: CaptureAsk = {
    ...{ id: newsroom.newId(), address: of.address, askedAt: now, story: of.story, actor },
    ...{ state: 'waiting', capture: null, problem: '', remains: null, sent: null },
    archived: { archive, ...copy },
  }
  await transaction(newsroom.database, async (db) => {
    await saveCaptureAsk(db, ask)
    await recordAudit(db, {
      ...{ id: newsroom.newId(), at: now, actor, action: 'ask-for-archived', subject: ask.id },
      detail: { address: ask.address, archived: ask.archived },
    })
    await askJob(db, { key: 'captures', kind: 'captures', detail: null, runAt: now, priority: 0 })
  })
  return ask
}
