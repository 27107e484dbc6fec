import { cardDecisions, isInstant, originalStates, personRoles } from '@stet/core/story'
import { z } from 'zod'
import { capturedWays } from '../../storage/capture-told.ts'
import type { Carried, CarriedTable } from '../../storage/carried.ts'
import { carriedReading } from './carried-reading.ts'

/** A time as it is kept. */
export const instant: z.ZodType<string> = z
  .string()
  .refine(isInstant, 'must be a time like 2026-11-20T14:05:00.000Z')
/** Whoever did something. */
export const actor = z.strictObject({
  kind: z.enum(['staff', 'command', 'job', 'reader']),
  id: z.string(),
  name: z.string(),
})

const key = z.string().min(1).max(2000)
const uuid = z.uuid()
const warc = z.string().regex(/^sha256:[0-9a-f]{64}$/)
const size = z.int().min(0)
const words = z.string()
const found = z.enum(originalStates.filter((state) => state !== 'edited' && state !== 'back'))
const state = z.enum(originalStates)
const provenance = z.enum([
  'signed-by-author',
  'fetched-by-us',
  'seen-by-reporter',
  'kept-by-archive',
  'sent-to-us',
])

const change = z.strictObject({
  from: state,
  to: state,
  at: instant,
  words: z.strictObject({ before: words, after: words }).nullable(),
})
const seen = z.strictObject({
  words,
  editedAt: instant.nullable(),
  told: z.enum(['whole', 'short', 'page']),
})

/** What an export may say of each, column by column. What is not named here is refused: it becomes a column's name. */
const shapes: Readonly<Record<CarriedTable, z.ZodType<Carried>>> = {
  stamp: z.strictObject({
    ...{ id: uuid, warc, renews: uuid.nullable(), authority: key, at: instant, until: instant },
    ...{ renew_at: instant.nullable(), answer: z.base64() },
  }),
  capture: z.strictObject({
    ...{ id: uuid, address: key, asked: words, platform: key, person: words, taken_at: instant },
    ...{ provenance, found, reader: z.int().min(0), reading: carriedReading, warc, size, actor },
  }),
  capture_told: z.strictObject({
    ...{ capture: uuid, who: words, at: instant, means: words, way: z.enum(capturedWays) },
    ...{ file: words, hash: words, checked: words },
  }),
  capture_ask: z.strictObject({
    ...{ id: uuid, address: words, asked_at: instant, story: uuid.nullable() },
    ...{ state: z.enum(['done', 'refused']), capture: uuid.nullable(), problem: words },
    ...{ remains: z.looseObject({}).nullable(), sent: z.looseObject({}).nullable() },
    ...{ archived: z.looseObject({}).nullable(), actor, asked_by: words },
  }),
  look: z.strictObject({
    ...{ id: uuid, address: key, at: instant, found, why: words, signs: z.array(words) },
    ...{ control: key.nullable(), control_answered: z.literal([0, 1]).nullable(), state },
    ...{ change: change.nullable(), warc, size },
  }),
  original: z.strictObject({
    ...{ address: key, platform: key, host: key, begun_at: instant, state, since: instant },
    ...{ state_at: instant, last_seen: instant.nullable(), missing_since: instant.nullable() },
    ...{
      blind_since: instant.nullable(),
      away_as: found.nullable(),
      away_from: instant.nullable(),
    },
    ...{
      first_seen: seen.nullable(),
      last_seen_as: seen.nullable(),
      looked_at: instant.nullable(),
    },
    ...{ fresh_until: instant.nullable(), next_look_at: instant },
    answers: z.array(z.strictObject({ address: key, record: key, at: instant, payload: words })),
  }),
  notice: z.strictObject({
    ...{ id: uuid, at: instant, story: uuid, address: key, change },
    ...{ answered_at: instant.nullable(), answered_by: actor.nullable(), answer: words.nullable() },
  }),
  person_role: z.strictObject({
    ...{ platform: key, person: words, handle: words, name: words, role: z.enum(personRoles) },
    ...{ reason: words, set_at: instant, set_by: actor },
  }),
  card_decision: z.strictObject({
    ...{ story: uuid, address: key, decision: z.enum(['undecided', ...cardDecisions]) },
    ...{ reason: words, decided_at: instant, decided_by: actor },
  }),
  opened_evidence: z.strictObject({
    ...{ capture: uuid, at: instant, actor, reason: words, extent: z.enum(['whole', 'post']) },
  }),
}

/** One line of the file of a table; in words what is wrong with it where it is none. */
export function readCarried(table: CarriedTable, line: string): Carried | string {
  let json: unknown
  try {
    json = JSON.parse(line)
  } catch {
    return 'it is no JSON'
  }
  const read = shapes[table].safeParse(json)
  if (read.success) return read.data
  return read.error.issues
    .slice(0, 3)
    .map(({ path, message }) => `${path.join('.')}: ${message}`)
    .join('; ')
}
