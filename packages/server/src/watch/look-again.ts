import { setTimeout as wait } from 'node:timers/promises'
import type { OriginalChange } from '@stet/core/capture'
import type { Instant, OriginalState, StoryId } from '@stet/core/story'
import { noteLook } from '../actions/note-look.ts'
import type { Newsroom } from '../newsroom.ts'
import {
  dueHosts,
  dueOriginals,
  putOffHost,
  putOffOriginal,
  type WatchedOriginal,
} from '../storage/originals.ts'
import { lookAt } from './look-at.ts'

/** What came of one look. */
export interface LookTold {
  readonly address: string
  readonly at: Instant
  readonly found: string
  readonly why: string
  readonly state: OriginalState
  readonly change: OriginalChange | null
  /** The live stories that show it, where something has changed. */
  readonly stories: readonly StoryId[]
}

/** How originals are looked at. */
export interface LookingAgain {
  readonly signal: AbortSignal
  /** So long a host is left alone between two looks, in milliseconds. */
  readonly pause?: number
  readonly hostsAtOnce?: number
  readonly told?: (look: LookTold) => void
}

const usualPause = 2000
const usualHosts = 6
/** So many looks at a host before it is seen whether another waits longer. */
const perHost = 10

/**
 * Looks at every original at which a look is due, several hosts at once and each host one look after another, with a
 * pause between. A host that asks to be left alone is. Throws when the signal comes: what was not looked at stays due.
 */
export async function lookAgain(newsroom: Newsroom, looking: LookingAgain): Promise<void> {
  const { signal, hostsAtOnce = usualHosts } = looking
  const running = new Map<string, Promise<void>>()
  try {
    for (;;) {
      signal.throwIfAborted()
      const due = await dueHosts(newsroom.database.db, newsroom.now(), hostsAtOnce * 2)
      for (const host of due) {
        if (running.size >= hostsAtOnce || running.has(host)) continue
        const done = lookAtHost(newsroom, host, looking).finally(() => running.delete(host))
        // Awaited below, all together: until then a failure is nobody's.
        done.catch(() => undefined)
        running.set(host, done)
      }
      if (running.size === 0) return
      await Promise.race(running.values())
    }
  } finally {
    await Promise.allSettled(running.values())
  }
}

async function lookAtHost(newsroom: Newsroom, host: string, looking: LookingAgain): Promise<void> {
  const { signal, pause = usualPause } = looking
  const due = await dueOriginals(newsroom.database.db, {
    host,
    now: newsroom.now(),
    limit: perHost,
  })
  for (const watched of due) {
    signal.throwIfAborted()
    const leaveFor = await lookOnce(newsroom, watched, looking)
    if (leaveFor > 0) {
      await putOffHost(newsroom.database.db, host, later(newsroom, leaveFor))
      return
    }
    if (pause > 0) await wait(pause, undefined, { signal })
  }
}

/** Looks once, and gives how long the host asks to be left alone. What cannot be looked at holds nobody else up. */
async function lookOnce(
  newsroom: Newsroom,
  watched: WatchedOriginal,
  { signal, told }: LookingAgain,
): Promise<number> {
  const { address } = watched.original
  const looked = await lookAt(newsroom, watched, { signal }).catch((error: unknown) => {
    signal.throwIfAborted()
    newsroom.journal.error(`Cannot look at ${address}`, { error: String(error) })
    return undefined
  })
  // What was cut short by the end of the server is no look.
  signal.throwIfAborted()
  if (!looked) {
    await putOffOriginal(newsroom.database.db, address, later(newsroom, day))
    return 0
  }
  const stories = await noteLook(newsroom, watched, looked)
  const { at, found, why, change, original } = looked
  told?.({ address, at, found, why, state: original.state, change, stories })
  return looked.leaveFor
}

const day = 24 * 3_600_000

function later(newsroom: Newsroom, time: number): Instant {
  return new Date(Date.parse(newsroom.now()) + time).toISOString()
}
