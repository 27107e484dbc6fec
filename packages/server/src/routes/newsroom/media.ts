import { createRoute, z } from '@hono/zod-openapi'
import { takeUpload } from '../../actions/take-upload.ts'
import type { Newsroom } from '../../newsroom.ts'
import { findMedia } from '../../storage/media.ts'
import { media } from './answers.ts'
import { newsroomApp } from './context.ts'
import { may } from './permission.ts'
import { answer, refusals } from './refusals.ts'
import { sent } from './sent.ts'
import { bytesOf } from './upload.ts'

const upload = createRoute({
  method: 'put',
  path: '/media',
  summary: 'Keep a picture: JPEG, PNG, WebP, AVIF or GIF, at most 50 MB and 40 megapixels',
  request: {
    query: z.object({ name: z.string().max(200).optional() }),
    // Without `required`, so that the bytes are read by the handler, which stops at the limit.
    body: { content: { 'image/*': { schema: z.string().openapi({ format: 'binary' }) } } },
  },
  responses: {
    200: answer('The picture as it is kept', z.object({ media })),
    ...refusals(413, 415, 422),
  },
})

const show = createRoute({
  method: 'get',
  path: '/media/{id}',
  summary: 'What is known of a picture',
  request: {
    params: z.object({ id: z.string().regex(/^[0-9a-f]{64}$/, 'Not the id of a picture') }),
  },
  responses: { 200: answer('The picture', z.object({ media })), ...refusals(404) },
})

/** Takes pictures in, and says what is known of them. */
export function mediaRoutes(newsroom: Newsroom) {
  return newsroomApp()
    .openapi({ ...upload, middleware: may('upload-picture') }, async (context) => {
      const type = context.req.header('content-type') ?? ''
      if (!/^(image\/|application\/octet-stream)/i.test(type)) {
        return context.json(
          { error: `Cannot take the file as a picture: it is said to be ${type || 'nothing'}` },
          415,
        )
      }
      const bytes = await bytesOf(context.req.raw)
      if (!bytes) return context.json({ error: tooLarge }, 413)
      const { name } = context.req.valid('query')
      const done = await takeUpload(newsroom, { bytes, name: name ?? '', actor: context.var.actor })
      if (done.outcome === 'refused') return context.json({ error: done.reason }, 422)
      return context.json({ media: sent(done.media) }, 200)
    })
    .openapi(show, async (context) => {
      const found = await findMedia(newsroom.database.db, context.req.valid('param').id)
      if (!found)
        return context.json({ error: 'Cannot find the picture: there is none of this name' }, 404)
      return context.json({ media: sent(found) }, 200)
    })
}

const tooLarge = 'Cannot take the picture: it has more than 50 MB'
