import { createRoute, z } from '@hono/zod-openapi'
import {
  archiveImport,
  importOutcome,
  importPart,
  importStep,
  reportLine,
} from './import-answers.ts'
import { answer, refusals } from './refusals.ts'
import { jsonBody, sentLine } from './requests.ts'

const params = z.object({ id: z.string().regex(/^[\w-]{1,64}$/, 'Not the id of an import') })
const bytes = z.custom<ReadableStream>(() => true).openapi({ type: 'string', format: 'binary' })
const one = (description: string) => answer(description, archiveImport)

/** What came in here, and what may come. */
export const list = createRoute({
  method: 'get',
  path: '/imports',
  summary: 'The archives that were brought in here, the newest first, and what can be',
  responses: {
    200: answer(
      'The imports',
      z.object({
        imports: z.array(archiveImport),
        mostBytes: z.number(),
        partBytes: z.number(),
        endings: z.array(z.string()),
      }),
    ),
    ...refusals(),
  },
})

/** Before an archive is sent. */
export const begin = createRoute({
  method: 'post',
  path: '/imports',
  summary: 'Make room for an archive, before its bytes are sent in parts',
  request: {
    body: jsonBody(
      z.object({ name: sentLine.pipe(z.string().min(1).max(200)), size: z.number().int().min(0) }),
    ),
  },
  responses: { 201: one('The import'), ...refusals(413, 415) },
})

/** How one stands. */
export const show = createRoute({
  method: 'get',
  path: '/imports/{id}',
  summary: 'How far an archive has come',
  request: { params },
  responses: { 200: one('The import'), ...refusals(404) },
})

/** A part of it. */
export const part = createRoute({
  method: 'put',
  path: '/imports/{id}/bytes',
  summary: 'Send the next part of an archive, at most 4 MB; the last one begins its check',
  request: {
    params,
    query: z.object({ from: z.coerce.number().int().min(0) }),
    body: {
      content: { 'application/octet-stream': { schema: z.string().openapi({ format: 'binary' }) } },
    },
  },
  responses: { 200: answer('How much of it is there', importPart), ...refusals(404, 409, 413) },
})

/** What is to be done with it. */
export const steer = createRoute({
  method: 'post',
  path: '/imports/{id}/{what}',
  summary: 'Check an archive again, bring it in, or stop that; what was brought in stays',
  request: { params: params.extend({ what: z.enum(['check', 'import', 'stop']) }) },
  responses: { 200: one('The import'), ...refusals(404, 409) },
})

/** The end of it. */
export const forget = createRoute({
  method: 'delete',
  path: '/imports/{id}',
  summary: 'Forget an archive, its file and its reports; its stories stay',
  request: { params },
  responses: { 200: answer('It is gone', z.object({})), ...refusals(404, 409) },
})

/** What became of its items, some at a time. */
export const lines = createRoute({
  method: 'get',
  path: '/imports/{id}/lines',
  summary: 'Some lines of a report',
  request: {
    params,
    query: z.object({
      of: importStep,
      outcome: importOutcome,
      from: z.coerce.number().int().min(0).default(0),
    }),
  },
  responses: {
    200: answer('The lines', z.object({ lines: z.array(reportLine), next: z.number().nullable() })),
    ...refusals(404),
  },
})

/** What became of all of them. */
export const report = createRoute({
  method: 'get',
  path: '/imports/{id}/report',
  summary: 'A whole report as a JSON file',
  request: { params, query: z.object({ of: importStep }) },
  responses: {
    200: { description: 'The report', content: { 'application/octet-stream': { schema: bytes } } },
    ...refusals(404),
  },
})
