import type { Context, Hono } from 'hono'

/** Routes that are loaded when they are first asked for. */
export interface OpenedLater {
  readonly answer: (context: Context) => Promise<Response>
  /** Loads them now, for somebody who will ask soon. */
  readonly open: () => Promise<Hono>
}

/** Loads routes once; where that failed, the next one who asks tries again. */
export function openedLater(load: () => Promise<Hono>): OpenedLater {
  let opened: Promise<Hono> | undefined
  const open = () => {
    opened ??= load().catch((error: unknown) => {
      opened = undefined
      throw error
    })
    return opened
  }
  return { open, answer: async ({ req, env }) => (await open()).fetch(req.raw, env) }
}
