import { createRoute, z } from '@hono/zod-openapi'
import type { Deed } from '../../access/policy.ts'
import { askHindrances } from '../../actions/ask-hindrances.ts'
import {
  type AwaitedPublication,
  publishAndWait,
  unpublishAndWait,
} from '../../actions/publish-and-wait.ts'
import type { Newsroom } from '../../newsroom.ts'
import { hindranceList } from './answers.ts'
import { newsroomApp } from './context.ts'
import { mayOnStory, noStory } from './permission.ts'
import { answer, refusals } from './refusals.ts'
import { jsonBody, sentLine, smallBody, storyParams } from './requests.ts'
import { underEmbargo } from './scheduling.ts'

const hindrancesRoute = createRoute({
  method: 'get',
  path: '/stories/{id}/hindrances',
  summary: 'What keeps a story from being published, and what should be thought of',
  request: { params: storyParams },
  responses: {
    200: answer('What hinders; nothing where nothing does', hindranceList),
    ...refusals(404),
  },
})

const publish = createRoute({
  method: 'post',
  path: '/stories/{id}/publish',
  summary: 'Publish a story, and wait until readers have it',
  request: {
    params: storyParams,
    body: jsonBody(
      z.object({ expect: z.object({ bodyVersion: z.number().int().min(0) }).optional() }),
    ),
  },
  responses: {
    200: answer(
      'The page is at its address',
      z.object({ address: z.string(), version: z.number() }),
    ),
    202: answer(
      'It is published, and its page is still being written',
      z.object({ address: z.string(), version: z.number(), waiting: z.string() }),
    ),
    ...refusals(404, 409, 413, 422),
  },
})

const unpublish = createRoute({
  method: 'post',
  path: '/stories/{id}/unpublish',
  summary: 'Take a story off the site; its addresses say that it is gone, and why',
  request: {
    params: storyParams,
    body: jsonBody(
      z.object({ reason: sentLine.pipe(z.string().min(1, 'Readers are told a reason').max(500)) }),
    ),
  },
  responses: {
    200: answer('Readers do not have it any more', z.object({ unpublished: z.literal(true) })),
    202: answer(
      'It is taken off, and its address is still being written',
      z.object({ unpublished: z.literal(true), waiting: z.string() }),
    ),
    ...refusals(404, 409, 413),
  },
})

/** What brings a story to readers, at once or later, and what takes it away from them. */
export function publishingRoutes(newsroom: Newsroom) {
  const on = (deed: Deed) => mayOnStory(newsroom, deed)
  const app = newsroomApp()
  for (const path of ['publish', 'unpublish']) app.use(`/stories/:id/${path}`, smallBody)
  return app
    .openapi({ ...hindrancesRoute, middleware: on('see-story') }, async (context) => {
      const { hindrances, asks } = await askHindrances(newsroom, context.var.record.story)
      return context.json({ hindrances, asks }, 200)
    })
    .openapi({ ...publish, middleware: on('publish-story') }, async (context) => {
      const { actor, record } = context.var
      const { expect } = context.req.valid('json')
      const asked = { story: record.story.id, actor, ...(expect && { expect }) }
      const done = await publishAndWait(newsroom, asked)
      if (done.outcome !== 'published') {
        const { status, ...refusal } = refusalOf(done)
        return context.json(refusal, status)
      }
      const { address, version } = done
      if (done.isWritten) return context.json({ address, version }, 200)
      return context.json({ address, version, waiting: stillWriting }, 202)
    })
    .openapi({ ...unpublish, middleware: on('unpublish-story') }, async (context) => {
      const { actor, record } = context.var
      const { reason } = context.req.valid('json')
      const done = await unpublishAndWait(newsroom, { story: record.story.id, reason, actor })
      if (done.outcome === 'missing') return context.json({ error: notThere }, 409)
      if (done.isWritten) return context.json({ unpublished: true as const }, 200)
      return context.json({ unpublished: true as const, waiting: stillLeaving }, 202)
    })
}

type Refused = Exclude<AwaitedPublication, { readonly outcome: 'published' }>

/** Why a story was not published, as the API says it. */
function refusalOf(done: Refused): {
  readonly status: 404 | 409 | 422
  readonly error: string
  readonly problems?: { path: string; message: string }[]
} {
  switch (done.outcome) {
    case 'missing':
      return { status: 404, error: noStory }
    case 'changed':
      return { status: 409, error: changedMeanwhile }
    case 'hindered':
      return { status: 422, error: 'Cannot publish the story yet', problems: [...done.hindrances] }
    case 'embargoed':
      return { status: 422, error: underEmbargo(done.until) }
    case 'taken': {
      const error = `Cannot publish at ${done.address}: another story has or had this address`
      return { status: 422, error, problems: [{ path: 'slug', message: error }] }
    }
    default:
      return done satisfies never
  }
}

const changedMeanwhile = 'Cannot publish the story: it was changed meanwhile. Read it once more'
const notThere = 'Cannot take the story off the site: it is not on it'
const stillWriting =
  'The story is published. Its page is still being written, and will be at its address in a moment'
const stillLeaving =
  'The story is taken off the site. Its address is still being written, and will say so in a moment'
