import type { Ruling, RulingDeed } from '@stet/core/desk'
import type { Instant, StoryId } from '@stet/core/story'
import type { Actor } from '../access/actor.ts'
import type { DeskRulingRow } from './desk-ruling-rows.ts'
import type { Database } from './engine.ts'

/** What somebody did about a question of a story. */
export interface KeptRuling extends Ruling {
  readonly id: string
  readonly story: StoryId
  readonly by: Actor
  /** The sentence that was asked about. */
  readonly sentence: string
}

/** Keeps a ruling beside those before it. */
export async function saveRuling(db: Database, ruling: KeptRuling): Promise<void> {
  await db.insertInto('desk_ruling').values(rowOf(ruling)).execute()
}

/** What was done about the questions of a story, the first first. */
export async function rulingsOf(db: Database, story: StoryId): Promise<KeptRuling[]> {
  const rows = await db
    .selectFrom('desk_ruling')
    .selectAll()
    .where('story', '=', story)
    .orderBy('at')
    .orderBy('id')
    .execute()
  return rows.map(rulingOf)
}

/** The promises to read a passage again that nothing was done about since, those due first. */
export async function promisedReadings(db: Database, limit: number): Promise<KeptRuling[]> {
  const rows = await db
    .selectFrom('desk_ruling as promise')
    .selectAll('promise')
    .where('promise.until', 'is not', null)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('desk_ruling as after')
            .select('after.id')
            .whereRef('after.story', '=', 'promise.story')
            .whereRef('after.question', '=', 'promise.question')
            .whereRef('after.id', '>', 'promise.id'),
        ),
      ),
    )
    .orderBy('promise.until')
    .orderBy('promise.id')
    .limit(limit)
    .execute()
  return rows.map(rulingOf)
}

/** When the oldest ruling was made; undefined where there is none. */
export async function oldestRulingAt(db: Database): Promise<Instant | undefined> {
  const row = await db
    .selectFrom('desk_ruling')
    .select('at')
    .orderBy('at')
    .limit(1)
    .executeTakeFirst()
  return row?.at
}

/** Forgets what was ruled before a time, and the rows of the audit that say that it was. */
export async function forgetRulings(
  db: Database,
  { before, action }: { readonly before: Instant; readonly action: string },
): Promise<void> {
  await db.deleteFrom('desk_ruling').where('at', '<', before).execute()
  await db.deleteFrom('audit').where('action', '=', action).where('at', '<', before).execute()
}

function rowOf({ key, by, alone, ...ruling }: KeptRuling): DeskRulingRow {
  const { id, story, rule, deed, at, words, sentence, until } = ruling
  const row = { id, story, rule, deed, at, words, sentence, until }
  return { ...row, question: key, actor: JSON.stringify(by), alone: alone ? 1 : 0 }
}

function rulingOf({ question, actor, alone, ...row }: DeskRulingRow): KeptRuling {
  return {
    ...row,
    story: row.story as StoryId,
    deed: row.deed as RulingDeed,
    key: question,
    by: JSON.parse(actor) as Actor,
    alone: alone === 1,
  }
}
