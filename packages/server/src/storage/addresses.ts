import type { Instant, StoryId } from '@stet/core/story'
import { type Database, engineOf } from './engine.ts'
import type { AddressRow } from './tables.ts'

/** How many paths one statement asks for. */
const atOnce = 500

/** What an address that was once published answers. */
export interface Address {
  /** From the root of the site, percent-encoded. */
  readonly path: string
  readonly story: StoryId | null
  readonly kind: 'page' | 'moved' | 'gone'
  /** Where it moved to. */
  readonly target: string | null
  readonly at: Instant
  /** Why it is gone, in the editors' words; may be empty. */
  readonly reason: string
}

/** What this path answers, where it was ever published. */
export async function findAddress(db: Database, path: string): Promise<Address | undefined> {
  const row = await db.selectFrom('address').selectAll().where('path', '=', path).executeTakeFirst()
  return row && addressOf(row)
}

/** What those of many paths answer that were ever published. */
export async function addressesIn(
  db: Database,
  paths: readonly string[],
): Promise<Map<string, Address>> {
  const found = new Map<string, Address>()
  for (let at = 0; at < paths.length; at += atOnce) {
    const some = paths.slice(at, at + atOnce)
    const rows = await db.selectFrom('address').selectAll().where('path', 'in', some).execute()
    for (const row of rows) found.set(row.path, addressOf(row))
  }
  return found
}

/** Writes what a path answers from now on. */
export async function saveAddress(db: Database, address: Address): Promise<void> {
  await saveAddresses(db, [address])
}

/** Writes what many paths answer, at most some hundreds, each of them only once. */
export async function saveAddresses(db: Database, addresses: readonly Address[]): Promise<void> {
  if (addresses.length === 0) return
  await db
    .insertInto('address')
    .values(
      addresses.map(({ path, story, kind, target, at, reason }) => ({
        path,
        story,
        kind,
        target,
        at,
        reason,
      })),
    )
    .onConflict((conflict) =>
      conflict.column('path').doUpdateSet((eb) => ({
        story: eb.ref('excluded.story'),
        kind: eb.ref('excluded.kind'),
        target: eb.ref('excluded.target'),
        at: eb.ref('excluded.at'),
        reason: eb.ref('excluded.reason'),
      })),
    )
    .execute()
}

/** Every address that a story ever had, by path. */
export async function addressesOf(db: Database, story: StoryId): Promise<Address[]> {
  const rows = await db
    .selectFrom('address')
    .selectAll()
    .where('story', '=', story)
    .orderBy('path')
    .execute()
  return rows.map(addressOf)
}

/** All addresses of these kinds by path, a batch at a time: those after `after`, at most `limit`. */
export async function addressesAfter(
  db: Database,
  place: {
    readonly after: string | null
    readonly limit: number
    readonly kinds: readonly Address['kind'][]
  },
): Promise<Address[]> {
  const found: Address[] = []
  // A query for each kind stays on the index; paths are ASCII, so both engines and this agree on their order.
  for (const kind of new Set(place.kinds)) {
    const rows = await db
      .selectFrom('address')
      .selectAll()
      .where('kind', '=', kind)
      .where('path', '>', place.after ?? '')
      .orderBy('path')
      .limit(place.limit)
      .execute()
    found.push(...rows.map(addressOf))
  }
  return found.sort((a, b) => (a.path < b.path ? -1 : 1)).slice(0, place.limit)
}

function addressOf(row: AddressRow): Address {
  return { ...row, story: row.story as StoryId | null }
}

/** Holds others off who want to take the same address, until the transaction ends. */
export async function lockAddress(db: Database, path: string): Promise<void> {
  await lockAddresses(db, [path])
}

/** The same for many addresses at once. */
export async function lockAddresses(db: Database, paths: readonly string[]): Promise<void> {
  await engineOf(db).lock(
    db,
    paths.map((path) => `address:${path}`),
  )
}
