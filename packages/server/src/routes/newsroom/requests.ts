import { z } from '@hono/zod-openapi'
import { isInstant, type StoryId } from '@stet/core/story'
import { bodyLimit } from 'hono/body-limit'
import type { Actor } from '../../access/actor.ts'

/** Whether a text can be the id of a story. */
export function isStoryId(text: string): text is StoryId {
  return /^[\w-]{1,64}$/.test(text)
}

/** Which story a path names. */
export const storyParams = z.object({ id: z.string().refine(isStoryId, 'Not the id of a story') })

/** Words in one line, as they may stand in any database and on any page. */
export const sentLine = z
  .string()
  .trim()
  .refine((text) => text.isWellFormed() && !/\p{Cc}/u.test(text), 'One line of text is expected')

/** A moment in what is sent: `2026-11-20T14:05:00.000Z`. */
export const sentInstant = z
  .string()
  .refine(isInstant, 'A time like 2026-11-20T14:05:00.000Z is expected')
  .openapi({ format: 'date-time', example: '2026-11-20T14:05:00.000Z' })

/** The JSON that a route takes. */
export function jsonBody<T extends z.ZodType>(schema: T) {
  return { required: true as const, content: { 'application/json': { schema } } }
}

/** What a tab calls itself in what it sends. */
export const clientId = z.string().regex(/^[\w-]{10,64}$/, 'Not the id of a client')

/** Refuses a request whose body is larger than so many bytes. */
export function bodyOfAtMost(maxSize: number) {
  const error = `Cannot take what was sent: it is larger than ${maxSize / 1_000_000} MB`
  return bodyLimit({ maxSize, onError: (context) => context.json({ error }, 413) })
}

/** Who wrote what is sent: a device may keep somebody's words while another signs in there. */
export const sentAs = z.string().max(100).optional().openapi({
  description: 'The id of whoever wrote it; refused where somebody else is signed in',
})

/** Why what was sent as somebody's is refused; undefined where they are the one who is signed in. */
export function sentByAnother(
  as: string | undefined,
  { id }: Pick<Actor, 'id'>,
): string | undefined {
  if (as === undefined || as === id) return undefined
  return 'Somebody else is signed in here now. What was typed before is kept on this device for whoever typed it'
}

/** For requests that say little. */
export const smallBody = bodyOfAtMost(100_000)

/** How often something was changed: as far as both databases count. */
export const count = z.number().int().min(0).max(2_147_483_647)
