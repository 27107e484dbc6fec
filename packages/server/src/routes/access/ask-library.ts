import type { Context } from 'hono'
import type { Access } from '../../access/access.ts'
import { setCookies } from '../../access/signed-in.ts'

/** What the library said, as data of ours to take from. */
export type Said = Readonly<Record<string, unknown>>

export interface Answered {
  readonly said: Said
  /** Its `Set-Cookie` lines, which the answer to the browser has too. */
  readonly cookies: readonly string[]
}

/**
 * Asks the library at its own address, with the request's cookies and no query. Nothing where it
 * refuses; throws where it could not find out.
 */
export async function askLibrary(
  access: Access,
  context: Context,
  sent?: Said,
): Promise<Answered | undefined> {
  const { handler } = await access.auth()
  const { raw } = context.req
  const url = new URL(new URL(raw.url).pathname, access.address.origin)
  const headers = new Headers({ origin: access.address.origin })
  for (const name of ['cookie', 'user-agent']) {
    const value = raw.headers.get(name)
    if (value !== null) headers.set(name, value)
  }
  if (sent) headers.set('content-type', 'application/json')
  // Not the method that came: who asks for the head of an answer is answered as if for all of it.
  const [method, body] = sent ? ['POST', JSON.stringify(sent)] : ['GET', null]
  const answer = await handler(new Request(url, { method, headers, body }))
  if (answer.status >= 500) throw new Error(`Cannot ask the library at ${url.pathname}`)
  const cookies = answer.headers.getSetCookie()
  setCookies(context, cookies)
  const said: unknown = await answer.json().catch(() => null)
  return answer.ok ? { said: (said ?? {}) as Said, cookies } : undefined
}
