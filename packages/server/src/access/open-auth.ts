import { type BetterAuthOptions, betterAuth } from 'better-auth'
import { APIError } from 'better-auth/api'
import { sessionSecret } from '../keys/session-secret.ts'
import type { Newsroom } from '../newsroom.ts'
import { readPublication } from '../site/publication.ts'
import { libraryDatabase } from '../storage/accounts.ts'
import { betterAuthOptions } from './better-auth-options.ts'
import { cookieName, type NewsroomAddress } from './newsroom-address.ts'

/** The library, set up for this newsroom. */
export type Auth = Awaited<ReturnType<typeof openAuth>>

/** Sets better-auth up. This module alone loads it: half a second and 60 MB that no reader pays for. */
export async function openAuth(newsroom: Newsroom, address: NewsroomAddress) {
  const secret = await sessionSecret(newsroom.config)
  const { db } = newsroom.database
  const publication = await readPublication(db)
  return betterAuth({
    ...betterAuthOptions({
      database: libraryDatabase(newsroom.database),
      origin: address.origin,
      path: `${address.base}auth`,
      magazine: publication.name,
      secret,
      cookie: cookieName(address),
      newId: newsroom.newId,
      passkeys: {
        authentication: {
          // A passkey counts as two things proved: so whoever holds the device must be recognised.
          afterVerification: async ({ verification }) => {
            if (verification.authenticationInfo.userVerified) return
            throw new APIError('UNAUTHORIZED', { message: 'The device did not recognise you' })
          },
        },
      },
      warn: (words) => newsroom.journal.error('Sign-in', { error: words }),
    }),
    databaseHooks: sessionHooks,
  })
}

/** Only sessions whose way is known open anything: the library begins one for a passkey. */
const sessionHooks = {
  session: {
    create: {
      before: async (session, context) =>
        context?.path === '/passkey/verify-authentication'
          ? { data: { ...session, way: 'passkey' } }
          : undefined,
    },
  },
} satisfies BetterAuthOptions['databaseHooks']
