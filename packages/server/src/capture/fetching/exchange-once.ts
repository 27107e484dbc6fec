import { Client, errors } from 'undici'
import { connectTo, NotConnected, type Route } from './connect.ts'
import type { Answer, Exchange, Header } from './exchange.ts'
import { hostOf } from './fetchable.ts'

export interface Asking {
  readonly url: URL
  readonly headers: readonly Header[]
  /** What is sent along; null for a question without. */
  readonly sent: Uint8Array | null
  readonly route: Pick<Route, 'mayBeInside' | 'played' | 'resolve'>
  /** Bytes of a body that are read. */
  readonly most: number
  readonly signal: AbortSignal
  readonly now: () => string
}

/** Why a request got no answer. */
export interface NoAnswer {
  readonly kind: NotConnected['kind'] | 'timeout' | 'disconnect' | 'protocol'
  readonly message: string
}

/** Asks once, follows nothing. A body that is cut short is an answer, and says so. */
export async function exchangeOnce(asking: Asking): Promise<Exchange | NoAnswer> {
  const { url, signal } = asking
  const begunAt = asking.now()
  let remoteAddress: string | null = null
  const client = new Client(url.origin, {
    connect: (_options, done) => {
      const secure = url.protocol === 'https:'
      const port = url.port === '' ? (secure ? 443 : 80) : Number(url.port)
      const route = { ...asking.route, host: hostOf(url), port, isSecure: secure, signal }
      connectTo(route).then(
        (socket) => {
          remoteAddress = socket.remoteAddress ?? null
          done(null, socket)
        },
        (error: Error) => done(error, null),
      )
    },
    maxHeaderSize: 64 * 1024,
    pipelining: 1,
  })
  const target = `${url.pathname}${url.search}`
  const headers: readonly Header[] = [['Host', url.host], ...asking.headers]
  try {
    const response = await client.request({
      method: asking.sent === null ? 'GET' : 'POST',
      body: asking.sent,
      path: target,
      headers: Object.fromEntries(headers),
      responseHeaders: 'raw',
      signal,
    })
    const received = pairs(response.headers as unknown as readonly string[])
    const { body, truncated } = await read(response.body, asking.most, signal)
    const answer: Answer = {
      status: response.statusCode,
      statusText: response.statusText,
      headers: received,
      body,
      truncated,
    }
    return {
      address: url.href,
      begunAt,
      remoteAddress,
      request: { target, headers },
      response: answer,
    }
  } catch (error) {
    return noAnswer(error, signal, hostOf(url))
  } finally {
    await client.destroy()
  }
}

async function read(
  stream: AsyncIterable<Uint8Array>,
  most: number,
  signal: AbortSignal,
): Promise<Pick<Answer, 'body' | 'truncated'>> {
  const chunks: Uint8Array[] = []
  let size = 0
  let truncated: Answer['truncated'] = null
  try {
    for await (const chunk of stream) {
      const room = most - size
      chunks.push(chunk.subarray(0, room))
      size += Math.min(chunk.length, room)
      if (chunk.length > room) {
        truncated = 'length'
        break
      }
    }
  } catch {
    truncated = signal.aborted ? 'time' : 'disconnect'
  }
  return { body: Buffer.concat(chunks), truncated }
}

function pairs(flat: readonly string[]): Header[] {
  const headers: Header[] = []
  for (let at = 0; at + 1 < flat.length; at += 2) headers.push([flat[at] ?? '', flat[at + 1] ?? ''])
  return headers
}

function noAnswer(error: unknown, signal: AbortSignal, host: string): NoAnswer {
  if (error instanceof NotConnected && !signal.aborted)
    return { kind: error.kind, message: error.message }
  if (signal.aborted) return { kind: 'timeout', message: `${host} did not answer in time` }
  if (error instanceof errors.SocketError)
    return { kind: 'disconnect', message: `${host} closed the connection before it answered` }
  return { kind: 'protocol', message: `${host} answered with something that is not HTTP` }
}
