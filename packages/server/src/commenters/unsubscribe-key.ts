import { createHmac, timingSafeEqual } from 'node:crypto'
import type { Config } from '../config.ts'
import { sessionSecret } from '../keys/session-secret.ts'

/** What proves in an address that it stood in a mail to somebody: it switches their mail off and opens nothing. */
export async function unsubscribeKey(
  config: Pick<Config, 'keys'>,
  commenter: string,
): Promise<string> {
  const secret = await sessionSecret(config)
  return createHmac('sha256', secret).update(`no more mail to ${commenter}`).digest('base64url')
}

/** Whether a key is that of somebody; takes the same time for each. */
export async function isUnsubscribeKey(
  config: Pick<Config, 'keys'>,
  commenter: string,
  key: string,
): Promise<boolean> {
  const right = Buffer.from(await unsubscribeKey(config, commenter))
  const given = Buffer.from(key)
  return right.length === given.length && timingSafeEqual(right, given)
}

/** The whole address behind which somebody gets no more mail. */
export async function unsubscribeAddress(
  config: Pick<Config, 'keys' | 'url'>,
  commenter: string,
): Promise<string> {
  const key = await unsubscribeKey(config, commenter)
  return `${config.url}/-/me/unsubscribe?who=${encodeURIComponent(commenter)}&key=${key}`
}
