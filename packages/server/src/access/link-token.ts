import { createHash, randomBytes } from 'node:crypto'
import type { Config } from '../config.ts'

/** A link's secret, and what is kept of it. */
export interface LinkToken {
  readonly token: string
  readonly hash: string
}

/** Makes a secret that cannot be guessed. */
export function makeLinkToken(): LinkToken {
  const token = randomBytes(32).toString('base64url')
  return { token, hash: hashOf(token) }
}

/** What is kept of a link's secret: of 256 bits of chance one round of SHA-256 gives nothing away. */
export function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('base64url')
}

/**
 * The address of a screen that takes a link's secret. It stands in the fragment, which browsers send
 * to nobody: it is in no log and no Referer, and opening the address does not use it up.
 */
export function linkAddress(
  { newsroomUrl }: Pick<Config, 'newsroomUrl'>,
  screen: 'first' | 'sign-in',
  token: string,
): string {
  if (newsroomUrl === null) throw new Error('Cannot make a link: this site has no newsroom')
  return `${newsroomUrl}${screen}#${token}`
}

/** The time so many minutes after another. */
export function minutesAfter(now: string, minutes: number): string {
  return new Date(Date.parse(now) + minutes * 60_000).toISOString()
}
