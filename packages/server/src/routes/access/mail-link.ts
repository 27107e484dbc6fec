import { randomInt } from 'node:crypto'
import { linkHolds, makeSignInLink } from '../../actions/make-sign-in-link.ts'
import { signInLetter } from '../../mail/letters.ts'
import { mailLetter } from '../../mail/mail-room.ts'
import type { Newsroom } from '../../newsroom.ts'
import { findStaffByEmail } from '../../storage/accounts.ts'
import { magazineOf } from './magazine-name.ts'

/**
 * Mails a link to somebody who works here, a moment later. Neither the answer nor the one after it
 * is slower for an address that is known: the work is done at a time that nobody can foretell.
 */
export function mailLinkLater(newsroom: Newsroom, email: string): void {
  setTimeout(
    () => {
      mailLink(newsroom, email).catch((error: unknown) => {
        newsroom.journal.error('Cannot make a sign-in link', { error: String(error) })
      })
    },
    randomInt(20, 500),
  )
}

async function mailLink(newsroom: Newsroom, email: string): Promise<void> {
  const staff = await findStaffByEmail(newsroom.database.db, email)
  if (!staff) return
  const actor = { kind: 'reader', id: 'sign-in', name: 'Sign-in page' } as const
  const minutes = linkHolds.asked
  const link = await makeSignInLink(newsroom, { staff, way: 'link', minutes, actor })
  const magazine = await magazineOf(newsroom)
  await mailLetter(newsroom, signInLetter({ to: staff.email, magazine, link }))
}
