import { z } from '@hono/zod-openapi'
import { type Facts, type Level, type RulingDeed, rulingDeeds } from '@stet/core/desk'
import { type HeldCopy, recordingKinds, type Standing } from '@stet/core/quotation'
import type { KeptRuling } from '../../storage/desk-rulings.ts'
import { instant } from './answers.ts'

export const level = z.enum(['must-answer', 'ask', 'note'] as [Level, ...Level[]])

const guideline = z.object({
  publisher: z.string(),
  title: z.string(),
  url: z.string(),
  clause: z.string().nullable(),
})

/** One thing that the desk asks; its places are UTF-16 units of the text that it read. */
export const question = z
  .object({
    key: z.string(),
    rule: z.string(),
    level,
    path: z.string(),
    sentence: z.string(),
    start: z.number(),
    end: z.number(),
    message: z.string(),
    why: z.string(),
    suggestion: z.string().nullable(),
    guideline: guideline.nullable(),
  })
  .openapi('DeskQuestion')

export const deed = z.enum(rulingDeeds as [RulingDeed, ...RulingDeed[]])

/** What was done about a question. */
export const ruling = z
  .object({
    key: z.string(),
    rule: z.string(),
    deed,
    at: instant,
    by: z.object({ id: z.string(), name: z.string() }),
    words: z.string(),
    sentence: z.string(),
    alone: z.boolean(),
    until: instant.nullable(),
  })
  .openapi('DeskRuling')

/** A rule's level in this newsroom, by its name. */
export const levels = z.record(z.string(), z.enum(['must-answer', 'ask', 'note', 'off']))

const term = z.object({
  words: z.string(),
  instead: z.array(z.string()).readonly(),
  why: z.string(),
  unless: z.array(z.string()).readonly().optional(),
})

const pack = z
  .object({
    rule: z.string(),
    level,
    topic: z.string().nullable(),
    onlyOnTopic: z.boolean(),
    guideline: guideline.nullable(),
    optional: z.boolean(),
    terms: z.array(term).readonly(),
  })
  .openapi('DeskPack')

export const settings = z
  .object({
    levels,
    /** Its own word lists, as files of house rules have them. */
    packs: z.array(pack).readonly(),
    countries: z.array(z.string()).readonly(),
    keepDays: z.number().nullable(),
  })
  .openapi('DeskSettings')

/** How words stand that were compared with a recording. */
type RecordedStanding = Pick<Standing, 'id' | 'match' | 'copy'>

/**
 * What a screen must know to read along: copies by id, as far as words are compared with them. Of recordings only how the
 * words of the saved story compare: whoever may see a story may not open what was said to somebody else.
 */
export const facts = z.object({
  copies: z.array(
    z.object({
      id: z.string(),
      copy: z.custom<Pick<HeldCopy, 'text' | 'provenance'>>(() => true).openapi({ type: 'object' }),
    }),
  ),
  recorded: z.array(z.custom<RecordedStanding>(() => true).openapi({ type: 'object' })),
  publishedOn: z.string().nullable(),
})

/** What is told of what a story was read with: no word of a transcript. */
export function factsAnswer({
  copies,
  standings,
}: Facts): Pick<z.infer<typeof facts>, 'copies' | 'recorded'> {
  return {
    copies: [...copies]
      .filter(([, copy]) => !isRecorded(copy))
      .map(([id, { text, provenance }]) => ({ id, copy: { text, provenance } })),
    recorded: standings
      .filter(({ copy }) => copy && isRecorded(copy))
      .map(({ id, match, copy }) => ({ id, match, copy })),
  }
}

function isRecorded({ provenance }: NonNullable<Standing['copy']>): boolean {
  return recordingKinds.some((kind) => kind === provenance)
}

/** What is told of a ruling: of the actor the name, and no more than tells them apart. */
export function rulingAnswer({
  story: _story,
  id: _id,
  by,
  ...one
}: KeptRuling): z.infer<typeof ruling> {
  return { ...one, by: { id: by.id, name: by.name } }
}
