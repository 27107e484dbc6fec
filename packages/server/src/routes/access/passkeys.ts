import { type Context, Hono } from 'hono'
import { type Access, actorOf, whoAsks } from '../../access/access.ts'
import { passkeyProblem } from '../../access/newsroom-address.ts'
import { headersWith, type SignedIn, setCookies, signedIn } from '../../access/signed-in.ts'
import { noteWayIn, type WayChange } from '../../actions/note-ways-in.ts'
import { endSessions, forgetWhatIsOver } from '../../storage/account-sessions.ts'
import { freshly } from './second-factor.ts'

/**
 * The library's own addresses: those of passkeys and no other. What comes in and goes out is named
 * here, so that nothing of the library shows that we do not know of.
 */
export function passkeyRoutes(access: Access): Hono<SignedIn> {
  const app = new Hono<SignedIn>()
  app.use(async (context, next) => {
    const problem = passkeyProblem(access.address)
    return problem === null ? next() : context.json({ error: problem }, 409)
  })
  app.get('/passkey/generate-authenticate-options', async (context) => {
    const { db } = access.newsroom.database
    // By the library's own clock.
    await forgetWhatIsOver(db, new Date().toISOString())
    const { answer, said } = await askLibrary(access, context, {})
    if (!answer.ok) return refuse(context, answer)
    // The library only prefers to have the person recognised; we count on it.
    return context.json({ ...said, userVerification: 'required' })
  })
  app.post('/passkey/verify-authentication', async (context) => {
    const { answer } = await askLibrary(access, context, await response(context))
    if (!answer.ok) return refuse(context, answer)
    const asking = await whoAsks(access, headersWith(answer.headers.getSetCookie()))
    if (asking.stage !== 'in') return context.json({ error: 'Please sign in' }, 401)
    await noteWayIn(access.newsroom, actorOf(asking.staff), 'sign-in-with-passkey')
    // Not what the library answers: it would tell scripts the session's secret.
    return context.json({ stage: 'signed-in' })
  })
  app.use('/passkey/*', signedIn(access))
  app.get('/passkey/list-user-passkeys', async (context) => {
    const { answer, said } = await askLibrary(access, context, {})
    if (!answer.ok) return refuse(context, answer)
    return context.json((Array.isArray(said) ? said : []).map(passkeyFrom))
  })
  app.use('/passkey/*', freshly)
  app.get('/passkey/generate-register-options', async (context) => {
    const { answer, said } = await askLibrary(access, context, {})
    if (!answer.ok) return refuse(context, answer)
    const user = { ...(said['user'] as Said), displayName: context.var.staff.name }
    return context.json({ ...said, user })
  })
  app.post('/passkey/verify-registration', async (context) => {
    const sent = { ...(await response(context)), ...(await named(context)) }
    return done(access, context, sent, 'add-passkey')
  })
  app.post('/passkey/update-passkey', async (context) => {
    const sent = { id: await idOf(context), ...(await named(context)) }
    return done(access, context, sent, 'rename-passkey')
  })
  app.post('/passkey/delete-passkey', async (context) => {
    const answer = await done(access, context, { id: await idOf(context) }, 'remove-passkey')
    // Whoever has the device that it was on may be signed in with it.
    const { staff, session } = context.var
    const others = { staff: staff.id, except: session.id, way: 'passkey' } as const
    if (answer.ok) await endSessions(access.newsroom.database.db, others)
    return answer
  })
  return app
}

/** What the library said, as data of ours to take from. */
type Said = Readonly<Record<string, unknown>>

/** Asks the library at its own address, with the request's cookies and no query. */
async function askLibrary(
  access: Access,
  context: Context,
  sent: Said,
): Promise<{ answer: Response; said: Said }> {
  const { handler } = await access.auth()
  const { raw } = context.req
  // Who asks for the head of an answer is answered as if they asked for all of it.
  const method = context.req.method === 'HEAD' ? 'GET' : context.req.method
  const url = new URL(new URL(raw.url).pathname, access.address.origin)
  const headers = new Headers({ origin: access.address.origin })
  for (const name of ['cookie', 'user-agent']) {
    const value = raw.headers.get(name)
    if (value !== null) headers.set(name, value)
  }
  if (method !== 'GET') headers.set('content-type', 'application/json')
  const body = method === 'GET' ? null : JSON.stringify(sent)
  const answer = await handler(new Request(url, { method, headers, body }))
  setCookies(context, answer.headers.getSetCookie())
  const said: unknown = await answer.json().catch(() => null)
  return { answer, said: (said ?? {}) as Said }
}

/** Asks for a change, and notes it when it was made. */
async function done(
  access: Access,
  context: Context<SignedIn>,
  sent: Said,
  change: WayChange,
): Promise<Response> {
  const { answer, said } = await askLibrary(access, context, sent)
  if (!answer.ok) return refuse(context, answer)
  await noteWayIn(access.newsroom, context.var.actor, change)
  return context.json(passkeyFrom((said['passkey'] ?? said) as Said))
}

function passkeyFrom({ id, name, createdAt, aaguid, deviceType, backedUp }: Said) {
  return { id, name: name ?? null, createdAt, aaguid, deviceType, backedUp }
}

function refuse(context: Context, answer: Response): Response {
  const isOurs = answer.status < 500
  const error = isOurs
    ? 'This passkey was not taken. Please try once more, or another way'
    : 'The passkey could not be checked'
  return context.json({ error }, isOurs ? 422 : 500)
}

/** What a device answered, as far as the library looks anything up by it. */
async function response(context: Context): Promise<Said> {
  const { response } = await read(context)
  const { id, ...more } = (typeof response === 'object' ? (response ?? {}) : {}) as Said
  return { response: { ...more, id: credentialId.test(String(id)) ? id : '' } }
}

/** Bytes in base64url; WebAuthn (section 4) lets them be 1,023. */
const credentialId = /^[\w-]{1,1364}$/

async function named(context: Context): Promise<Said> {
  const { name } = await read(context)
  if (typeof name !== 'string' || name.trim() === '') return {}
  const line = name.replace(/[\s\p{Cc}]+/gu, ' ').trim()
  return { name: line.slice(0, 100).toWellFormed() }
}

async function idOf(context: Context): Promise<string> {
  const { id } = await read(context)
  return typeof id === 'string' && /^[\w-]{1,64}$/.test(id) ? id : ''
}

async function read(context: Context): Promise<Said> {
  const sent: unknown = await context.req.json().catch(() => null)
  return typeof sent === 'object' && sent !== null ? (sent as Said) : {}
}
