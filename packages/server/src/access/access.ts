import type { Newsroom } from '../newsroom.ts'
import { endSession } from '../storage/account-sessions.ts'
import type { Actor } from './actor.ts'
import type { NewsroomAddress } from './newsroom-address.ts'
import type { Auth } from './open-auth.ts'
import { isOver } from './session-ends.ts'
import { parseRole, type Staff } from './staff.ts'
import { type Stage, stageOf, type Way, ways } from './way.ts'

/** The door of the newsroom: what routes need to let somebody in. */
export interface Access {
  readonly newsroom: Newsroom
  readonly address: NewsroomAddress
  /** The library, loaded at its first use. */
  readonly auth: () => Promise<Auth>
}

/** Who asks, and how far they have come. */
export type Asking =
  | { readonly stage: 'out'; readonly cookies: readonly string[] }
  | {
      readonly stage: Exclude<Stage, 'out'>
      readonly staff: Staff
      readonly session: Session
      readonly hasCode: boolean
      /** `Set-Cookie`: a session that is used lasts longer. */
      readonly cookies: readonly string[]
    }

export interface Session {
  readonly id: string
  readonly token: string
  readonly way: Way
  /** Whether it began within the last day: only then may passkeys and the code be changed. */
  readonly isFresh: boolean
}

const freshFor = 24 * 60 * 60 * 1000

/** Opens the door; the library is loaded when somebody comes. */
export function openAccess(newsroom: Newsroom, address: NewsroomAddress): Access {
  let auth: Promise<Auth> | undefined
  const open = async () => (await import('./open-auth.ts')).openAuth(newsroom, address)
  return {
    newsroom,
    address,
    auth: () => {
      auth ??= open().catch((error: unknown) => {
        // Keys that could not be read now may be there when the next one asks.
        auth = undefined
        throw error
      })
      return auth
    },
  }
}

/** Reads from a request's cookie who asks. */
export async function whoAsks(access: Access, headers: Headers): Promise<Asking> {
  if (!headers.has('cookie')) return { stage: 'out', cookies: [] }
  const { api } = await access.auth()
  const { response, headers: answer } = await api.getSession({ headers, returnHeaders: true })
  const cookies = answer.getSetCookie()
  if (!response) return { stage: 'out', cookies }
  const { session, user } = response
  const way = ways.find((one) => one === session.way)
  const role = parseRole(user.role)
  const hasCode = user.twoFactorEnabled === true
  const stage = stageOf(way, { hasCode })
  if (stage === 'out' || way === undefined || role === undefined) return { stage: 'out', cookies }
  const began = session.createdAt.getTime()
  if (isOver(stage, began, Date.now())) {
    await endSession(access.newsroom.database.db, { staff: user.id, session: session.id })
    return { stage: 'out', cookies: [] }
  }
  const isFresh = Date.now() - began < freshFor
  return {
    stage,
    staff: { id: user.id, name: user.name, email: user.email, role },
    session: { id: session.id, token: session.token, way, isFresh },
    hasCode,
    cookies,
  }
}

/** Begins a session for somebody whom a way of our own has recognised; gives the `Set-Cookie` lines. */
export async function enter(
  access: Access,
  headers: Headers,
  { staff, way }: { staff: string; way: Way },
): Promise<readonly string[]> {
  const { api } = await access.auth()
  const { headers: answer } = await api.enterStaff({
    body: { staff, way },
    headers,
    returnHeaders: true,
  })
  return answer.getSetCookie()
}

/** Somebody who works here, as actions want to know them. */
export function actorOf({ id, name }: Staff): Actor {
  return { kind: 'staff', id, name }
}
