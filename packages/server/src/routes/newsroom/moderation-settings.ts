import { createRoute, z } from '@hono/zod-openapi'
import type { CommentPolicy, CommentSettings, PolicyNow } from '@stet/core/comments'
import { tryPhrases } from '../../actions/comments/try-phrases.ts'
import {
  changeCommentSettings,
  shownCommentSettings,
} from '../../actions/moderation/comment-settings.ts'
import { setThreadPolicy, threadPolicyTold } from '../../actions/moderation/thread-policy.ts'
import type { Newsroom } from '../../newsroom.ts'
import { newsroomApp } from './context.ts'
import { commentState, ruleCode } from './moderation-answers.ts'
import { may, mayOnStory, noStory } from './permission.ts'
import { answer, refusals } from './refusals.ts'
import { bodyOfAtMost, jsonBody, smallBody, storyParams } from './requests.ts'

/** A value whose shape core checks by itself. */
function known<T>() {
  return z.custom<T>((value) => typeof value === 'object').openapi({ type: 'object' })
}

const settingsAnswer = z.object({ settings: known<CommentSettings>() })

const showSettings = createRoute({
  method: 'get',
  path: '/moderation/settings',
  summary: 'How discussions are set up; the secrets of checkers are left empty',
  responses: { 200: answer('The settings', settingsAnswer), ...refusals() },
})

const putSettings = createRoute({
  method: 'put',
  path: '/moderation/settings',
  summary: 'Set how discussions are led; an empty secret leaves that of the same checker as it is',
  request: { body: jsonBody(z.object({ settings: known<unknown>() })) },
  responses: { 200: answer('The settings as they are now', settingsAnswer), ...refusals(413, 422) },
})

const phrase = z.object({
  phrase: z.string().trim().min(1).max(200),
  outcome: z.enum(['hold', 'refuse']),
  rule: ruleCode,
})

const sample = z.object({
  comment: z.string(),
  text: z.string(),
  start: z.number(),
  end: z.number(),
  phrase: z.string(),
  state: commentState,
})

const tryRules = createRoute({
  method: 'post',
  path: '/moderation/rules/try',
  summary: 'What phrases would have held of the last comments, before they are switched on',
  request: {
    body: jsonBody(
      z.object({
        phrases: z.array(phrase).min(1).max(500),
        last: z.number().int().min(1).max(10_000).optional(),
      }),
    ),
  },
  responses: {
    200: answer(
      'How many they would have held, and what became of those',
      z
        .object({
          looked: z.number(),
          wouldHold: z.number(),
          ofThem: z.object({
            shown: z.number(),
            held: z.number(),
            rejected: z.number(),
          }),
          byPhrase: z.array(z.object({ phrase: z.string(), wouldHold: z.number() })).readonly(),
          samples: z.array(sample).readonly(),
        })
        .openapi('CommentRulesTried'),
    ),
    ...refusals(413, 422),
  },
})

const storyPolicy = z
  .object({
    /** As the story says. */
    story: known<CommentPolicy>(),
    /** As an editor set it for this discussion; null where the story's own holds. */
    override: known<CommentPolicy>().nullable(),
    /** As it holds at this moment; null where the story is not published. */
    now: known<PolicyNow>().nullable(),
    shown: z.number(),
    held: z.number(),
  })
  .openapi('DiscussionOfStory')

const showPolicy = createRoute({
  method: 'get',
  path: '/stories/{id}/comments',
  summary: 'How the discussion of a story is led, and how many comments it has',
  request: { params: storyParams },
  responses: { 200: answer('The discussion', storyPolicy), ...refusals(404) },
})

const putPolicy = createRoute({
  method: 'put',
  path: '/stories/{id}/comments',
  summary: 'Set how the discussion of a story is led, over what the story says',
  request: { params: storyParams, body: jsonBody(z.object({ policy: known<unknown>() })) },
  responses: { 200: answer('The discussion', storyPolicy), ...refusals(404, 413, 422) },
})

const dropPolicy = createRoute({
  method: 'delete',
  path: '/stories/{id}/comments',
  summary: 'Let the policy of the story itself hold again for its discussion',
  request: { params: storyParams },
  responses: { 200: answer('The discussion', storyPolicy), ...refusals(404) },
})

/** How discussions are set up, and rules tried before they are switched on. */
export function commentSettingsRoutes(newsroom: Newsroom) {
  const app = newsroomApp()
  app.use('/moderation/settings', bodyOfAtMost(1_000_000))
  app.use('/moderation/rules/*', smallBody)
  return app
    .openapi({ ...showSettings, middleware: may('moderate-comments') }, async (context) =>
      context.json({ settings: await shownCommentSettings(newsroom) }, 200),
    )
    .openapi({ ...putSettings, middleware: may('change-comment-policy') }, async (context) => {
      const { settings: sent } = context.req.valid('json')
      const done = await changeCommentSettings(newsroom, { sent, actor: context.var.actor })
      if ('settings' in done) return context.json({ settings: done.settings }, 200)
      const error = 'Cannot keep these settings of comments: see what is wrong with them'
      return context.json({ error, problems: [...done.problems] }, 422)
    })
    .openapi({ ...tryRules, middleware: may('moderate-comments') }, async (context) => {
      const { phrases, last = 10_000 } = context.req.valid('json')
      return context.json(await tryPhrases(newsroom, phrases, { last }), 200)
    })
}

/** How the discussion of one story is led. */
export function threadPolicyRoutes(newsroom: Newsroom) {
  const mayChange = mayOnStory(newsroom, 'change-comment-policy')
  const app = newsroomApp()
  app.use('/stories/:id/comments', smallBody)
  return app
    .openapi({ ...showPolicy, middleware: mayOnStory(newsroom, 'see-story') }, async (context) => {
      const told = await threadPolicyTold(newsroom, context.var.record.story.id)
      if (!told) return context.json({ error: noStory }, 404)
      return context.json(told, 200)
    })
    .openapi({ ...putPolicy, middleware: mayChange }, async (context) => {
      const { actor, record } = context.var
      const { policy } = context.req.valid('json')
      const done = await setThreadPolicy(newsroom, { story: record.story.id, policy, actor })
      if ('problem' in done) return context.json({ error: done.problem }, 422)
      return context.json(done, 200)
    })
    .openapi({ ...dropPolicy, middleware: mayChange }, async (context) => {
      const { actor, record } = context.var
      const asked = { story: record.story.id, policy: null, actor }
      const done = await setThreadPolicy(newsroom, asked)
      if ('problem' in done) return context.json({ error: noStory }, 404)
      return context.json(done, 200)
    })
}
