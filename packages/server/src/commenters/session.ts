import { makeLinkToken, minutesAfter } from '../access/link-token.ts'
import type { Newsroom } from '../newsroom.ts'
import { addCommenterSession } from '../storage/commenter-sessions.ts'
import type { Database } from '../storage/database.ts'
import { commenterCookie } from './commenter-of.ts'

/** For how many minutes somebody stays signed in: half a year. */
const holdsFor = 183 * 24 * 60

/** Begins a session for an account; gives the `Set-Cookie` line, whose secret is kept nowhere. */
export async function beginSession(
  db: Database,
  newsroom: Pick<Newsroom, 'config' | 'now'>,
  commenter: string,
): Promise<string> {
  const { token, hash } = makeLinkToken()
  const at = newsroom.now()
  await addCommenterSession(db, { hash, commenter, at, until: minutesAfter(at, holdsFor) })
  return cookieLine(newsroom, token, holdsFor * 60)
}

/** The `Set-Cookie` line that ends a session in a browser. */
export function endedCookie(newsroom: Pick<Newsroom, 'config'>): string {
  return cookieLine(newsroom, '', 0)
}

/** `Lax`, so that somebody who follows a link of a mail is still signed in. */
function cookieLine(newsroom: Pick<Newsroom, 'config'>, value: string, seconds: number): string {
  return `${commenterCookie(newsroom)}=${value}; Path=/; Max-Age=${seconds}; Secure; HttpOnly; SameSite=Lax`
}
