import type { Newsroom } from '../../newsroom.ts'
import { ownAccount } from '../../storage/commenter-accounts.ts'
import { commenterPasskeys, deleteCommenterPasskey } from '../../storage/commenter-passkeys.ts'
import { transaction } from '../../storage/database.ts'

/** Takes away a passkey of somebody; `last-way`: they could not sign in any more without it. */
export function removePasskey(
  newsroom: Newsroom,
  { commenter, passkey }: { readonly commenter: string; readonly passkey: string },
): Promise<{ readonly outcome: 'removed' | 'last-way' }> {
  return transaction(newsroom.database, async (db) => {
    const account = await ownAccount(db, commenter)
    const others = (await commenterPasskeys(db, commenter)).filter(
      ({ credential }) => credential !== passkey,
    )
    if (others.length === 0 && !account?.email) return { outcome: 'last-way' }
    await deleteCommenterPasskey(db, commenter, passkey)
    return { outcome: 'removed' }
  })
}
