import { createRoute, z } from '@hono/zod-openapi'
import { pictureBases } from '@stet/core/story'
import { media } from './answers.ts'
import { captureAsk, captureItem, captureWhole } from './capture-answers.ts'
import { answer, refusals } from './refusals.ts'
import { isStoryId, jsonBody } from './requests.ts'

const id = z.string().regex(/^[\w-]{1,64}$/, 'Not the id of a copy')
const params = z.object({ id })

/** The clippings. */
export const list = createRoute({
  method: 'get',
  path: '/captures',
  summary: 'The copies that are kept, the newest first, and those on their way',
  request: {
    query: z.object({
      platform: z.string().max(40).optional(),
      person: z.string().max(1000).optional(),
      address: z.string().max(4096).optional(),
      limit: z.coerce.number().int().min(1).max(100).default(30),
      after: z
        .string()
        .regex(/^[\w:.-]{20,40} [\w-]{1,64}$/, 'Not where a page of this list ends')
        .optional(),
    }),
  },
  responses: {
    200: answer(
      'The copies',
      z.object({
        captures: z.array(captureItem),
        next: z.string().nullable(),
        waiting: z.array(captureAsk),
      }),
    ),
    ...refusals(),
  },
})

/** A new copy. */
export const save = createRoute({
  method: 'post',
  path: '/captures',
  summary: 'Ask for a copy of what stands at an address; it is saved by a job',
  request: {
    body: jsonBody(
      z.object({
        address: z.string().trim().min(1).max(4096),
        story: z
          .string()
          .refine(isStoryId, 'Not the id of a story')
          .nullable()
          .default(null)
          .openapi({ type: 'string' }),
      }),
    ),
  },
  responses: { 202: answer('It is on its way', captureAsk), ...refusals(422) },
})

/** What became of one that was asked for. */
export const asked = createRoute({
  method: 'get',
  path: '/captures/asked/{id}',
  summary:
    'What became of a copy that was asked for, and what can still be had where there is none',
  request: { params },
  responses: { 200: answer('How it stands', captureAsk), ...refusals(404) },
})

/** The copy of an archive. */
export const archived = createRoute({
  method: 'post',
  path: '/captures/asked/{id}/archived',
  summary: 'Keep the copy that an archive has of an address at which nothing was found',
  request: { params, body: jsonBody(z.object({ archive: z.string().min(1).max(100) })) },
  responses: { 202: answer('It is on its way', captureAsk), ...refusals(404) },
})

/** One copy. */
export const show = createRoute({
  method: 'get',
  path: '/captures/{id}',
  summary: 'What was read from a copy, its pictures in words, and other looks at its address',
  request: { params },
  responses: { 200: answer('The copy', captureWhole), ...refusals(404) },
})

/** A picture that a copy keeps, to be shown. */
export const picture = createRoute({
  method: 'post',
  path: '/captures/{id}/pictures',
  summary: 'Take a picture out of a copy to show it, on a ground that somebody chooses',
  request: {
    params,
    body: jsonBody(
      z.object({
        post: z.string().max(4096),
        index: z.number().int().min(0).max(49),
        basis: z.enum(pictureBases),
        ground: z.string().trim().min(1).max(500),
      }),
    ),
  },
  responses: {
    200: answer('The picture as it is kept', z.object({ media })),
    ...refusals(404, 422),
  },
})

/** Whether readers may have the evidence itself. */
export const open = createRoute({
  method: 'put',
  path: '/captures/{id}/opened',
  summary: 'Open the evidence of a copy to readers, for a reason',
  request: {
    params,
    body: jsonBody(
      z.object({
        reason: z.string().trim().min(1).max(1000),
        /** All of it, or the records of its post alone. */
        extent: z.enum(['whole', 'post']).default('whole'),
      }),
    ),
  },
  responses: {
    200: answer('It will be on the site in a moment', captureWhole),
    ...refusals(404, 422),
  },
})

export const close = createRoute({
  method: 'delete',
  path: '/captures/{id}/opened',
  summary: 'Take the evidence of a copy off the site',
  request: { params },
  responses: { 200: answer('It leaves the site in a moment', captureWhole), ...refusals(404) },
})
