import type { Instant, PersonRole, StoryId } from '@stet/core/story'
import type { Actor } from '../access/actor.ts'
import type { Database } from './engine.ts'
import type { PersonRoleRow } from './original-rows.ts'

/** What somebody is in public life, and who said so. */
export interface KeptRole {
  readonly platform: string
  /** As their platform knows them. */
  readonly person: string
  readonly handle: string
  readonly name: string
  readonly role: PersonRole
  readonly reason: string
  readonly setAt: Instant
  readonly setBy: Actor
}

/** Keeps what somebody is, in place of what was said before. */
export async function savePersonRole(db: Database, kept: KeptRole): Promise<void> {
  const { setAt, setBy, handle, ...rest } = kept
  const row: PersonRoleRow = {
    ...rest,
    handle: handle.toLowerCase(),
    set_at: setAt,
    set_by: JSON.stringify(setBy),
  }
  const { platform: _, person: __, ...changes } = row
  await db
    .insertInto('person_role')
    .values(row)
    .onConflict((conflict) => conflict.columns(['platform', 'person']).doUpdateSet(changes))
    .execute()
}

/** The roles of people by their ids at their platforms, and of those of whom only a handle is known. */
export async function rolesOf(
  db: Database,
  people: readonly {
    readonly platform: string
    readonly person: string
    readonly handle: string
  }[],
): Promise<KeptRole[]> {
  if (people.length === 0) return []
  const rows = await db
    .selectFrom('person_role')
    .selectAll()
    .where((eb) =>
      eb.or(
        people.map(({ platform, person, handle }) =>
          eb.and([
            eb('platform', '=', platform),
            person === ''
              ? eb.and([eb('handle', '=', handle.toLowerCase()), eb('handle', '<>', '')])
              : eb('person', '=', person),
          ]),
        ),
      ),
    )
    .execute()
  return rows.map(roleOf)
}

/** The live stories that show a post of somebody, as far as we hold a copy of it. */
export async function storiesShowingPerson(
  db: Database,
  { platform, person }: Pick<KeptRole, 'platform' | 'person'>,
): Promise<StoryId[]> {
  const rows = await db
    .selectFrom('original_use')
    .innerJoin('capture', 'capture.address', 'original_use.address')
    .select('original_use.story')
    .distinct()
    .where('capture.platform', '=', platform)
    .where('capture.person', '=', person)
    .orderBy('original_use.story')
    .execute()
  return rows.map(({ story }) => story as StoryId)
}

function roleOf({ set_at, set_by, role, ...row }: PersonRoleRow): KeptRole {
  return {
    ...row,
    role: role as PersonRole,
    setAt: set_at,
    setBy: JSON.parse(set_by) as Actor,
  }
}
