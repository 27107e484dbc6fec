import { readPublication } from '@stet/core/intake'
import type { Picture } from '@stet/core/story'
import { parseBody } from '@stet/core/story'
import { z } from 'zod'
import type { ExportManifest } from './export-format.ts'
import { exportedComments, exportedDesk } from './exported-settings.ts'

const listed = z.strictObject({
  slug: z.string().min(1),
  name: z.string(),
  description: z.string(),
})
const picture: z.ZodType<Picture> = z.strictObject({
  media: z.string().regex(/^[0-9a-f]{64}$/),
  alternative: z.string().nullable(),
  decorative: z.boolean(),
  caption: z.string(),
  credit: z.string(),
  focus: z.strictObject({ x: z.number().min(0).max(1), y: z.number().min(0).max(1) }),
})

const manifest = z.strictObject({
  format: z.int().min(1),
  publication: z.unknown().transform((json, context) => {
    if (json === null) return null
    const read = readPublication(json)
    if ('publication' in read) return read.publication
    for (const { path, message } of read.problems) {
      context.addIssue({ code: 'custom', message: `${path}: ${message}` })
    }
    return z.NEVER
  }),
  pages: z.array(
    z.strictObject({
      slug: z.string().min(1),
      title: z.string(),
      language: z.string(),
      body: z.unknown().transform((json, context) => {
        const read = parseBody(json)
        if ('body' in read) return read.body
        for (const { message } of read.problems) context.addIssue({ code: 'custom', message })
        return z.NEVER
      }),
    }),
  ),
  sections: z.array(listed),
  topics: z.array(listed),
  people: z.array(
    z.strictObject({
      ...listed.shape,
      position: z.string(),
      portrait: picture.nullable(),
    }),
  ),
  comments: exportedComments.optional(),
  desk: exportedDesk.optional(),
})

/** Reads the manifest of an export, or says in words where it is wrong. */
export function readManifest(json: unknown): ExportManifest | string {
  const read = manifest.safeParse(json)
  if (read.success) return read.data
  return read.error.issues
    .slice(0, 10)
    .map(({ path, message }) => `${path.join('.')}: ${message}`)
    .join('; ')
}
