import type { Actor } from '../access/actor.ts'
import { linkAddress, makeLinkToken, minutesAfter } from '../access/link-token.ts'
import type { Staff } from '../access/staff.ts'
import type { Way } from '../access/way.ts'
import type { Newsroom } from '../newsroom.ts'
import { saveLink } from '../storage/account-links.ts'
import { recordAudit } from '../storage/audits.ts'
import { type Database, transaction } from '../storage/database.ts'

/** How long links hold, in minutes: one that was asked for, one handed over, an invitation. */
export const linkHolds = { asked: 15, handed: 24 * 60, invitation: 7 * 24 * 60 } as const

export interface SignInLink {
  readonly staff: Staff
  /** What taking the link proves. */
  readonly way: Extract<Way, 'link' | 'machine'>
  readonly minutes: number
  readonly actor: Actor
}

/** Makes a link that signs somebody in once; gives its address, which is kept nowhere. */
export function makeSignInLink(newsroom: Newsroom, asked: SignInLink): Promise<string> {
  return transaction(newsroom.database, (db) => makeLinkIn(db, newsroom, asked))
}

/** The same inside a transaction that does more. */
export async function makeLinkIn(
  db: Database,
  newsroom: Newsroom,
  { staff, way, minutes, actor }: SignInLink,
): Promise<string> {
  const { token, hash } = makeLinkToken()
  const now = newsroom.now()
  const until = minutesAfter(now, minutes)
  await saveLink(db, { hash, staff: staff.id, way, until }, now)
  await recordAudit(db, {
    id: newsroom.newId(),
    at: now,
    actor,
    action: 'make-sign-in-link',
    subject: staff.id,
    detail: { way, until },
  })
  return linkAddress(newsroom.config, 'sign-in', token)
}
