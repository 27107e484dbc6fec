import { createRoute, z } from '@hono/zod-openapi'
import { platforms, unwritablePlaces } from '@stet/core/story'
import { captureAsk } from './capture-answers.ts'
import { answer, refusals } from './refusals.ts'
import { sentInstant, sentLine } from './requests.ts'

const params = z.object({ id: z.string().regex(/^[\w-]{1,64}$/, 'Not the id of a copy') })

/** A file that somebody saved or was sent. */
export const send = createRoute({
  method: 'post',
  path: '/captures/files',
  summary: 'Send a screenshot with its words, or somebody’s WARC or WACZ, at most 50 MB',
  request: {
    body: {
      required: true as const,
      content: {
        'multipart/form-data': {
          schema: z.object({
            file: z
              .custom<File>((value) => value instanceof File, 'A file is expected')
              .openapi({
                type: 'string',
                format: 'binary',
              }),
            about: z.string().max(100_000).openapi({ description: 'SentFile as JSON' }),
          }),
        },
      },
    },
  },
  responses: { 202: answer('It is looked through', captureAsk), ...refusals(413, 415, 422) },
})

const line = sentLine.pipe(z.string().max(500))

/** What is said of a file, inside its form. */
export const aboutFile = z.object({
  address: z.string().trim().max(4096).default(''),
  provenance: z.enum(['seen-by-reporter', 'sent-to-us']),
  who: line.pipe(z.string().min(1, 'Say who saw it, or who sent it')),
  at: sentInstant,
  means: line,
  post: z
    .object({
      platform: z.enum(platforms),
      platformName: line,
      name: line,
      handle: line,
      postedWords: line,
      text: z
        .string()
        .trim()
        .min(1, 'Type the words that it shows')
        .max(20_000)
        .refine(
          (text) => unwritablePlaces(text).length === 0,
          'Words and line breaks are expected',
        ),
      /** Whether a machine read the words first. */
      isProposed: z.boolean().default(false),
    })
    .nullable(),
})

/** What a machine reads in a screenshot. */
export const words = createRoute({
  method: 'post',
  path: '/captures/words',
  summary: 'Read the words in a screenshot, for a person to compare; nothing is kept',
  request: {
    body: { content: { 'image/*': { schema: z.string().openapi({ format: 'binary' }) } } },
  },
  responses: {
    200: answer('The words', z.object({ words: z.string(), confidence: z.number() })),
    ...refusals(413, 422),
  },
})

/** The picture of one that is a screenshot. */
export const screenshot = createRoute({
  method: 'get',
  path: '/captures/{id}/screenshot',
  summary: 'The screenshot that a copy was made of',
  request: { params },
  responses: {
    200: {
      description: 'The picture',
      content: { 'image/*': { schema: z.string().openapi({ format: 'binary' }) } },
    },
    ...refusals(404),
  },
})
