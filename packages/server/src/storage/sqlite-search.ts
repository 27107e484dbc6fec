import { sql } from 'kysely'
import type { Asked, Database, Indexed, Wanted } from './engine.ts'

/** How many stories of one day have a number of their own. */
const perDay = 2 ** 20
const dayLength = 24 * 60 * 60 * 1000
/** From the year 0 on, so that the stories of the oldest newspapers have numbers too. */
const daysBefore1970 = 719_528

/** A story with its number: those of a later day have higher ones. */
interface Numbered extends Indexed {
  readonly number: number
}

/** Writes the words of stories into the index. */
export async function indexInSqlite(db: Database, indexed: readonly Indexed[]): Promise<void> {
  const numbered = await withNumbers(db, indexed)
  await sql`
    insert into search_story (number, story, at)
    values ${sql.join(numbered.map(({ number, story, at }) => sql`(${number}, ${story}, ${at})`))}
    on conflict (story) do update set number = excluded.number, at = excluded.at
  `.execute(db)
  // One by one and in their order: a statement that may write several rows of any table, or a row before the
  // last one, makes FTS5 write out what it has gathered, at twenty times the price.
  for (const { number, headline, words } of numbered) {
    await sql`
      insert or replace into search_word (rowid, headline, words)
      values (cast(${number} as integer), ${headline.join(' ')}, ${words.join(' ')})
    `.execute(db)
  }
}

/** Stories in the order of their numbers. A story keeps its number as long as it keeps its day. */
async function withNumbers(db: Database, indexed: readonly Indexed[]): Promise<Numbered[]> {
  const { rows } = await sql<{ number: number; story: string }>`
    select number, story from search_story
    where story in (${sql.join(indexed.map(({ story }) => story))})
  `.execute(db)
  const known = new Map(rows.map(({ number, story }) => [story, number]))
  const next = new Map<number, number>()
  const numbered: Numbered[] = []
  for (const one of indexed) {
    const first = firstOf(one.at)
    const before = known.get(one.story)
    if (before !== undefined && before >= first && before < first + perDay) {
      numbered.push({ ...one, number: before })
      continue
    }
    if (before !== undefined) await forget(db, before)
    const number = next.get(first) ?? (await freeFrom(db, first))
    next.set(first, number + 1)
    numbered.push({ ...one, number })
  }
  return numbered.sort((a, b) => a.number - b.number)
}

/** The first number of a day. */
function firstOf(at: string): number {
  return (Date.parse(at.slice(0, 10)) / dayLength + daysBefore1970) * perDay
}

async function freeFrom(db: Database, first: number): Promise<number> {
  const { rows } = await sql<{ last: number | null }>`
    select max(number) as last from search_story
    where number >= ${first} and number < ${first + perDay}
  `.execute(db)
  return (rows[0]?.last ?? first) + 1
}

/** Takes a story out of the index. */
export async function unindexInSqlite(db: Database, story: string): Promise<void> {
  const { rows } = await sql<{ number: number }>`
    delete from search_story where story = ${story} returning number
  `.execute(db)
  for (const { number } of rows) await forget(db, number)
}

async function forget(db: Database, number: number): Promise<void> {
  await sql`delete from search_word where rowid = cast(${number} as integer)`.execute(db)
}

/** In how many stories, or headlines, all terms occur. */
export async function countInSqlite(
  db: Database,
  asked: Asked,
  where: 'anywhere' | 'headline',
): Promise<number> {
  const { rows } = await sql<{ total: number }>`
    select count(*) as total from search_word where search_word match ${queryOf(asked, where)}
  `.execute(db)
  return rows[0]?.total ?? 0
}

/**
 * The stories in which all terms occur, those published last first. Their numbers say so by the day: all
 * of the days down to the last one that is wanted are put into order, and no others are looked at.
 */
export async function newestInSqlite(
  db: Database,
  asked: Asked,
  { where, limit, offset }: Wanted,
): Promise<string[]> {
  const query = queryOf(asked, where)
  const { rows } = await sql<{ story: string }>`
    select search_story.story
    from search_word join search_story on search_story.number = search_word.rowid
    where search_word match ${query} and search_word.rowid >= (
      select coalesce(min(number), 0) / ${sql.lit(perDay)} * ${sql.lit(perDay)} from (
        select rowid as number from search_word where search_word match ${query}
        order by rowid desc limit ${offset + limit}
      )
    )
    order by search_story.at desc, search_story.story
    limit ${limit} offset ${offset}
  `.execute(db)
  return rows.map(({ story }) => story)
}

/** The terms are quoted although they hold letters and digits only. */
function queryOf({ terms, prefix }: Asked, where: 'anywhere' | 'headline' | 'elsewhere'): string {
  const all = terms.map((term) => `"${term}"`).join(' AND ') + (prefix ? ' *' : '')
  if (where === 'anywhere') return all
  const inHeadline = `headline : (${all})`
  return where === 'headline' ? inHeadline : `(${all}) NOT (${inHeadline})`
}
