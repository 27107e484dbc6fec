import { sql } from 'kysely'
import type { Asked, Database, Indexed } from './engine.ts'

/** Writes the words of stories into the index. */
export async function indexInPostgres(db: Database, indexed: readonly Indexed[]): Promise<void> {
  // Given word by word: PostgreSQL's own parser would see hosts, numbers and hyphens in them.
  const vector = (words: readonly string[]) => sql`array_to_tsvector(${words}::text[])`
  const rows = indexed.map(
    ({ story, at, headline, words }) =>
      sql`(${story}, ${at}, ${vector(headline)}, ${vector([...headline, ...words])})`,
  )
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

/** Looks the terms up. They hold letters and digits only, and are quoted all the same. */
export async function searchPostgres(
  db: Database,
  { terms, prefix, limit, offset }: Asked,
): Promise<{ ids: string[]; total: number }> {
  const query = terms.map((term) => `'${term}'`).join(' & ') + (prefix ? ':*' : '')
  const counted = await sql<{ total: number }>`
    select count(*) as total from search_story where words @@ ${query}::tsquery
  `.execute(db)
  const total = counted.rows[0]?.total ?? 0
  if (total <= offset) return { ids: [], total }
  const { rows } = await sql<{ story: string }>`
    select story from search_story
    where words @@ ${query}::tsquery
    order by (headline @@ ${query}::tsquery) desc, at desc, story
    limit ${limit} offset ${offset}
  `.execute(db)
  return { ids: rows.map((row) => row.story), total }
}
