import type { MiddlewareHandler } from 'hono'
import { countedAs, readerAddressBehind } from '../access/reader-address.ts'
import { openThrottle } from '../access/throttle.ts'
import type { Newsroom } from '../newsroom.ts'
import { peerOf } from './peer-of.ts'

/** Each reader may ask the newsroom ten times at once and then twice a second; more is answered 429. */
export function throttled({ config, now }: Newsroom): MiddlewareHandler {
  const addressOf = readerAddressBehind(config.proxies)
  const throttle = openThrottle({ burst: 10, perSecond: 2 })
  return async (context, next) => {
    const reader = addressOf(peerOf(context), context.req.header('x-forwarded-for'))
    if (throttle.mayAsk(countedAs(reader), Date.parse(now()))) return next()
    context.header('Retry-After', '5')
    return context.text('Too many questions at once. Please ask again in a few seconds.\n', 429)
  }
}
