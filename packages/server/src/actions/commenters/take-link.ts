import { hashOf } from '../../access/link-token.ts'
import { beginSession } from '../../commenters/session.ts'
import type { Newsroom } from '../../newsroom.ts'
import {
  addCommenter,
  commenterByEmail,
  setCommenterEmail,
} from '../../storage/commenter-accounts.ts'
import {
  type CommenterLink,
  findCommenterLink,
  takeCommenterLink,
} from '../../storage/commenter-links.ts'
import { transaction } from '../../storage/database.ts'

export type TakenLink =
  | { readonly outcome: 'in'; readonly cookie: string; readonly goesTo: string }
  /** It is used or too old; another account has the address. */
  | { readonly outcome: 'over' | 'taken' }

/**
 * Uses a link up, makes an account where its address has none, and begins a session. `asking` is who is signed in: an
 * account gets an address from its own browser alone, so that nobody is led into the account of somebody else.
 */
export function takeLink(
  newsroom: Newsroom,
  { token, asking }: { readonly token: string; readonly asking: string | null },
): Promise<TakenLink> {
  const { database, now, newId } = newsroom
  return transaction(database, async (db) => {
    const known = await findCommenterLink(db, hashOf(token), now())
    if (known && !isFor(known, asking)) return { outcome: 'over' }
    const link = await takeCommenterLink(db, hashOf(token), now())
    if (!link) return { outcome: 'over' }
    const { email, goesTo } = link
    let commenter = link.commenter ?? (await commenterByEmail(db, email))
    if (link.commenter !== null && !(await setCommenterEmail(db, link.commenter, email)))
      return { outcome: 'taken' }
    if (commenter === undefined) {
      commenter = newId()
      await addCommenter(db, { id: commenter, email, since: now() })
    }
    return { outcome: 'in', cookie: await beginSession(db, newsroom, commenter), goesTo }
  })
}

/** Whether somebody may take a link: one that signs in is for whoever has it. */
export function isFor({ commenter }: CommenterLink, asking: string | null): boolean {
  return commenter === null || commenter === asking
}
