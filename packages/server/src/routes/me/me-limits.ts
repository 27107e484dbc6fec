import type { Context } from 'hono'
import { openThrottle } from '../../access/throttle.ts'
import type { Newsroom } from '../../newsroom.ts'
import { readerBehind } from '../reader-behind.ts'

/** How often links may be asked for, beside how often anything may be asked. */
export interface MeLimits {
  /** Whether one more link may be sent to an address of mail, from where this request comes. */
  mayMail(context: Context, email: string): boolean
}

/** Opens the limits of one process: nobody fills others' mailboxes, and those behind one address can all sign in. */
export function openMeLimits({ config, now }: Newsroom): MeLimits {
  const readerOf = readerBehind(config.proxies)
  const hour = 60 * 60
  const readers = openThrottle({ burst: 10, perSecond: 30 / hour })
  const mailboxes = openThrottle({ burst: 3, perSecond: 12 / hour })
  return {
    mayMail: (context, email) => {
      const at = Date.parse(now())
      return readers.mayAsk(readerOf(context), at) && mailboxes.mayAsk(email, at)
    },
  }
}
