import type { Config } from '../config.ts'
import { countedAs, readerAddressBehind } from './reader-address.ts'
import { openThrottle } from './throttle.ts'

/** How often somebody may try to sign in. See docs/decisions/0019. */
export interface Limits {
  /** Whether one more request may come from where this one does, at a time in milliseconds. */
  mayCome(from: From, now: number): boolean
  /** Whether one more link may be sent to an address of mail. */
  mayMail(email: string, now: number): boolean
  /** Whether one more code may be tried for somebody. */
  mayGuess(staff: string, now: number): boolean
}

export interface From {
  /** The address at the other end of the connection. */
  readonly peer: string
  readonly forwardedFor: string | undefined
}

/** How many wrong codes end a session that still owes one. */
export const guessesInSession = 5

/**
 * Opens the limits of one process. None of them can keep somebody out who has a passkey: their
 * request needs one turn of an address, and no account has turns to be used up by others.
 */
export function openLimits({ proxies }: Pick<Config, 'proxies'>): Limits {
  const addressOf = readerAddressBehind(proxies)
  const hour = 60 * 60
  // What is limited by address is work, not luck: links and passkeys cannot be guessed.
  const addresses = openThrottle({ burst: 60, perSecond: 1 })
  const shared = openThrottle({ burst: 1200, perSecond: 20 })
  const letters = openThrottle({ burst: 3, perSecond: 12 / hour })
  const guesses = openThrottle({ burst: 20, perSecond: 20 / hour })
  return {
    mayCome: ({ peer, forwardedFor }, now) => {
      const address = addressOf(peer, forwardedFor)
      // A proxy that was not named in STET_PROXY: everybody in the newsroom comes from its address.
      const isShared = forwardedFor !== undefined && address === addressOf(peer, undefined)
      return (isShared ? shared : addresses).mayAsk(countedAs(address), now)
    },
    mayMail: (email, now) => letters.mayAsk(email, now),
    mayGuess: (staff, now) => guesses.mayAsk(staff, now),
  }
}
