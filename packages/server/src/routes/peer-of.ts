import type { HttpBindings } from '@hono/node-server'
import type { Context } from 'hono'

/** The address at the other end of a request's connection; empty where the request came over none. */
export function peerOf(context: Context): string {
  const { incoming } = (context.env ?? {}) as Partial<HttpBindings>
  return incoming?.socket.remoteAddress ?? ''
}
