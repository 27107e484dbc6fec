import type { Commenter } from '../../commenters/commenter.ts'
import type { Newsroom } from '../../newsroom.ts'
import { addMute } from '../../storage/commenter-mutes.ts'
import { findComment } from '../../storage/comments.ts'

/** Somebody does not want to see comments of whoever wrote this one; `absent`: readers do not see it, or it is nobody's or their own. */
export async function mutePerson(
  { database: { db } }: Newsroom,
  asked: { readonly comment: string; readonly commenter: Pick<Commenter, 'id'> },
): Promise<{ readonly outcome: 'muted' | 'absent' }> {
  const { commenter } = asked
  const found = await findComment(db, asked.comment)
  const muted = found?.state === 'shown' ? found.person : null
  if (muted === null || muted === commenter.id) return { outcome: 'absent' }
  await addMute(db, commenter.id, muted)
  return { outcome: 'muted' }
}
