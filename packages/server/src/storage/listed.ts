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

/** What those of many slugs stand for that are known, at most some hundreds. */
export async function listedIn<K extends keyof ListedBy>(
  db: Database,
  kind: K,
  slugs: readonly string[],
): Promise<Map<string, ListedBy[K]>> {
  if (slugs.length === 0) return new Map()
  const rows = await db
    .selectFrom('listed')
    .select(['slug', 'content'])
    .where('kind', '=', kind)
    .where('slug', 'in', slugs)
    .execute()
  return new Map(rows.map((row) => [row.slug, JSON.parse(row.content)]))
}

/** Writes what many slugs stand for, at most some hundreds, where nobody has said it yet. */
export async function nameListed<K extends keyof ListedBy>(
  db: Database,
  kind: K,
  listed: readonly ListedBy[K][],
): Promise<void> {
  if (listed.length === 0) return
  // Everybody in the same order, so that no two transactions wait for each other.
  const rows = listed
    .map((one) => ({ kind, slug: one.slug, content: JSON.stringify(one) }))
    .sort((a, b) => (a.slug < b.slug ? -1 : 1))
  await db
    .insertInto('listed')
    .values(rows)
    .onConflict((conflict) => conflict.columns(['kind', 'slug']).doNothing())
    .execute()
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
