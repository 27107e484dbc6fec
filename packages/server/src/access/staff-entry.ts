import { createAuthEndpoint } from '@better-auth/core/api'
import { setSessionCookie } from 'better-auth/cookies'
import * as z from 'zod'
import { ways } from './way.ts'

const entry = z.object({ staff: z.string(), way: z.enum(ways) })

/**
 * What the library lacks: beginning a session for somebody whom we have recognised by a way of our
 * own, with that way written into it. Callable by the server only; it has no address.
 */
export function staffEntry() {
  return {
    id: 'staff-entry' as const,
    endpoints: {
      enterStaff: createAuthEndpoint.serverOnly(
        { method: 'POST', body: entry, requireHeaders: true },
        async (context) => {
          const { internalAdapter } = context.context
          const user = await internalAdapter.findUserById(context.body.staff)
          if (!user) throw new Error('Cannot begin a session: there is no such person')
          const { way } = context.body
          const session = await internalAdapter.createSession(user.id, false, { way }, true)
          await setSessionCookie(context, { session, user })
          return context.json({ session: session.id })
        },
      ),
    },
  }
}
