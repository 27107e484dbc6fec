import { createRoute, z } from '@hono/zod-openapi'
import type { Instant } from '@stet/core/story'
import { cancelSchedule } from '../../actions/cancel-schedule.ts'
import { scheduleStory } from '../../actions/schedule-story.ts'
import { setEmbargo } from '../../actions/set-embargo.ts'
import type { Newsroom } from '../../newsroom.ts'
import { instant } from './answers.ts'
import { newsroomApp } from './context.ts'
import { mayOnStory, noStory } from './permission.ts'
import { answer, refusals } from './refusals.ts'
import { jsonBody, sentInstant, smallBody, storyParams } from './requests.ts'

const schedule = createRoute({
  method: 'post',
  path: '/stories/{id}/schedule',
  summary: 'Set the time at which a story will be published',
  request: { params: storyParams, body: jsonBody(z.object({ at: sentInstant })) },
  responses: {
    200: answer('The time is set', z.object({ at: instant })),
    ...refusals(404, 413, 422),
  },
})

const unschedule = createRoute({
  method: 'delete',
  path: '/stories/{id}/schedule',
  summary: 'Take back the time at which a story would be published',
  request: { params: storyParams },
  responses: {
    200: answer('There is no time any more', z.object({ at: z.null() })),
    ...refusals(404),
  },
})

const embargo = createRoute({
  method: 'post',
  path: '/stories/{id}/embargo',
  summary: 'Set the time before which a story must not be published, or none',
  request: { params: storyParams, body: jsonBody(z.object({ until: sentInstant.nullable() })) },
  responses: {
    200: answer('The embargo is set', z.object({ until: instant.nullable() })),
    ...refusals(404, 413),
  },
})

/** When a story will be published, and before when it must not be. */
export function schedulingRoutes(newsroom: Newsroom) {
  const maySchedule = mayOnStory(newsroom, 'schedule-story')
  const app = newsroomApp()
  for (const path of ['schedule', 'embargo']) app.use(`/stories/:id/${path}`, smallBody)
  return app
    .openapi({ ...schedule, middleware: maySchedule }, async (context) => {
      const { actor, record } = context.var
      const { at } = context.req.valid('json')
      if (at <= newsroom.now()) return context.json({ error: hasPassed }, 422)
      const done = await scheduleStory(newsroom, { story: record.story.id, at, actor })
      if (done.outcome === 'scheduled') return context.json({ at: done.at }, 200)
      if (done.outcome === 'missing') return context.json({ error: noStory }, 404)
      if (done.outcome === 'hindered') {
        const problems = done.hindrances.map(({ path, message }) => ({ path, message }))
        return context.json({ error: askedFirst, problems }, 422)
      }
      return context.json({ error: underEmbargo(done.until) }, 422)
    })
    .openapi({ ...unschedule, middleware: maySchedule }, async (context) => {
      const { actor, record } = context.var
      await cancelSchedule(newsroom, { story: record.story.id, actor })
      return context.json({ at: null }, 200)
    })
    .openapi({ ...embargo, middleware: mayOnStory(newsroom, 'embargo-story') }, async (context) => {
      const { actor, record } = context.var
      const { until } = context.req.valid('json')
      await setEmbargo(newsroom, { story: record.story.id, until, actor })
      return context.json({ until }, 200)
    })
}

const askedFirst = 'Cannot set the time: the desk asks what must be answered first'
const hasPassed = 'Cannot publish the story at this time: it has passed'

/** What somebody is told who wants to publish a story before its embargo ends. */
export function underEmbargo(until: Instant): string {
  return `Cannot publish the story before ${until}: it is under embargo until then`
}
