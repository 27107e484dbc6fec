import { createRoute, z } from '@hono/zod-openapi'
import { civilDay } from '@stet/core/story'
import {
  changeDeskSettings,
  type DeskChange,
  longestKept,
  readDeskSettings,
} from '../../actions/desk/desk-settings.ts'
import { type RulingOutcome, ruleQuestion } from '../../actions/desk/rule-question.ts'
import { dueReadings, storyAtDesk } from '../../actions/desk/story-at-desk.ts'
import type { Newsroom } from '../../newsroom.ts'
import { findPublished } from '../../storage/publications.ts'
import { instant } from './answers.ts'
import { newsroomApp } from './context.ts'
import {
  facts,
  factsAnswer,
  level,
  question,
  ruling,
  rulingAnswer,
  settings,
} from './desk-answers.ts'
import { findSeenStory, may, mayOnStory, noStory } from './permission.ts'
import { answer, refusals } from './refusals.ts'
import { jsonBody, sentInstant, sentLine, smallBody, storyParams } from './requests.ts'

const show = createRoute({
  method: 'get',
  path: '/stories/{id}/desk',
  summary: 'What the desk asks of a story as it was saved, and what was done about it',
  request: { params: storyParams },
  responses: {
    200: answer(
      'The questions, in the order of their places',
      z.object({
        questions: z.array(question),
        rulings: z.array(ruling),
        alone: z.boolean(),
        settings,
        facts,
      }),
    ),
    ...refusals(404),
  },
})

/** What is sent about a question. */
const rulingSent = z.object({
  key: z.string().regex(/^[0-9a-f]{16}$/, 'The key of a question is expected'),
  words: sentLine.pipe(z.string().min(1, 'Say it in a few words').max(2000)),
  until: sentInstant.optional(),
  readAgain: z.boolean().optional(),
})

const ruled = {
  200: answer('It is kept', z.object({ ruling })),
  ...refusals(404, 409, 413, 422),
} as const

const reply = createRoute({
  method: 'post',
  path: '/stories/{id}/desk/answers',
  summary: 'Say what answers a question',
  request: { params: storyParams, body: jsonBody(rulingSent) },
  responses: ruled,
})

const stet = createRoute({
  method: 'post',
  path: '/stories/{id}/desk/stets',
  summary: 'Let the words stand that a question is about',
  request: { params: storyParams, body: jsonBody(rulingSent) },
  responses: ruled,
})

const putOff = createRoute({
  method: 'post',
  path: '/stories/{id}/desk/later',
  summary: 'Promise to read a passage again by a time, so that the story can be published now',
  request: { params: storyParams, body: jsonBody(rulingSent) },
  responses: ruled,
})

const dueReading = z
  .object({
    story: z.string(),
    headline: z.string(),
    key: z.string(),
    sentence: z.string(),
    words: z.string(),
    by: z.string(),
    until: instant,
    isLate: z.boolean(),
  })
  .openapi('DueReading')

const due = createRoute({
  method: 'get',
  path: '/desk/due',
  summary: 'Second readings that were promised and are not done, those due first',
  responses: {
    200: answer('The readings', z.object({ due: z.array(dueReading) })),
    ...refusals(),
  },
})

const showSettings = createRoute({
  method: 'get',
  path: '/desk/settings',
  summary: 'How the desk is set up',
  responses: { 200: answer('The settings', settings), ...refusals() },
})

const change = createRoute({
  method: 'patch',
  path: '/desk/settings',
  summary: 'Change how the desk is set up; a level of null puts a rule back to how it is shipped',
  request: {
    body: jsonBody(
      z.object({
        levels: z
          .record(z.string().max(100), z.enum([...level.options, 'off']).nullable())
          .optional(),
        countries: z
          .array(z.string().regex(/^[A-Z]{2}$/))
          .max(50)
          .optional(),
        keepDays: z.number().int().min(1).max(longestKept).nullable().optional(),
      }),
    ),
  },
  responses: { 200: answer('The settings as they are now', settings), ...refusals(413) },
})

/** What the desk asks, and what people do about it. */
export function deskRoutes(newsroom: Newsroom) {
  const { db } = newsroom.database
  const app = newsroomApp()
  app.use('/stories/:id/desk/*', smallBody)
  app.use('/desk/*', smallBody)
  return app
    .openapi({ ...show, middleware: mayOnStory(newsroom, 'see-story') }, async (context) => {
      const { actor, record } = context.var
      const found = await storyAtDesk(newsroom, { story: record.story.id, actor })
      if (!found) return context.json({ error: noStory }, 404)
      const live = await findPublished(db, record.story.id)
      const publishedOn = live ? civilDay(live.publishedAt, record.story.zone) : null
      const known = { ...factsAnswer(found.facts), publishedOn }
      const { questions, rulings, alone } = found
      const told = { questions: [...questions], rulings: rulings.map(rulingAnswer), alone }
      const set = await readDeskSettings(db)
      return context.json({ ...told, settings: set, facts: known }, 200)
    })
    .openapi({ ...due, middleware: may('see-clippings') }, async (context) => {
      const told: z.infer<typeof dueReading>[] = []
      for (const { ruling: one, headline, isLate } of await dueReadings(newsroom)) {
        if (one.until === null || !(await findSeenStory(db, context.var.staff, one.story))) continue
        const { story, key, sentence, words, by, until } = one
        told.push({ story, headline, key, sentence, words, by: by.name, until, isLate })
      }
      return context.json({ due: told }, 200)
    })
    .openapi({ ...showSettings, middleware: may('create-story') }, async (context) =>
      context.json(await readDeskSettings(db), 200),
    )
    .openapi({ ...change, middleware: may('change-settings') }, async (context) => {
      const asked = context.req.valid('json') as DeskChange
      return context.json(
        await changeDeskSettings(newsroom, { change: asked, actor: context.var.actor }),
        200,
      )
    })
}

/** What people do about questions of the desk. */
export function rulingRoutes(newsroom: Newsroom) {
  const app = newsroomApp()
  app.use('/stories/:id/desk/*', smallBody)
  return app
    .openapi({ ...reply, middleware: mayOnStory(newsroom, 'edit-story') }, async (context) => {
      const { actor, record } = context.var
      const asked = { ...context.req.valid('json'), story: record.story.id, actor }
      const done = await ruleQuestion(newsroom, { ...asked, deed: 'answer' })
      if (done.outcome === 'ruled') return context.json({ ruling: rulingAnswer(done.ruling) }, 200)
      const { error, status } = refusalOf(done)
      return context.json({ error }, status)
    })
    .openapi({ ...stet, middleware: mayOnStory(newsroom, 'stet-question') }, async (context) => {
      const { actor, record } = context.var
      const asked = { ...context.req.valid('json'), story: record.story.id, actor }
      const done = await ruleQuestion(newsroom, { ...asked, deed: 'stet' })
      if (done.outcome === 'ruled') return context.json({ ruling: rulingAnswer(done.ruling) }, 200)
      const { error, status } = refusalOf(done)
      return context.json({ error }, status)
    })
    .openapi({ ...putOff, middleware: mayOnStory(newsroom, 'publish-story') }, async (context) => {
      const { actor, record } = context.var
      const asked = { ...context.req.valid('json'), story: record.story.id, actor }
      const done = await ruleQuestion(newsroom, { ...asked, deed: 'later' })
      if (done.outcome === 'ruled') return context.json({ ruling: rulingAnswer(done.ruling) }, 200)
      const { error, status } = refusalOf(done)
      return context.json({ error }, status)
    })
}

function refusalOf({ outcome }: Exclude<RulingOutcome, { readonly outcome: 'ruled' }>): {
  readonly status: 404 | 409 | 422
  readonly error: string
} {
  switch (outcome) {
    case 'missing':
      return { status: 404, error: noStory }
    case 'not-asked':
      return {
        status: 409,
        error: 'Cannot do it: the desk does not ask this of the story as it was saved',
      }
    case 'own-words':
      return {
        status: 422,
        error: 'Cannot let your own words stand: somebody else is to read them',
      }
    case 'read-again':
      return { status: 422, error: 'Cannot let it stand yet: read the passage once more first' }
    case 'no-time':
      return {
        status: 422,
        error: 'Cannot put it off: a time within the next 24 hours is expected',
      }
    default:
      return outcome satisfies never
  }
}
