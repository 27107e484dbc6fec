import { hashOf } from '../access/link-token.ts'
import type { Newsroom } from '../newsroom.ts'
import { findSession } from '../storage/commenters.ts'
import type { Commenter } from './commenter.ts'

/** What the cookie of commenters is called: cookies do not tell ports apart, so the name does. */
export function commenterCookie({ config }: Pick<Newsroom, 'config'>): string {
  const { port } = new URL(config.url)
  return `__Host-stet-commenter${port && `-${port}`}`
}

/** Who comments, by a request's cookie: null where nobody is signed in, or has no name yet. */
export async function commenterOf(newsroom: Newsroom, headers: Headers): Promise<Commenter | null> {
  return (await accountOf(newsroom, headers))?.known ?? null
}

/** The same with accounts that have not chosen a name, and with the session's hash. */
export async function accountOf(newsroom: Newsroom, headers: Headers): Promise<Account | null> {
  const secret = cookieIn(headers, commenterCookie(newsroom))
  if (secret === undefined) return null
  const hash = hashOf(secret)
  const found = await findSession(newsroom.database.db, hash, newsroom.now())
  return found && { id: found.commenter, known: found.known, session: hash }
}

/** Who is signed in. */
export interface Account {
  readonly id: string
  /** Null until a name is chosen. */
  readonly known: Commenter | null
  /** What the session's secret hashes to. */
  readonly session: string
}

function cookieIn(headers: Headers, name: string): string | undefined {
  for (const pair of (headers.get('cookie') ?? '').split(';')) {
    const at = pair.indexOf('=')
    if (at > 0 && pair.slice(0, at).trim() === name) return pair.slice(at + 1).trim()
  }
  return undefined
}
