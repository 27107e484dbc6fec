import { readBody } from './read-body.ts'
import { readFields } from './read-value.ts'
import type { Parsed } from './reading.ts'
import { beginReading, isPlain, own, under } from './reading.ts'
import { readBodyRelations, readRelations } from './relations.ts'
import type { Body, Story } from './story.ts'
import { storyFields } from './story-shape.ts'

/**
 * Reads JSON from outside as a story, or says in how many places (at most 50 of them) and where it is
 * wrong. Nothing is put right on the way: what is returned is what came.
 */
export function parseStory(json: unknown): Parsed<{ readonly story: Story }> {
  const reading = beginReading('story')
  readFields(reading, storyFields, json, ['body'])
  if (isPlain(json)) under(reading, 'body', () => readBody(reading, own(json, 'body')))
  if (reading.problems.length > 0) return { problems: reading.problems }
  const story = json as Story
  readRelations(reading, story)
  return reading.problems.length > 0 ? { problems: reading.problems } : { story }
}

/** Reads JSON from outside as the body of a standing page, which has no quotations and no notes. */
export function parseBody(json: unknown): Parsed<{ readonly body: Body }> {
  const reading = beginReading('body', 'body')
  readBody(reading, json)
  if (reading.problems.length > 0) return { problems: reading.problems }
  const body = json as Body
  readBodyRelations(reading, body, new Set(), new Set())
  return reading.problems.length > 0 ? { problems: reading.problems } : { body }
}

/** Reads JSON from outside as a body that is being written: its marks may be ahead of their records. */
export function parseDraftBody(json: unknown): Parsed<{ readonly body: Body }> {
  const reading = beginReading('body', 'body')
  readBody(reading, json)
  return reading.problems.length > 0 ? { problems: reading.problems } : { body: json as Body }
}
