import type { CommenterNews } from '@stet/core/comments'
import { tellCommenter } from '../../commenters/tell-commenter.ts'
import type { Newsroom } from '../../newsroom.ts'
import type { Database } from '../../storage/database.ts'
import type { Decision } from '../../storage/decisions.ts'

/** Puts news into the box of somebody, inside the transaction of what it tells; nowhere where there is nobody. */
export async function tell(
  newsroom: Newsroom,
  db: Database,
  { commenter, news }: { readonly commenter: string | null; readonly news: CommenterNews },
): Promise<void> {
  if (commenter === null) return
  await tellCommenter(db, { commenter, news, at: newsroom.now(), newId: newsroom.newId })
}

/** What whoever wrote a comment is told of a decision about it; null where nothing is. */
export function newsOf(
  decision: Decision,
  { isDanger }: { readonly isDanger: boolean },
): CommenterNews | null {
  const { id, comment, story, rule, words, from, to, deed } = decision
  if (to === 'withdrawn') return null
  if (deed === 'danger') return { kind: 'help', comment, story }
  if (deed === 'approve') return from === to ? null : { kind: 'approved', comment, story }
  if (deed === 'feature') return { kind: 'featured', comment, story }
  if (deed !== 'reject') return null
  // Nobody who may be in danger is told that a rule was broken.
  if (isDanger || rule === null) return { kind: 'help', comment, story }
  return { kind: 'rejected', comment, story, decision: id, rule, words }
}
