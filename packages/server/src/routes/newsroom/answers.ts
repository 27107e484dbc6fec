import { z } from '@hono/zod-openapi'
import { designNames, type Person } from '@stet/core/page'
import { kinds, type Media, type Story, type StoryDiff } from '@stet/core/story'
import { type Deed, deeds } from '../../access/policy.ts'
import { storyStatuses } from '../../storage/stories.ts'
import type { Sent } from './sent.ts'

/** A moment, as the API tells it. */
export const instant = z.string().openapi({
  format: 'date-time',
  example: '2026-11-20T14:05:00.000Z',
})

export const status = z.enum(storyStatuses).openapi('StoryStatus')

export const kind = z.enum(kinds).openapi('KindOfPiece')

/** A value whose shape core knows and the document tells in a component of its own. */
function known<T>(component: string) {
  return z
    .custom<Sent<T>>(() => true)
    .openapi({ type: 'object', allOf: [{ $ref: `#/components/schemas/${component}` }] })
}

export const story = known<Story>('Story')
export const media = known<Media>('Media')
export const storyDiff = known<StoryDiff>('StoryDiff')

const printedByline = z.object({ person: z.string(), name: z.string() })

/** A story as the list of the newsroom shows it. */
export const storyItem = z
  .object({
    id: z.string(),
    headline: z.string(),
    section: z.string(),
    kind,
    status,
    bylines: z.array(printedByline).readonly(),
    savedAt: instant,
    savedBy: z.string().nullable(),
    scheduledAt: instant.nullable(),
    publishedAt: instant.nullable(),
    address: z.string().nullable(),
    /** Whether what was saved last is not what readers have. */
    changed: z.boolean(),
    care: z.boolean(),
  })
  .openapi('StoryItem')

const counts = z.object({
  draft: z.number(),
  scheduled: z.number(),
  published: z.number(),
  unpublished: z.number(),
})

export const storyList = z
  .object({ stories: z.array(storyItem), next: z.string().nullable(), counts })
  .openapi('StoryList')

const live = z.object({
  version: z.number(),
  publishedAt: instant,
  updatedAt: instant.nullable(),
  address: z.string(),
})

const may = z.object(
  Object.fromEntries(deeds.map((deed) => [deed, z.boolean()])) as Record<Deed, z.ZodBoolean>,
)

/** A story as it is being worked on. */
export const draft = z
  .object({
    story,
    bodyVersion: z.number(),
    /** How often each field was changed, for those that ever were. */
    fields: z.record(z.string(), z.number()),
    status,
    createdAt: instant,
    savedAt: instant,
    scheduledAt: instant.nullable(),
    embargoUntil: instant.nullable(),
    owner: z.string().nullable(),
    live: live.nullable(),
    changed: z.boolean(),
    may,
  })
  .openapi('Draft')

export type Draft = z.infer<typeof draft>

const hindrance = z.object({
  path: z.string(),
  message: z.string(),
  /** The key of the desk's question, where it is one. */
  question: z.string().optional(),
})

/** What keeps a story from being published, and what should be thought of before it is. */
export const hindranceList = z
  .object({ hindrances: z.array(hindrance).readonly(), asks: z.array(z.string()).readonly() })
  .openapi('Hindrances')

export const version = z
  .object({ number: z.number(), at: instant, by: z.string(), kind: z.string() })
  .openapi('Version')

const listed = z
  .object({ slug: z.string(), name: z.string(), description: z.string() })
  .openapi('Listed')

const colours = z.object({ accent: z.string(), accentDark: z.string() })

/** The magazine as the newsroom's screens need to know it. */
export const magazine = z
  .object({
    name: z.string(),
    language: z.string(),
    zone: z.string(),
    sections: z.array(listed).readonly(),
    topics: z.array(listed).readonly(),
    people: z.array(known<Person>('Person')).readonly(),
    siteUrl: z.string(),
    /** The address of the site's stylesheet, from the root of the site. */
    style: z.string(),
    colours,
    /** What its pages look like: a text being written looks alike. */
    look: z.object({
      colours,
      design: z.enum(designNames),
      /** What a designer added, as CSS with whole addresses. */
      overrides: z.object({ style: z.string(), hasTypeface: z.boolean() }).nullable(),
    }),
  })
  .openapi('Magazine')

/** A live story that another may link to. */
export const relatedStory = z
  .object({ id: z.string(), headline: z.string(), address: z.string(), publishedAt: instant })
  .openapi('RelatedStory')
