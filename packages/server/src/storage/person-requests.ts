import type { Wish } from '@stet/core/page'
import type { Day, Instant, StoryId } from '@stet/core/story'
import type { Actor } from '../access/actor.ts'
import { type Database, engineOf } from './engine.ts'
import type { PersonRequestRow } from './person-request-rows.ts'

/** What somebody who is in a story asks of us. */
export interface PersonRequest {
  readonly id: string
  /** What they name when they write again. */
  readonly number: number
  readonly story: StoryId
  readonly at: Instant
  /** By when they were promised an answer. */
  readonly answerBy: Day
  readonly wish: Wish
  readonly words: string
  readonly name: string
  readonly reach: string
  /** What became of it; null while nobody has answered. */
  readonly answered: Answered | null
}

/** What was answered or done, when and by whom. */
export interface Answered {
  readonly at: Instant
  readonly by: Actor
  readonly words: string
}

/** Keeps a request under the next number. Only inside a transaction. */
export async function addPersonRequest(
  db: Database,
  request: Omit<PersonRequest, 'number' | 'answered'>,
): Promise<number> {
  await engineOf(db).lock(db, ['person-requests'])
  const last = await db
    .selectFrom('person_request')
    .select((eb) => eb.fn.max('number').as('number'))
    .executeTakeFirst()
  const number = (last?.number ?? 1000) + 1
  const { answerBy, ...rest } = request
  await db
    .insertInto('person_request')
    .values({
      ...{ ...rest, number, answer_by: answerBy },
      ...{ answered_at: null, answered_by: null, answer: '' },
    })
    .execute()
  return number
}

/** Requests that nobody has answered, those that must be answered first at the top. */
export async function listPersonRequests(db: Database, limit: number): Promise<PersonRequest[]> {
  const rows = await db
    .selectFrom('person_request')
    .selectAll()
    .where('answered_at', 'is', null)
    .orderBy('answer_by')
    .orderBy('number')
    .limit(limit)
    .execute()
  return rows.map(requestOf)
}

/** Requests that were answered, the last ones first. */
export async function listAnsweredRequests(db: Database, limit: number): Promise<PersonRequest[]> {
  const rows = await db
    .selectFrom('person_request')
    .selectAll()
    .where('answered_at', 'is not', null)
    .orderBy('answered_at', 'desc')
    .orderBy('number', 'desc')
    .limit(limit)
    .execute()
  return rows.map(requestOf)
}

/** The request of a number; undefined where there is none. */
export async function findPersonRequest(
  db: Database,
  number: number,
): Promise<PersonRequest | undefined> {
  const row = await db
    .selectFrom('person_request')
    .selectAll()
    .where('number', '=', number)
    .executeTakeFirst()
  return row && requestOf(row)
}

/** Notes what became of a request; false where somebody was faster, or there is none. */
export async function saveAnswer(
  db: Database,
  number: number,
  { at, by, words }: Answered,
): Promise<boolean> {
  const done = await db
    .updateTable('person_request')
    .set({ answered_at: at, answered_by: JSON.stringify(by), answer: words })
    .where('number', '=', number)
    .where('answered_at', 'is', null)
    .executeTakeFirstOrThrow()
  return done.numUpdatedRows > 0n
}

/** Empties what was written by people whose request was answered before a moment: who asked what is not kept for ever. */
export async function forgetAnswered(db: Database, before: Instant): Promise<void> {
  await db
    .updateTable('person_request')
    .set({ words: '', name: '', reach: '', answer: '' })
    .where('answered_at', '<', before)
    .where('reach', '!=', '')
    .execute()
}

/** When the first answered request that still has its words was answered; null where there is none. */
export async function firstAnswered(db: Database): Promise<Instant | null> {
  const row = await db
    .selectFrom('person_request')
    .select((eb) => eb.fn.min('answered_at').as('at'))
    .where('answered_at', 'is not', null)
    .where('reach', '!=', '')
    .executeTakeFirst()
  return row?.at ?? null
}

function requestOf(row: PersonRequestRow): PersonRequest {
  const { answer_by, story, answered_at, answered_by, answer, ...rest } = row
  const answered = answered_at !== null && {
    at: answered_at,
    by: JSON.parse(answered_by ?? 'null'),
    words: answer,
  }
  return { ...rest, story: story as StoryId, answerBy: answer_by, answered: answered || null }
}
