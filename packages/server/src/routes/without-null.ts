import type { MiddlewareHandler } from 'hono'

/** Finds nothing at addresses that hold the sign of number 0: none of ours does, and PostgreSQL takes it in no text. */
export const withoutNull: MiddlewareHandler = async (context, next) =>
  context.req.url.includes('%00') ? context.notFound() : next()
