import type { Context } from 'hono'
import { type Access, actorOf, whoAsks } from '../../access/access.ts'
import { passkeyProblem } from '../../access/newsroom-address.ts'
import { headersWith, type SignedIn, signedIn } from '../../access/signed-in.ts'
import { noteWayIn, type WayChange } from '../../actions/note-ways-in.ts'
import { endSessions, forgetWhatIsOver } from '../../storage/account-sessions.ts'
import { sent } from '../newsroom/sent.ts'
import { accessApp } from './access-app.ts'
import { type Answered, askLibrary, type Said } from './ask-library.ts'
import {
  add,
  ask,
  begin,
  list,
  notTaken,
  passkeyFrom,
  remove,
  rename,
  signIn,
} from './passkey-requests.ts'
import { freshly } from './second-factor.ts'

const refusal = { error: notTaken }

/**
 * The library's own addresses: those of passkeys and no other. What comes in and goes out is named
 * in `passkey-requests.ts`, so that nothing of the library shows that we do not know of.
 */
export function passkeyRoutes(access: Access) {
  const { db } = access.newsroom.database
  const app = accessApp()
  app.use(async (context, next) => {
    const problem = passkeyProblem(access.address)
    return problem === null ? next() : context.json({ error: problem }, 409)
  })
  return app
    .openapi(ask, async (context) => {
      // By the library's own clock.
      await forgetWhatIsOver(db, new Date().toISOString())
      const answered = await askLibrary(access, context)
      if (!answered) return context.json(refusal, 422)
      // The library only prefers to have the person recognised; we count on it.
      return context.json(sent({ ...answered.said, userVerification: 'required' }), 200)
    })
    .openapi(signIn, async (context) => {
      const { response } = context.req.valid('json')
      const answered = await askLibrary(access, context, { response })
      if (!answered) return context.json(refusal, 422)
      const asking = await whoAsks(access, headersWith(answered.cookies))
      if (asking.stage !== 'in') return context.json({ error: 'Please sign in' }, 401)
      await noteWayIn(access.newsroom, actorOf(asking.staff), 'sign-in-with-passkey')
      // Not what the library answers: it would tell scripts the session's secret.
      return context.json({ stage: 'signed-in' as const }, 200)
    })
    .route('/', ownPasskeyRoutes(access))
}

export type PasskeyApi = ReturnType<typeof passkeyRoutes>

/** The passkeys of whoever is signed in. */
function ownPasskeyRoutes(access: Access) {
  const app = accessApp<SignedIn>()
  app.use('/passkey/*', signedIn(access))
  return app
    .openapi(list, async (context) => {
      const answered = await askLibrary(access, context)
      if (!answered) return context.json(refusal, 422)
      const { said } = answered
      return context.json((Array.isArray(said) ? said : []).map(passkeyFrom), 200)
    })
    .openapi({ ...begin, middleware: freshly }, async (context) => {
      const answered = await askLibrary(access, context)
      if (!answered) return context.json(refusal, 422)
      const { said } = answered
      const user = { ...(said['user'] as Said), displayName: context.var.staff.name }
      return context.json(sent({ ...said, user }), 200)
    })
    .openapi({ ...add, middleware: freshly }, async (context) => {
      const { response, name } = context.req.valid('json')
      const named = { response, ...(name && { name }) }
      const answered = await change(access, context, named, 'add-passkey')
      if (!answered) return context.json(refusal, 422)
      return context.json(passkeyFrom(answered.said), 200)
    })
    .openapi({ ...rename, middleware: freshly }, async (context) => {
      const named = context.req.valid('json')
      const answered = await change(access, context, named, 'rename-passkey')
      if (!answered) return context.json(refusal, 422)
      return context.json(passkeyFrom(answered.said['passkey'] as Said), 200)
    })
    .openapi({ ...remove, middleware: freshly }, async (context) => {
      const named = context.req.valid('json')
      const answered = await change(access, context, named, 'remove-passkey')
      if (!answered) return context.json(refusal, 422)
      // Whoever has the device that it was on may be signed in with it.
      const { staff, session } = context.var
      const others = { staff: staff.id, except: session.id, way: 'passkey' } as const
      await endSessions(access.newsroom.database.db, others)
      return context.json({}, 200)
    })
}

/** Asks for a change, and notes it when it was made. */
async function change(
  access: Access,
  context: Context<SignedIn>,
  asked: Said,
  deed: WayChange,
): Promise<Answered | undefined> {
  const answered = await askLibrary(access, context, asked)
  if (answered) await noteWayIn(access.newsroom, context.var.actor, deed)
  return answered
}
