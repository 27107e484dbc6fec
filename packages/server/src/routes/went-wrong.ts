import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import type { Newsroom } from '../newsroom.ts'

/** Answers for an error that no route expected: noted in the journal, told in words. */
export function wentWrong({ journal }: Newsroom, error: Error, context: Context): Response {
  // What could not be read as JSON, or was too large: the route has said so already.
  if (error instanceof HTTPException) {
    return context.json({ error: error.message || 'Cannot read what was sent' }, error.status)
  }
  journal.error(`Cannot answer ${context.req.path}`, { error: String(error), stack: error.stack })
  const words = 'Something went wrong. It was noted, and nothing was lost'
  const isApi = /\/(?:api|auth)\//.test(context.req.path)
  return isApi ? context.json({ error: words }, 500) : context.text(`${words}.\n`, 500)
}
