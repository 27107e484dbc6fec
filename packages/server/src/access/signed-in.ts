import type { Context, MiddlewareHandler } from 'hono'
import { type Access, actorOf, type Session, whoAsks } from './access.ts'
import type { Actor } from './actor.ts'
import type { Staff } from './staff.ts'

/** What a route behind the door knows of who is asking. */
export interface SignedIn {
  Variables: { staff: Staff; actor: Actor; session: Session; hasCode: boolean }
}

/**
 * Lets pass who is signed in, with everything that was asked of them, and tells the routes who it
 * is; answers everybody else with 401, and with the stage that they are at.
 */
export function signedIn(access: Access): MiddlewareHandler<SignedIn> {
  return async (context, next) => {
    const asking = await whoAsks(access, context.req.raw.headers)
    if (asking.stage !== 'in') {
      setCookies(context, asking.cookies)
      const error = asking.stage === 'code' ? 'A code is still asked for' : 'Please sign in'
      return context.json(asking.stage === 'code' ? { error, stage: 'code' } : { error }, 401)
    }
    context.set('staff', asking.staff)
    context.set('actor', actorOf(asking.staff))
    context.set('session', asking.session)
    context.set('hasCode', asking.hasCode)
    await next()
    setCookies(context, asking.cookies)
    return undefined
  }
}

/** Sends cookies with the answer. */
export function setCookies(context: Context, cookies: readonly string[]): void {
  for (const cookie of cookies) context.header('Set-Cookie', cookie, { append: true })
}

/** The headers that the browser will send after an answer with these cookies. */
export function headersWith(cookies: readonly string[]): Headers {
  return new Headers({ cookie: cookies.map((cookie) => cookie.split(';')[0]).join('; ') })
}
