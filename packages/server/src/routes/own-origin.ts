import type { MiddlewareHandler } from 'hono'

const readsOnly = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Refuses to change anything for a page of somebody else's: browsers say with each such request
 * where it comes from, and who says nothing is no browser with our cookies.
 */
export function fromOwnPages(origin: string): MiddlewareHandler {
  return async (context, next) => {
    if (readsOnly.has(context.req.method)) return next()
    const said = context.req.header('origin')
    const site = context.req.header('sec-fetch-site')
    const isOwn = said === undefined ? site === 'same-origin' : said === origin
    if (isOwn && (site === undefined || site === 'same-origin')) return next()
    return context.json({ error: 'This request does not come from a page of this newsroom' }, 403)
  }
}
