import { setTimeout as wait } from 'node:timers/promises'
import type { MiddlewareHandler } from 'hono'
import type { Newsroom } from '../newsroom.ts'

/** How long after the first question of somebody who is signed in, in milliseconds: their screens come first. */
const afterScreens = 4000

/**
 * Has a server made ready to publish once, some time after the first who is signed in has asked for something. Does
 * nothing where no server runs, which has a signal with which it ends.
 */
export function readyToPublishSoon(
  newsroom: Newsroom,
  { after = afterScreens, getReady = getReadyLater } = {},
): MiddlewareHandler {
  const { closing, journal } = newsroom
  let isAsked = closing === undefined
  const makeReady = async () => {
    await wait(after, undefined, { signal: closing, ref: false })
    await getReady(newsroom)
  }
  return async (_, next) => {
    if (!isAsked) {
      isAsked = true
      makeReady().catch((error: unknown) => {
        if (closing?.aborted) return
        journal.error('Cannot get ready to publish', { error: String(error) })
      })
    }
    await next()
  }
}

async function getReadyLater(newsroom: Newsroom): Promise<void> {
  const { getReadyToPublish } = await import('../actions/get-ready-to-publish.ts')
  await getReadyToPublish(newsroom)
}
