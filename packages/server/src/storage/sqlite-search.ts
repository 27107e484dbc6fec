import { sql } from 'kysely'
import type { Asked, Database, Indexed } from './engine.ts'

/** Writes the words of stories into the index. */
export async function indexInSqlite(db: Database, indexed: readonly Indexed[]): Promise<void> {
  for (const { story, at, headline, words } of indexed) {
    await unindexInSqlite(db, story)
    const { rows } = await sql<{ number: number }>`
      insert into search_story (story, at) values (${story}, ${at}) returning number
    `.execute(db)
    await sql`
      insert into search_word (rowid, headline, words)
      values (${rows[0]?.number}, ${headline.join(' ')}, ${words.join(' ')})
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
  { terms, limit, offset }: Asked,
): Promise<{ ids: string[]; total: number }> {
  const all = `${terms.map((term) => `"${term}"`).join(' AND ')} *`
  const found = sql`search_word where search_word match ${all}`
  const counted = await sql<{ total: number }>`select count(*) as total from ${found}`.execute(db)
  const total = counted.rows[0]?.total ?? 0
  if (total <= offset) return { ids: [], total }
  const inHeadline = `headline : (${all})`
  const { rows } = await sql<{ story: string }>`
    select story from search_story
    where number in (select rowid from ${found})
    order by
      number in (select rowid from search_word where search_word match ${inHeadline}) desc,
      at desc,
      story
    limit ${limit} offset ${offset}
  `.execute(db)
  return { ids: rows.map((row) => row.story), total }
}
