import type { Newsroom } from '../../newsroom.ts'
import { forgetDraftsJob, nextDraftOver, sweepDrafts } from '../../storage/commenter-drafts.ts'
import { nextLinkOver, sweepCommenterLinks } from '../../storage/commenter-links.ts'
import { transaction } from '../../storage/database.ts'
import type { AskedJob } from '../../storage/jobs.ts'

/**
 * Forgets what strangers left whose time is over: words of those who did not sign in after all, and addresses of mail of
 * links that nobody used. Gives the job for what is over next.
 */
export function forgetDrafts({ database, now }: Newsroom): Promise<readonly AskedJob[]> {
  return transaction(database, async (db) => {
    const at = now()
    await sweepDrafts(db, at)
    await sweepCommenterLinks(db, at)
    const next = [await nextDraftOver(db), await nextLinkOver(db)].flatMap((one) => one ?? [])
    const [first] = next.toSorted()
    return first === undefined ? [] : [forgetDraftsJob(first)]
  })
}
