import type { Context } from 'hono'
import { countedAs, readerAddressBehind } from '../access/reader-address.ts'
import { peerOf } from './peer-of.ts'

/** As whom limits count whoever asks, behind the proxies that are ours. */
export function readerBehind(proxies: readonly string[]): (context: Context) => string {
  const addressOf = readerAddressBehind(proxies)
  return (context) => countedAs(addressOf(peerOf(context), context.req.header('x-forwarded-for')))
}
