import type { CapturedPost, Reading } from '@stet/core/capture'
import { isInstant, platforms } from '@stet/core/story'
import { z } from 'zod'

const text = z.string()
const instant = z.string().refine(isInstant, 'must be a time like 2026-11-20T14:05:00.000Z')

const post: z.ZodType<CapturedPost> = z.strictObject({
  platform: z.enum(platforms),
  platformName: text,
  address: text,
  stableId: text,
  author: z.strictObject({ name: text, handle: text, stableId: text, address: text.nullable() }),
  postedAt: instant.nullable(),
  postedWords: text,
  editedAt: instant.nullable(),
  idTime: instant.nullable(),
  language: text.nullable(),
  text,
  links: z.array(z.strictObject({ from: z.int(), to: z.int(), address: text })),
  media: z.array(
    z.strictObject({ kind: z.enum(['picture', 'video']), address: text, description: text }),
  ),
  get quoted() {
    return post.nullable()
  },
  warning: text,
  isCut: z.boolean(),
  doubts: z.array(text),
})

const signals = [
  'gone',
  'expired',
  'account-gone',
  'restricted',
  'login-wall',
  'unreachable',
  'unknown',
] as const

/** What was read from a copy, as an export tells it. */
export const carriedReading: z.ZodType<Reading> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('post'), post, thread: z.array(post) }),
  z.strictObject({
    kind: z.literal('page'),
    page: z.strictObject({
      ...{ address: text, title: text, outlet: text, authors: z.array(text) },
      ...{ publishedAt: instant.nullable(), modifiedAt: instant.nullable() },
      ...{ language: text.nullable(), description: text, text },
    }),
  }),
  z.strictObject({
    kind: z.literal('nothing'),
    signal: z.enum(signals),
    why: text,
  }),
])
