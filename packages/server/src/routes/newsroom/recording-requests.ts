import { createRoute, z } from '@hono/zod-openapi'
import { recordingKinds } from '@stet/core/quotation'
import { isDay, unwritablePlaces } from '@stet/core/story'
import { answer, refusals } from './refusals.ts'
import { jsonBody, sentLine } from './requests.ts'

const params = z.object({ id: z.string().regex(/^[\w-]{1,64}$/, 'Not the id of a recording') })

const line = sentLine.pipe(z.string().max(500))

const transcript = z
  .string()
  .max(2_000_000)
  .refine((text) => unwritablePlaces(text).length === 0, 'Words and line breaks are expected')

const recording = z
  .object({
    id: z.string(),
    kind: z.enum(recordingKinds),
    at: z.string(),
    who: z.string(),
    heldOn: z.string(),
    way: z.string(),
    by: z.string(),
    hasTranscript: z.boolean(),
    file: z
      .object({ name: z.string(), type: z.string(), size: z.number(), hash: z.string() })
      .nullable(),
  })
  .openapi('Recording')

const whole = recording.extend({ transcript: z.string() }).openapi('WholeRecording')

export type ToldRecording = z.infer<typeof recording>

export const list = createRoute({
  method: 'get',
  path: '/recordings',
  summary: 'Recordings, notes and letters that whoever asks may open, the newest first',
  responses: {
    200: answer('At most 200', z.object({ recordings: z.array(recording) })),
    ...refusals(),
  },
})

export const keep = createRoute({
  method: 'post',
  path: '/recordings',
  summary: 'Keep what somebody said to us: private, encrypted',
  request: {
    body: jsonBody(
      z.object({
        kind: z.enum(recordingKinds),
        who: line,
        heldOn: z.string().refine(isDay, 'A day like 2026-11-20 is expected'),
        way: line,
        transcript,
      }),
    ),
  },
  responses: { 201: answer('It is kept', whole), ...refusals(413) },
})

export const addFile = createRoute({
  method: 'put',
  path: '/recordings/{id}/file',
  summary: 'Send the file of a recording that has none yet, as the body, at most 2 GB',
  request: {
    params,
    query: z.object({ name: line }),
    body: {
      required: true as const,
      content: { 'application/octet-stream': { schema: z.string().openapi({ format: 'binary' }) } },
    },
  },
  responses: { 200: answer('It is kept', recording), ...refusals(404, 409, 413) },
})

export const show = createRoute({
  method: 'get',
  path: '/recordings/{id}',
  summary: 'A recording with its transcript; that it was opened is on record',
  request: { params },
  responses: { 200: answer('The recording', whole), ...refusals(404) },
})

export const change = createRoute({
  method: 'put',
  path: '/recordings/{id}/transcript',
  summary: 'Change the transcript of a recording',
  request: { params, body: jsonBody(z.object({ transcript })) },
  responses: { 200: answer('The recording', whole), ...refusals(404, 413) },
})

export const file = createRoute({
  method: 'get',
  path: '/recordings/{id}/file',
  summary: 'The file of a recording; that it was opened is on record',
  request: { params },
  responses: {
    200: {
      description: 'The file',
      content: { 'application/octet-stream': { schema: z.string().openapi({ format: 'binary' }) } },
    },
    ...refusals(404),
  },
})

export const remove = createRoute({
  method: 'delete',
  path: '/recordings/{id}',
  summary: 'Remove a recording for good',
  request: {
    params,
    body: jsonBody(z.object({ reason: line.pipe(z.string().min(1, 'Say why')) })),
  },
  responses: { 200: answer('It is gone', z.object({ id: z.string() })), ...refusals(404) },
})
