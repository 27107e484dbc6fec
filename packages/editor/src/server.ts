import type { Media } from '@stet/core/story'
import type { AccessApi, NewsroomApi, Opened, PasskeyApi } from '@stet/server/routes'
import type { ClientResponse } from 'hono/client'
import { hc } from 'hono/client'
import { base } from './shell/base.ts'
import { reach } from './shell/reach.ts'
import { errorOf, ServerError } from './shell/server-error.ts'
import { sessionWatch } from './shell/session-watch.ts'

const here = globalThis.location?.href ?? 'http://localhost/'
const apiAddress = new URL(`${base}api`, here).href
const passkeyAddress = new URL(`${base}auth`, here).href

/**
 * The newsroom's API. Every call settles with a good answer (200 to 299) or rejects with a
 * `ServerError`; where the session has ended, it waits until somebody signed in again, and asks anew.
 */
export const api = hc<NewsroomApi>(apiAddress, { fetch: askServer })

/** The part of the API that knows who people are. */
export const accessApi = hc<AccessApi>(apiAddress, { fetch: askServer })

/** The same without waiting for a new session: for screens on which nobody is signed in yet. */
export const doorApi = hc<AccessApi>(apiAddress, { fetch: once })

/** One's own passkeys. */
export const passkeyApi = hc<PasskeyApi>(passkeyAddress, { fetch: askServer }).passkey

/** Signing in by a passkey. */
export const passkeyDoor = hc<PasskeyApi>(passkeyAddress, { fetch: once }).passkey

/** The body of a good answer of `api`: `await given(api.stories.$get({ query: {} }))`. */
export async function given<R extends ClientResponse<unknown, number, 'json'>>(
  answer: Promise<R>,
): Promise<Opened<GoodBody<R>>> {
  const response = await answer
  return (await response.json()) as Opened<GoodBody<R>>
}

type Good = 200 | 201 | 202
type GoodBody<R> =
  R extends ClientResponse<infer Body, infer Status, 'json'>
    ? [Extract<Status, Good>] extends [never]
      ? number extends Status
        ? Body
        : never
      : Body
    : never

/** Asks one address of the API that `api` has no types for; settles as calls of `api` do. */
export async function ask<T>(method: string, path: string, body?: unknown): Promise<T> {
  const response = await askServer(`${apiAddress}/${path}`, request(method, body))
  const text = await response.text()
  return (text === '' ? undefined : JSON.parse(text)) as T
}

/** The same without waiting for a new session: for who asks in the background, or is nobody yet. */
export async function askAsStranger<T>(method: string, path: string, body?: unknown): Promise<T> {
  const response = await once(new URL(path, `${apiAddress}/`), request(method, body))
  const text = await response.text()
  return (text === '' ? undefined : JSON.parse(text)) as T
}

/** Sends bytes to an address of the API; settles as calls of `api` do. */
export async function sendBytes<T>(
  method: 'PUT' | 'POST',
  path: string,
  bytes: Blob,
  signal?: AbortSignal,
): Promise<T> {
  const headers = { 'Content-Type': 'application/octet-stream' }
  const asked = { method, body: bytes, headers, ...(signal && { signal }) }
  return (await askServer(`${apiAddress}/${path}`, asked)).json()
}

/** Opens a stream of events from an address below the API, such as `stories/ID/live`. */
export function openEvents(path: string): EventSource {
  return new EventSource(`${apiAddress}/${path}`)
}

/** Sends a picture, telling how much of it is there (0 to 1); rejects with a `ServerError`. */
export async function upload(
  file: File,
  onProgress: (share: number) => void,
  signal?: AbortSignal,
): Promise<Media> {
  try {
    return await send(file, onProgress, signal)
  } catch (error) {
    if (!(error instanceof ServerError) || error.status !== 401) throw error
    if ((await sessionWatch.lost()) === 'left') throw error
    return send(file, onProgress, signal)
  }
}

function request(method: string, body: unknown): RequestInit {
  if (body === undefined) return { method }
  return {
    method,
    body: JSON.stringify(body),
    headers: { 'Content-Type': 'application/json' },
  }
}

async function askServer(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  try {
    return await once(input, init)
  } catch (error) {
    if (!(error instanceof ServerError) || error.status !== 401) throw error
    if ((await sessionWatch.lost()) === 'left') throw error
    return once(input, init)
  }
}

async function once(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  const response = await fetch(input, { ...init, credentials: 'same-origin' }).catch((cause) => {
    if (init?.signal?.aborted) throw cause
    reach.tell(false)
    throw new ServerError(0, unreachable, { cause })
  })
  reach.tell(true)
  if (response.ok) return response
  throw errorOf(response.status, await response.text().catch(() => ''))
}

const unreachable = 'The newsroom cannot be reached. Look at the connection and try again'

function send(
  file: File,
  onProgress: (share: number) => void,
  signal: AbortSignal | undefined,
): Promise<Media> {
  return new Promise((resolve, reject) => {
    const call = new XMLHttpRequest()
    call.open('PUT', `${apiAddress}/media?name=${encodeURIComponent(file.name)}`)
    call.setRequestHeader('Content-Type', file.type || 'application/octet-stream')
    call.upload.addEventListener('progress', (event) => {
      if (event.lengthComputable) onProgress(event.loaded / event.total)
    })
    call.addEventListener('load', () => {
      if (call.status < 300) resolve(JSON.parse(call.responseText).media)
      else reject(errorOf(call.status, call.responseText))
    })
    call.addEventListener('error', () => reject(new ServerError(0, unreachable)))
    call.addEventListener('abort', () => reject(signal?.reason))
    signal?.addEventListener('abort', () => call.abort(), { once: true })
    call.send(file)
  })
}
