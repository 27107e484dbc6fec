import type { Instant } from '../story/story.ts'
import { instantOf } from './instant.ts'

/** When X gave an id: milliseconds since its own epoch, in the upper bits. Ids before November 2010 hold none. */
export function xIdTime(id: string): Instant | null {
  const number = wholeOf(id)
  if (number === undefined || number < 29_700_000_000n) return null
  return instantOf((number >> 22n) + 1_288_834_974_657n)
}

/** When TikTok gave an id: seconds, in the upper half. */
export function tiktokIdTime(id: string): Instant | null {
  const number = wholeOf(id)
  return number === undefined || number >> 32n === 0n ? null : instantOf((number >> 32n) * 1000n)
}

/** When a server of Mastodon gave an id: milliseconds, above sixteen bits. */
export function mastodonIdTime(id: string): Instant | null {
  const number = wholeOf(id)
  // Ids that count from one, as older servers gave them, hold no time.
  return number === undefined || number < 1n << 50n ? null : instantOf(number >> 16n)
}

const tidLetters = '234567abcdefghijklmnopqrstuvwxyz'

/** The time that a client of Bluesky put into a record's key: microseconds. Whoever wrote it may have chosen it. */
export function blueskyKeyTime(key: string): Instant | null {
  if (!/^[2-7a-j][2-7a-z]{12}$/.test(key)) return null
  let number = 0n
  for (const letter of key) number = (number << 5n) | BigInt(tidLetters.indexOf(letter))
  return instantOf((number >> 10n) / 1000n)
}

const shortLetters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/** When Instagram gave a shortcode's id: milliseconds since its own epoch, above 23 bits. Not documented. */
export function instagramCodeTime(code: string): Instant | null {
  // Longer codes belong to posts that only followers see: the rest is a key.
  const short = code.slice(0, 11)
  if (!/^[\w-]{9,11}$/.test(short)) return null
  let number = 0n
  for (const letter of short) number = (number << 6n) | BigInt(shortLetters.indexOf(letter))
  return instantOf((number >> 23n) + 1_314_220_021_721n)
}

function wholeOf(id: string): bigint | undefined {
  return /^\d{1,20}$/.test(id) ? BigInt(id) : undefined
}
