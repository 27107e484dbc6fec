import { OpenAPIHono } from '@hono/zod-openapi'
import type { Context } from 'hono'
import type { Actor } from '../../access/actor.ts'
import type { Staff } from '../../access/staff.ts'
import { problemsOf } from './refusals.ts'

/** What every route of the newsroom knows of the request: who is asking. */
export type NewsroomEnv = { Variables: { staff: Staff; actor: Actor } }

export type NewsroomContext = Context<NewsroomEnv>

/**
 * An app of some routes. They are added by `.openapi(createRoute(…), …)` one after another, which
 * types and documents them, and joined in `newsroom-api.ts` by `.route('/', …)`.
 */
export function newsroomApp(): OpenAPIHono<NewsroomEnv> {
  return new OpenAPIHono<NewsroomEnv>({
    defaultHook: (result, context) => {
      if (result.success) return undefined
      const problems = problemsOf(result.error.issues)
      return context.json({ error: 'Cannot read what was sent', problems }, 400)
    },
  })
}
