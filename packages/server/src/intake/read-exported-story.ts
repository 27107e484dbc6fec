import { isInstant, parseStory, type Story } from '@stet/core/story'
import { z } from 'zod'
import { flat, type KeptComment, type ThreadedComment } from '../storage/kept-comments.ts'
import type { ExportedStory } from './export-format.ts'

const instant = z.string().refine(isInstant, 'must be a time like 2026-11-20T14:05:00.000Z')
const story = z.unknown().transform((json, context): Story => {
  const read = parseStory(json)
  if ('story' in read) return read.story
  for (const { path, message } of read.problems) {
    context.addIssue({ code: 'custom', message: `${path}: ${message}` })
  }
  return z.NEVER
})

const comment: z.ZodType<ThreadedComment> = z.strictObject({
  id: z.string(),
  author: z.string(),
  badge: z.enum(['staff', 'author']).nullable(),
  at: instant,
  text: z.string(),
  get replies() {
    return z.array(comment)
  },
})

const kept: z.ZodType<KeptComment> = z.strictObject({
  id: z.string(),
  parent: z.string().nullable(),
  author: z.string(),
  badge: z.enum(['staff', 'author']).nullable(),
  at: instant,
  text: z.string(),
  state: z.enum(['shown', 'held', 'rejected', 'withdrawn', 'spam', 'trash']),
  kind: z.enum(['comment', 'pingback', 'trackback']),
  editedAt: instant.optional(),
  passage: z.strictObject({ version: z.int().min(1), words: z.string() }).optional(),
  isFeatured: z.literal(true).optional(),
  respect: z.int().min(1).optional(),
})

/** Exports of format 1 hold threads, all of which are shown. */
const comments = z.union([z.array(kept), z.array(comment).transform(flat)])

const actor = z.strictObject({
  kind: z.enum(['staff', 'command', 'job', 'reader']),
  id: z.string(),
  name: z.string(),
})

const exported = z.strictObject({
  story,
  status: z.enum(['draft', 'scheduled', 'published', 'unpublished']),
  createdAt: instant,
  savedAt: instant,
  scheduledAt: instant.nullable(),
  embargoUntil: instant.nullable(),
  published: z
    .strictObject({
      story,
      version: z.int().min(1),
      publishedAt: instant,
      updatedAt: instant.nullable(),
    })
    .nullable(),
  versions: z.array(
    z.strictObject({
      number: z.int().min(1),
      at: instant,
      kind: z.string(),
      actor,
      content: story,
    }),
  ),
  addresses: z.array(
    z.strictObject({
      path: z.string().regex(/^\/(?!\/)/),
      kind: z.enum(['page', 'moved', 'gone']),
      target: z
        .string()
        .regex(/^\/(?!\/)/)
        .nullable(),
      at: instant,
      reason: z.string(),
    }),
  ),
  comments,
})

/** Reads a story of an export, or says in words where it is wrong. */
export function readExportedStory(json: unknown): ExportedStory | string {
  const read = exported.safeParse(json)
  if (read.success) return read.data
  return read.error.issues
    .slice(0, 10)
    .map(({ path, message }) => `${path.join('.')}: ${message}`)
    .join('; ')
}
