import type { Context, MiddlewareHandler } from 'hono'
import type { NewsroomAddress } from '../access/newsroom-address.ts'
import { believedAmong } from '../access/reader-address.ts'
import { peerOf } from './peer-of.ts'

const marker = 'asked-at'

/**
 * Leads who asks for the newsroom at another host than its own there: cookies and passkeys hold at
 * one host only. What is no GET is refused. A proxy that hides the host that was asked for would
 * lead in circles; the second time that is said in words.
 */
export function atItsHost(
  { host, origin }: NewsroomAddress,
  proxies: readonly string[],
): MiddlewareHandler {
  const isProxy = believedAmong(proxies)
  return async (context, next) => {
    const asked = askedHost(context, isProxy)
    const url = new URL(context.req.url)
    if (asked === undefined || asked.toLowerCase() === host) {
      if (context.req.method !== 'GET' || !url.searchParams.has(marker)) return next()
      url.searchParams.delete(marker)
      return context.redirect(`${origin}${url.pathname}${url.search}`, 307)
    }
    if (context.req.method !== 'GET') {
      return context.json({ error: `This newsroom is at ${origin}` }, 421)
    }
    if (url.searchParams.has(marker)) {
      const words = `This newsroom is at ${host}, and was asked for at ${asked}. Where a proxy stands
before it, let that pass the Host header on, or name it in STET_PROXY.\n`
      return context.text(words, 421)
    }
    url.searchParams.set(marker, asked)
    return context.redirect(`${origin}${url.pathname}${url.search}`, 307)
  }
}

/** The host that the browser asked for; a proxy of ours tells in its own header, or may not know. */
function askedHost(context: Context, isProxy: (peer: string) => boolean): string | undefined {
  const host = context.req.header('host') ?? new URL(context.req.url).host
  if (!isProxy(peerOf(context))) return host
  return context.req.header('x-forwarded-host')?.split(',')[0]?.trim()
}
