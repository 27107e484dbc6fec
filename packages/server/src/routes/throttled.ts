import type { MiddlewareHandler } from 'hono'
import { openThrottle } from '../access/throttle.ts'
import type { Newsroom } from '../newsroom.ts'
import { readerBehind } from './reader-behind.ts'

/**
 * Each reader may ask the newsroom ten times at once and then twice a second, and of discussions, in which one
 * reads on, forty times and then eight times a second; more is answered 429.
 */
export function throttled({ config, now }: Newsroom): MiddlewareHandler {
  const readerOf = readerBehind(config.proxies)
  const seldom = openThrottle({ burst: 10, perSecond: 2 })
  const often = openThrottle({ burst: 40, perSecond: 8 })
  return async (context, next) => {
    const throttle = /^\/-\/(?:comments?|me)(?:\/|$)/.test(context.req.path) ? often : seldom
    if (throttle.mayAsk(readerOf(context), Date.parse(now()))) return next()
    context.header('Retry-After', '5')
    return context.text('Too many questions at once. Please ask again in a few seconds.\n', 429)
  }
}
