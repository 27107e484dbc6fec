import { createRoute, z } from '@hono/zod-openapi'
import type { Access } from '../../access/access.ts'
import { endOf, isOver } from '../../access/session-ends.ts'
import { type SignedIn, signedIn } from '../../access/signed-in.ts'
import { stageOf, ways } from '../../access/way.ts'
import { endSession, endSessions, sessionsOf } from '../../storage/account-sessions.ts'
import { instant } from '../newsroom/answers.ts'
import { answer, refusals } from '../newsroom/refusals.ts'
import { accessApp } from './access-app.ts'
import { deviceOf } from './device.ts'
import { named } from './request-body.ts'

const session = z
  .object({
    id: z.string(),
    device: z.string(),
    way: z.enum(ways),
    lastSeenAt: instant,
    createdAt: instant,
    endsAt: instant.openapi({ description: 'When it ends though it is used' }),
    current: z.boolean(),
  })
  .openapi('Session')

const ended = z.object({ ended: z.number() })

const list = createRoute({
  method: 'get',
  path: '/sessions',
  summary: 'Where one is signed in',
  responses: {
    200: answer('One’s sessions', z.object({ sessions: z.array(session) })),
    ...refusals(),
  },
})

const endOthers = createRoute({
  method: 'delete',
  path: '/sessions',
  summary: 'End all one’s other sessions',
  responses: { 200: answer('So many have ended', ended), ...refusals() },
})

const end = createRoute({
  method: 'delete',
  path: '/sessions/{id}',
  summary: 'End one of one’s sessions',
  request: { params: named },
  responses: { 200: answer('It has ended', ended), ...refusals(404, 422) },
})

/** One's own sessions: listed and ended. */
export function sessionRoutes(access: Access) {
  const { db } = access.newsroom.database
  const app = accessApp<SignedIn>()
  app.use('/sessions/*', signedIn(access))
  return app
    .openapi(list, async (context) => {
      const { staff, session, hasCode } = context.var
      const all = await sessionsOf(db, staff.id, new Date().toISOString())
      const sessions = all.flatMap(({ userAgent, way: said, ...one }) => {
        const way = ways.find((known) => known === said)
        const stage = stageOf(way, { hasCode })
        // One whose way is unknown opens nothing, nor does one that waited too long for its code.
        if (way === undefined || stage === 'out') return []
        if (isOver(stage, Date.parse(one.createdAt), Date.now())) return []
        const endsAt = endOf(one.createdAt)
        return [
          { ...one, way, endsAt, device: deviceOf(userAgent), current: one.id === session.id },
        ]
      })
      return context.json({ sessions }, 200)
    })
    .openapi(endOthers, async (context) => {
      const { staff, session } = context.var
      const ended = await endSessions(db, { staff: staff.id, except: session.id })
      return context.json({ ended }, 200)
    })
    .openapi(end, async (context) => {
      const { id } = context.req.valid('param')
      const isEnded = await endSession(db, { staff: context.var.staff.id, session: id })
      if (!isEnded) return context.json({ error: 'There is no such session' }, 404)
      return context.json({ ended: 1 }, 200)
    })
}
