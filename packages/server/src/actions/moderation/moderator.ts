import type { Actor } from '../../access/actor.ts'
import type { Staff } from '../../access/staff.ts'

/** Who moderates: somebody who works here, or a command on the newsroom's own machine. */
export interface Moderator extends Pick<Staff, 'id' | 'name' | 'role'> {
  readonly kind?: Extract<Actor['kind'], 'staff' | 'command'>
}
