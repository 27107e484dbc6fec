import type { NameRefusal } from '@stet/core/page'
import type { Newsroom } from '../../newsroom.ts'
import { nameCommenter, ownAccount } from '../../storage/commenter-accounts.ts'
import { transaction } from '../../storage/database.ts'
import { wantedName } from './wanted-name.ts'

export type ChosenName =
  | { readonly outcome: 'named' }
  | { readonly outcome: 'refused'; readonly problem: NameRefusal }

/** Gives an account its name, once: names of those who work here, and of other commenters, are refused. */
export function chooseName(
  newsroom: Newsroom,
  asked: { readonly commenter: string; readonly typed: string },
): Promise<ChosenName> {
  return transaction(newsroom.database, async (db) => {
    const account = await ownAccount(db, asked.commenter)
    if (account?.name) return { outcome: 'named' }
    const wanted = await wantedName(db, { ...asked, now: newsroom.now() })
    if ('problem' in wanted) return { outcome: 'refused', problem: wanted.problem }
    const isFree = await nameCommenter(db, asked.commenter, wanted)
    return isFree ? { outcome: 'named' } : { outcome: 'refused', problem: 'taken' }
  })
}
