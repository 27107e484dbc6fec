import type { MiddlewareHandler } from 'hono'
import type { Limits } from '../../access/limits.ts'
import type { Newsroom } from '../../newsroom.ts'
import { peerOf } from '../peer-of.ts'

/** Answers 429 to an address that tries to sign in more often than people do. */
export function limited(limits: Limits, { now }: Newsroom): MiddlewareHandler {
  return async (context, next) => {
    const from = { peer: peerOf(context), forwardedFor: context.req.header('x-forwarded-for') }
    if (limits.mayCome(from, Date.parse(now()))) return next()
    context.header('Retry-After', '10')
    return context.json({ error: 'Too many tries from here. Please wait a few seconds' }, 429)
  }
}
