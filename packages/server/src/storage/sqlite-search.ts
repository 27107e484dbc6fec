import { sql } from 'kysely'
import type { Asked, Database, Indexed } from './engine.ts'

/** Writes the words of stories into the index. */
export async function indexInSqlite(db: Database, indexed: readonly Indexed[]): Promise<void> {
  const { rows } = await sql<{ number: number; story: string }>`
    insert into search_story (story, at)
    values ${sql.join(indexed.map(({ story, at }) => sql`(${story}, ${at})`))}
    on conflict (story) do update set at = excluded.at
    returning number, story
  `.execute(db)
  const numbers = new Map(rows.map((row) => [row.story, row.number]))
  // The words last and one by one: a statement that may write several rows of any table makes FTS5 write out
  // what it has gathered, at twenty times the price.
  for (const { story, headline, words } of indexed) {
    await sql`
      insert or replace into search_word (rowid, headline, words)
      values (${numbers.get(story)}, ${headline.join(' ')}, ${words.join(' ')})
    `.execute(db)
  }
}

/** Takes a story out of the index. */
export async function unindexInSqlite(db: Database, story: string): Promise<void> {
  const { rows } = await sql<{ number: number }>`
    delete from search_story where story = ${story} returning number
  `.execute(db)
  for (const { number } of rows) {
    await sql`delete from search_word where rowid = ${number}`.execute(db)
  }
}

/** Looks the terms up. They hold letters and digits only, and are quoted all the same. */
export async function searchSqlite(
  db: Database,
  { terms, prefix, limit, offset }: Asked,
): Promise<{ ids: string[]; total: number }> {
  const all = terms.map((term) => `"${term}"`).join(' AND ') + (prefix ? ' *' : '')
  const counted = await sql<{ total: number }>`
    select count(*) as total from search_word where search_word match ${all}
  `.execute(db)
  const total = counted.rows[0]?.total ?? 0
  if (total <= offset) return { ids: [], total }
  const { rows } = await sql<{ story: string }>`
    select search_story.story
    from search_word join search_story on search_story.number = search_word.rowid
    where search_word match ${all}
    order by
      search_word.rowid in (
        select rowid from search_word where search_word match ${`headline : (${all})`}
      ) desc,
      search_story.at desc,
      search_story.story
    limit ${limit} offset ${offset}
  `.execute(db)
  return { ids: rows.map((row) => row.story), total }
}
