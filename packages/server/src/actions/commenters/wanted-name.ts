import { cleanName, nameKey } from '@stet/core/comments'
import type { NameRefusal } from '@stet/core/page'
import type { Instant } from '@stet/core/story'
import { readPublication } from '../../site/publication.ts'
import { listPeople } from '../../storage/accounts.ts'
import { isNameKept } from '../../storage/commenter-names.ts'
import type { Database } from '../../storage/database.ts'

/** A name as somebody may have it, with the key that tells it from others. */
export type WantedName =
  | { readonly name: string; readonly key: string }
  | { readonly problem: NameRefusal }

/** Reads a name that somebody typed: those of people who work here, and those that others had until lately, are refused. */
export async function wantedName(
  db: Database,
  {
    typed,
    commenter,
    now,
  }: { readonly typed: string; readonly commenter: string; readonly now: Instant },
): Promise<WantedName> {
  const staff = await listPeople(db)
  const { name: magazine } = await readPublication(db)
  const clean = cleanName(typed, [magazine, ...staff.map((one) => one.name)])
  if ('problem' in clean) return clean
  const { name } = clean
  const key = nameKey(name)
  if (await isNameKept(db, { key, commenter, now })) return { problem: 'taken' }
  return { name, key }
}
