import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server'
import { type Context, Hono } from 'hono'
import * as z from 'zod'
import { accountOf } from '../../commenters/commenter-of.ts'
import { byWayOf } from '../../commenters/own-path.ts'
import {
  askNewPasskey,
  askPasskey,
  canHavePasskeys,
  takeNewPasskey,
  takePasskey,
} from '../../commenters/passkeys.ts'
import { beginSession } from '../../commenters/session.ts'
import { type MeRoom, wantedPath } from './me-room.ts'

/** As much of what browsers send as is looked at before the library does. */
const answered = z.object({
  answer: z.looseObject({
    id: z
      .string()
      .max(2000)
      .regex(/^[\w-]+$/),
    response: z.looseObject({ clientDataJSON: z.string().max(20_000) }),
  }),
  to: z.string().max(2000),
})

/** Signing in, and making accounts, by passkeys: for the small script of these pages. */
export function passkeyRoutes(room: MeRoom): Hono {
  const { newsroom } = room
  return new Hono()
    .use('/-/me/passkey/*', async (context, next) => {
      if (canHavePasskeys(newsroom)) return next()
      return context.json({ error: 'There are no passkeys at this address' }, 404)
    })
    .post('/-/me/passkey/ask', async (context) => context.json(await askPasskey(newsroom)))
    .post('/-/me/passkey/ask-new', async (context) => {
      const account = await accountOf(newsroom, context.req.raw.headers)
      return context.json(await askNewPasskey(newsroom, account?.id ?? null))
    })
    .post('/-/me/passkey/enter', async (context) => {
      const sent = answered.safeParse(await context.req.json().catch(() => null))
      if (!sent.success) return refused(context)
      const answer = sent.data.answer as unknown as AuthenticationResponseJSON
      const commenter = await takePasskey(newsroom, answer)
      return commenter === null ? refused(context) : enter(room, context, commenter, sent.data.to)
    })
    .post('/-/me/passkey/new', async (context) => {
      const sent = answered.safeParse(await context.req.json().catch(() => null))
      if (!sent.success) return refused(context)
      const account = await accountOf(newsroom, context.req.raw.headers)
      const answer = sent.data.answer as unknown as RegistrationResponseJSON
      const commenter = await takeNewPasskey(newsroom, answer, account?.id ?? null)
      if (commenter === null) return refused(context)
      const to = wantedPath(room, sent.data.to)
      return account ? context.json({ to }) : enter(room, context, commenter, to)
    })
}

function refused(context: Context): Response {
  return context.json({ error: 'This passkey was not recognised' }, 401)
}

async function enter(
  room: MeRoom,
  context: Context,
  commenter: string,
  to: string,
): Promise<Response> {
  const { newsroom } = room
  const cookie = await beginSession(newsroom.database.db, newsroom, commenter)
  context.header('Set-Cookie', cookie, { append: true })
  return context.json({ to: byWayOf('name', wantedPath(room, to)) })
}
