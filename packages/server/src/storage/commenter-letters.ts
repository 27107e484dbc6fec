import type { CommenterLetter, CommenterNews } from '@stet/core/comments'
import type { Instant } from '@stet/core/story'
import { sql } from 'kysely'
import { dangerAmong } from './comment-danger.ts'
import type { Database } from './engine.ts'

/** Written into the query: the index of what waits is found by it alone. */
const waiting = sql.lit(1)

/** Puts news into the box of a commenter; nothing where the account is gone. */
export async function addLetter(
  db: Database,
  letter: {
    readonly id: string
    readonly commenter: string
    readonly at: Instant
    readonly news: CommenterNews
    /** Whether it is sent by mail, too, to those who want that. */
    readonly isMailed: boolean
  },
): Promise<void> {
  const { id, commenter, at, isMailed } = letter
  const { kind, ...detail } = withoutName(letter.news)
  const there = await db
    .selectFrom('commenter')
    .select('id')
    .where('id', '=', commenter)
    .executeTakeFirst()
  if (!there) return
  await db
    .insertInto('commenter_letter')
    .values({
      ...{ id, commenter, at, kind },
      detail: JSON.stringify(detail),
      mail_waits: isMailed ? 1 : 0,
    })
    .execute()
}

/** The letters of somebody, the newest first, `before` the id of the last one seen. */
export async function lettersOf(
  db: Database,
  asked: { readonly commenter: string; readonly before: string | null; readonly limit: number },
): Promise<CommenterLetter[]> {
  const rows = await db
    .selectFrom('commenter_letter')
    .innerJoin('commenter', 'commenter.id', 'commenter_letter.commenter')
    .select(['commenter_letter.id', 'at', 'kind', 'detail', 'read_until'])
    .where('commenter_letter.commenter', '=', asked.commenter)
    .$if(asked.before !== null, (query) =>
      query.where('commenter_letter.id', '<', asked.before ?? ''),
    )
    .orderBy('commenter_letter.id', 'desc')
    .limit(asked.limit)
    .execute()
  const known = await knownOf(db, rows)
  return rows.map(({ read_until, ...row }) => ({
    id: row.id,
    at: row.at,
    isRead: row.at <= read_until,
    news: newsOf(row, known),
  }))
}

/** How many letters somebody has not read, counted up to `most`. */
export async function countUnread(db: Database, commenter: string, most: number): Promise<number> {
  const rows = await db
    .selectFrom('commenter_letter')
    .innerJoin('commenter', 'commenter.id', 'commenter_letter.commenter')
    .select('commenter_letter.id')
    .where('commenter_letter.commenter', '=', commenter)
    .whereRef('commenter_letter.at', '>', 'commenter.read_until')
    .limit(most)
    .execute()
  return rows.length
}

/** Everything that came until now is read. */
export async function markLettersRead(
  db: Database,
  commenter: string,
  now: Instant,
): Promise<void> {
  await db.updateTable('commenter').set({ read_until: now }).where('id', '=', commenter).execute()
}

/** Somebody to whom news is to be sent by mail: the one place where their address is asked for it. */
export interface MailDue {
  readonly commenter: string
  readonly email: string
  readonly news: readonly CommenterNews[]
  readonly letters: readonly string[]
}

/** Drops the mail of those who want none or have no address. */
export async function dropUnwantedMail(db: Database): Promise<void> {
  await db
    .updateTable('commenter_letter')
    .set({ mail_waits: 0 })
    .where('mail_waits', '=', waiting)
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom('commenter')
          .select('commenter.id')
          .whereRef('commenter.id', '=', 'commenter_letter.commenter')
          .where((or) => or.or([or('email', 'is', null), or('wants_mail', '=', 0)])),
      ),
    )
    .execute()
}

/** Those who were sent nothing since a time and have news, at most so many, each with at most so many letters. */
export async function mailDue(
  db: Database,
  asked: { readonly notSince: Instant; readonly people: number; readonly letters: number },
): Promise<MailDue[]> {
  const people = await db
    .selectFrom('commenter_letter')
    .innerJoin('commenter', 'commenter.id', 'commenter_letter.commenter')
    .select(['commenter.id', 'commenter.email'])
    .distinct()
    .where('mail_waits', '=', waiting)
    .where('commenter.mailed_at', '<=', asked.notSince)
    .orderBy('commenter.id')
    .limit(asked.people)
    .execute()
  const due: MailDue[] = []
  for (const { id, email } of people) {
    const rows = await db
      .selectFrom('commenter_letter')
      .select(['id', 'kind', 'detail'])
      .where('commenter', '=', id)
      .where('mail_waits', '=', waiting)
      .orderBy('id')
      .limit(asked.letters)
      .execute()
    const letters = rows.map((row) => row.id)
    const known = await knownOf(db, rows)
    const news = rows.map((row) => newsOf(row, known))
    due.push({ commenter: id, email: email ?? '', news, letters })
  }
  return due
}

/** Notes that letters were sent by mail, or never will be. */
export async function lettersMailed(
  db: Database,
  { commenter, letters }: Pick<MailDue, 'commenter' | 'letters'>,
  at: Instant,
): Promise<void> {
  await db
    .updateTable('commenter_letter')
    .set({ mail_waits: 0 })
    .where('id', 'in', letters)
    .execute()
  await db.updateTable('commenter').set({ mailed_at: at }).where('id', '=', commenter).execute()
}

/** When the next mail is due, by when its person was last sent one; undefined where none waits. */
export async function lastMailedOfWaiting(db: Database): Promise<string | undefined> {
  const row = await db
    .selectFrom('commenter_letter')
    .innerJoin('commenter', 'commenter.id', 'commenter_letter.commenter')
    .select('commenter.mailed_at')
    .where('mail_waits', '=', waiting)
    .orderBy('commenter.mailed_at')
    .limit(1)
    .executeTakeFirst()
  return row?.mailed_at
}

interface KeptNews {
  readonly kind: string
  readonly detail: string
}

/** A name is kept with its comment alone: who has everything erased is in nobody's box any more. */
function withoutName(news: CommenterNews): CommenterNews {
  return news.kind === 'reply' ? { ...news, by: '' } : news
}

/** The names that stand at the answers of which some letters tell, by comment. */
async function writersOf(
  db: Database,
  letters: readonly KeptNews[],
): Promise<ReadonlyMap<string, string>> {
  const ids = toldOf(letters, 'reply')
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('comment')
    .select(['id', 'author'])
    .where('id', 'in', ids)
    .execute()
  return new Map(rows.map(({ id, author }) => [id, author]))
}

/** What is known by now of the comments that letters tell of. */
interface KnownNow {
  readonly names: ReadonlyMap<string, string>
  /** Those whose writers may be in danger. */
  readonly dangers: ReadonlySet<string>
}

async function knownOf(db: Database, letters: readonly KeptNews[]): Promise<KnownNow> {
  return {
    names: await writersOf(db, letters),
    dangers: await dangerAmong(db, toldOf(letters, 'rejected')),
  }
}

/** The comments that letters of a kind tell of. */
function toldOf(letters: readonly KeptNews[], kind: CommenterNews['kind']): readonly string[] {
  return letters
    .filter((letter) => letter.kind === kind)
    .map(({ detail }) => (JSON.parse(detail) as { comment: string }).comment)
}

function newsOf({ kind, detail }: KeptNews, { names, dangers }: KnownNow): CommenterNews {
  const news = { kind, ...(JSON.parse(detail) as object) } as CommenterNews
  if (news.kind === 'reply') return { ...news, by: names.get(news.comment) ?? '' }
  // Nobody who may be in danger is told that a rule was broken, though it was written before anybody knew.
  if (news.kind === 'rejected' && dangers.has(news.comment))
    return { kind: 'help', comment: news.comment, story: news.story }
  return news
}
