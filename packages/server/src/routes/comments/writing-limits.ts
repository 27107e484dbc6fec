import type { Context } from 'hono'
import { openThrottle } from '../../access/throttle.ts'
import type { Newsroom } from '../../newsroom.ts'
import { readerBehind } from '../reader-behind.ts'

/** How often discussions may be written in, beside how often anything may be asked. */
export interface WritingLimits {
  /** Whether one more comment may come: of this person (null: who has not signed in), from this address, under this story. */
  mayWrite(
    context: Context,
    about: { readonly person: string | null; readonly story: string },
  ): boolean
  /** Whether one more small deed may come: respect, a report, a change. */
  mayDo(context: Context): boolean
}

/**
 * Opens the limits of one process. Somebody who answers several people writes six comments in a minute; many
 * behind one address, and all under a story of which everybody speaks, write far more.
 */
export function openWritingLimits({ config, now }: Newsroom): WritingLimits {
  const readerOf = readerBehind(config.proxies)
  const persons = openThrottle({ burst: 6, perSecond: 0.1 })
  const addresses = openThrottle({ burst: 60, perSecond: 1 })
  const stories = openThrottle({ burst: 200, perSecond: 50 })
  const deeds = openThrottle({ burst: 30, perSecond: 0.5 })
  return {
    mayWrite: (context, { person, story }) => {
      const at = Date.parse(now())
      const reader = readerOf(context)
      return (
        persons.mayAsk(person ?? `at ${reader}`, at) &&
        addresses.mayAsk(reader, at) &&
        stories.mayAsk(story, at)
      )
    },
    mayDo: (context) => deeds.mayAsk(readerOf(context), Date.parse(now())),
  }
}
