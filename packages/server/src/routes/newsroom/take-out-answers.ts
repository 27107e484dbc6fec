import { createRoute, z } from '@hono/zod-openapi'
import { defaultInstead } from '../../actions/take-out/asked.ts'
import { instant } from './answers.ts'
import { answer, refusals } from './refusals.ts'
import { isStoryId, jsonBody } from './requests.ts'

const words = z.string().max(20_000)

const what = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('words'), words: z.array(words).min(1).max(100) }),
    z.object({ kind: z.literal('picture'), media: z.string().max(64) }),
    z.object({ kind: z.literal('post'), address: z.string().max(4000) }),
  ])
  .openapi('TakeOutWhat')

const asked = z.object({
  what,
  story: z.string().refine(isStoryId, 'Not the id of a story').nullable().default(null).openapi({
    description: 'The one story out of which it is to go; null for everything',
  }),
  instead: z.string().trim().max(200).default(defaultInstead),
})

const place = z
  .object({
    kind: z.enum([
      ...(['live', 'draft', 'version', 'history', 'comment', 'address', 'name'] as const),
      ...(['settings', 'picture', 'copy', 'watch', 'archive', 'record'] as const),
    ]),
    story: z.string().nullable(),
    headline: z.string().nullable(),
    excerpt: z.string(),
  })
  .openapi('TakeOutPlace')

export const takenOut = z
  .object({
    id: z.string(),
    at: instant,
    kind: z.enum(['words', 'picture', 'post']),
    story: z.string().nullable(),
    reason: z.string(),
    told: z.string(),
    by: z.string(),
    access: z.array(z.string()),
    mayOpen: z.boolean().openapi({ description: 'Whether whoever asks may open and undo it' }),
    state: z.enum(['clearing', 'done', 'undone']),
    places: z.record(z.string(), z.number()),
    result: z
      .object({
        looked: z.number(),
        removed: z.number(),
        left: z.array(z.string()),
        sealed: z.number(),
        forgotten: z.boolean(),
      })
      .nullable(),
    undone: z.object({ at: instant, by: z.string() }).nullable(),
  })
  .openapi('TakenOut')

const person = z.object({ id: z.string(), name: z.string() })
const idParams = z.object({ id: z.string().max(64) })
const sentences = z.array(z.string())

export const list = createRoute({
  method: 'get',
  path: '/take-outs',
  summary: 'What was taken out of everything, the newest first',
  responses: {
    200: answer(
      'Without the words: those are sealed',
      z.object({
        takeOuts: z.array(takenOut),
        people: z.array(person).openapi({ description: 'Those who can be let open a seal' }),
        cannotReach: sentences,
      }),
    ),
    ...refusals(),
  },
})

export const look = createRoute({
  method: 'post',
  path: '/take-outs/places',
  summary: 'List the places that hold something, before it is taken out',
  request: { body: jsonBody(asked) },
  responses: {
    200: answer('The places', z.object({ places: z.array(place), cannotReach: sentences })),
    ...refusals(413, 422),
  },
})

export const begin = createRoute({
  method: 'post',
  path: '/take-outs',
  summary: 'Take something out of every place',
  request: {
    body: jsonBody(
      asked.extend({
        reason: z.string().trim().min(1).max(2000),
        told: z.string().trim().max(2000).default(''),
        access: z.array(z.string().max(64)).max(100).default([]),
      }),
    ),
  },
  responses: {
    200: answer(
      'It is out; null where it stood nowhere',
      z.object({ takenOut: takenOut.nullable() }),
    ),
    ...refusals(413, 422),
  },
})

export const show = createRoute({
  method: 'get',
  path: '/take-outs/{id}',
  summary: 'One thing that was taken out, and what became of the files',
  request: { params: idParams },
  responses: { 200: answer('Without the words', takenOut), ...refusals(404) },
})

export const open = createRoute({
  method: 'post',
  path: '/take-outs/{id}/open',
  summary: 'See what was taken out; it is written down who did',
  request: { params: idParams },
  responses: { 200: answer('What it was', z.object({ what })), ...refusals(404, 409) },
})

export const undo = createRoute({
  method: 'post',
  path: '/take-outs/{id}/undo',
  summary: 'Put back what was taken out, where nobody has changed it since',
  request: { params: idParams },
  responses: {
    200: answer('How many places stay as they are', z.object({ kept: z.number() })),
    ...refusals(404, 409),
  },
})

export const access = createRoute({
  method: 'put',
  path: '/take-outs/{id}/access',
  summary: 'Say who may open and undo it',
  request: {
    params: idParams,
    body: jsonBody(z.object({ access: z.array(z.string().max(64)).min(1).max(100) })),
  },
  responses: { 200: answer('It is as you said', takenOut), ...refusals(404, 422) },
})
