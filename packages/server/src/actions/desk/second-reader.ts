import type { Actor } from '../../access/actor.ts'
import { mayDo } from '../../access/policy.ts'
import { listPeople } from '../../storage/accounts.ts'
import type { Database } from '../../storage/database.ts'

/**
 * Whether nobody but this person could let words stand: a newsroom of one. Whoever sits at the terminal is taken for
 * the one who works there, where only one does.
 */
export async function isAlone(db: Database, actor: Actor): Promise<boolean> {
  const readers = (await listPeople(db)).filter(
    (person) => !person.invited && mayDo(person, 'stet-question'),
  )
  const others = readers.filter(({ id }) => id !== actor.id)
  return actor.kind === 'staff' ? others.length === 0 : others.length <= 1
}
