import { OpenAPIHono } from '@hono/zod-openapi'
import type { Env } from 'hono'
import { problemsOf } from '../newsroom/refusals.ts'

/**
 * An app of some routes of the door, added and typed as those of `newsroom/context.ts` are. What does
 * not fit is answered 422, with the problem of each field: people type it, and are told what to mend.
 */
export function accessApp<E extends Env = Env>(): OpenAPIHono<E> {
  return new OpenAPIHono<E>({
    defaultHook: (result, context) => {
      if (result.success) return undefined
      const problems = problemsOf(result.error.issues)
      return context.json({ error: problems[0]?.message ?? 'Cannot read it', problems }, 422)
    },
  })
}
