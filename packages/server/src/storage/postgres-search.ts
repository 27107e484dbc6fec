import { sql } from 'kysely'
import type { Asked, Database, Indexed, Wanted } from './engine.ts'
import { monthsOf } from './lists.ts'

/** Writes the words of stories into the index. */
export async function indexInPostgres(db: Database, indexed: readonly Indexed[]): Promise<void> {
  // Given word by word: PostgreSQL's own parser would see hosts, numbers and hyphens in them.
  const vector = (words: readonly string[]) => sql`array_to_tsvector(${words}::text[])`
  const rows = indexed.map(({ story, at, headline, words }) => {
    const month = wordOfMonth(at.slice(0, 7))
    return sql`(${story}, ${at}, ${vector([month, ...headline])}, ${vector([month, ...headline, ...words])})`
  })
  await sql`
    insert into search_story (story, at, headline, words) values ${sql.join(rows)}
    on conflict (story) do update
    set at = excluded.at, headline = excluded.headline, words = excluded.words
  `.execute(db)
}

/** Takes a story out of the index. */
export async function unindexInPostgres(db: Database, story: string): Promise<void> {
  await sql`delete from search_story where story = ${story}`.execute(db)
}

/** In how many stories, or headlines, all terms occur. */
export async function countInPostgres(
  db: Database,
  asked: Asked,
  where: 'anywhere' | 'headline',
): Promise<number> {
  const query = sql`${queryOf(asked)}::tsquery`
  const count =
    where === 'headline' ? sql`count_with_headline(${query})` : sql`count_with_words(${query})`
  const { rows } = await sql<{ total: number }>`select ${count} as total`.execute(db)
  return rows[0]?.total ?? 0
}

/** Fewer than these are put into order whichever they are. */
const few = 2_000

/**
 * The stories in which all terms occur, those published last first. Where there are many, only as many of
 * the last months are looked at as should hold those that are wanted.
 */
export async function newestInPostgres(
  db: Database,
  asked: Asked,
  wanted: Wanted,
): Promise<string[]> {
  const { found, limit, offset } = wanted
  const months = found > few ? await lastMonths(db, (offset + limit) / found) : []
  if (months.length > 0) {
    const stories = await newestOf(db, asked, wanted, months)
    if (stories.length === Math.min(limit, found - offset)) return stories
  }
  return newestOf(db, asked, wanted, [])
}

async function newestOf(
  db: Database,
  asked: Asked,
  { where, limit, offset }: Wanted,
  months: readonly string[],
): Promise<string[]> {
  const all = queryOf(asked)
  const within = months.map((month) => `'${wordOfMonth(month)}'`).join(' | ')
  const query = months.length > 0 ? `${all} & (${within})` : all
  const found =
    where === 'headline'
      ? sql`newest_with_headline(${query}::tsquery, ${limit}, ${offset})`
      : sql`newest_with_words(${query}::tsquery, ${all}::tsquery, ${limit}, ${offset})`
  const { rows } = await sql<{ story: string }>`select story from ${found} as story`.execute(db)
  return rows.map(({ story }) => story)
}

/** The terms are quoted although they hold letters and digits only. */
function queryOf({ terms, prefix }: Asked): string {
  return terms.map((term) => `'${term}'`).join(' & ') + (prefix ? ':*' : '')
}

/** What stands for a month among the words of its stories; no term is like it, nor its beginning. */
function wordOfMonth(month: string): string {
  return `~${month}`
}

/** The last months, if they are not most of them, that hold a good deal more than a share of all stories. */
async function lastMonths(db: Database, share: number): Promise<readonly string[]> {
  const all = await monthsOf(db, 'site')
  const stories = all.reduce((sum, month) => sum + month.stories, 0)
  const enough = stories * share * 1.5 + 100
  let held = 0
  const last = all.findIndex((month) => {
    held += month.stories
    return held >= enough
  })
  const newest = all[0]
  const oldest = all[last]
  if (!newest || !oldest || last > all.length / 2) return []
  return monthsBetween(oldest.month, newest.month)
}

/** A month more at the end: lists go by the magazine's clock, which may be behind. */
function monthsBetween(from: string, to: string): readonly string[] {
  const number = (month: string) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1
  const months: string[] = []
  for (let month = number(from); month <= number(to) + 1; month += 1) {
    const year = String(Math.floor(month / 12)).padStart(4, '0')
    months.push(`${year}-${String((month % 12) + 1).padStart(2, '0')}`)
  }
  return months
}
