import type { Listed, Person } from '@stet/core/page'
import type { Database } from './engine.ts'

/** What has a list and a name of its own. */
export interface ListedBy {
  readonly section: Listed
  readonly topic: Listed
  readonly byline: Person
}

/** Writes what a slug stands for. */
export async function saveListed<K extends keyof ListedBy>(
  db: Database,
  kind: K,
  listed: ListedBy[K],
): Promise<void> {
  const content = JSON.stringify(listed)
  await db
    .insertInto('listed')
    .values({ kind, slug: listed.slug, content })
    .onConflict((conflict) => conflict.columns(['kind', 'slug']).doUpdateSet({ content }))
    .execute()
}

/** What a slug stands for. */
export async function findListed<K extends keyof ListedBy>(
  db: Database,
  kind: K,
  slug: string,
): Promise<ListedBy[K] | undefined> {
  const row = await db
    .selectFrom('listed')
    .select('content')
    .where('kind', '=', kind)
    .where('slug', '=', slug)
    .executeTakeFirst()
  return row && JSON.parse(row.content)
}

/** All of a kind, by slug. */
export async function listedOf<K extends keyof ListedBy>(
  db: Database,
  kind: K,
): Promise<ListedBy[K][]> {
  const rows = await db
    .selectFrom('listed')
    .select('content')
    .where('kind', '=', kind)
    .orderBy('slug')
    .execute()
  return rows.map((row) => JSON.parse(row.content))
}
