import type { Site } from '@stet/core/page'
import type { Context } from 'hono'
import type { Commenter } from '../../commenters/commenter.ts'
import { type Account, accountOf } from '../../commenters/commenter-of.ts'
import { byWayOf, ownPath } from '../../commenters/own-path.ts'
import type { Newsroom } from '../../newsroom.ts'
import type { MeLimits } from './me-limits.ts'

/** What the routes of commenters' own pages share. */
export interface MeRoom {
  readonly newsroom: Newsroom
  /** The site as its pages are rendered now. */
  readonly site: () => Promise<Site>
  readonly limits: MeLimits
}

/** Who is signed in and has a name. */
export type Named = Account & { readonly known: Commenter }

/** Who asks; a way to where one signs in, or chooses a name, where nobody does. */
export async function asking(room: MeRoom, context: Context): Promise<Named | Response> {
  const account = await askingAccount(room, context)
  if (account instanceof Response) return account
  const { known } = account
  return known ? { ...account, known } : context.redirect(byWayOf('name', backTo(context)), 303)
}

/** Who asks, whether or not they have a name: for what anybody may do who has an account. */
export async function askingAccount(room: MeRoom, context: Context): Promise<Account | Response> {
  const account = await accountOf(room.newsroom, context.req.raw.headers)
  return account ?? context.redirect(byWayOf('sign-in', backTo(context)), 303)
}

/** What was asked for, where it is a page. */
function backTo({ req }: Context): string {
  const { pathname, search } = new URL(req.url)
  return req.method === 'GET' ? `${pathname}${search}` : '/-/me'
}

/** Where somebody wants to go then, if it is a path of ours. */
export function wantedPath(room: MeRoom, asked: string): string {
  return ownPath(asked, new URL(room.newsroom.config.url).origin)
}
