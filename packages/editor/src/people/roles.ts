import type { Role } from '../shell/access.ts'

interface RoleWords {
  readonly role: Role
  readonly name: string
  /** What somebody with this role may do, in a sentence. */
  readonly may: string
}

/** The roles from the one that may least to the one that may all, with what each may do. */
export const roles: readonly RoleWords[] = [
  {
    role: 'contributor',
    name: 'Contributor',
    may: 'Writes their own stories and sees no others; an editor publishes them.',
  },
  {
    role: 'writer',
    name: 'Writer',
    may: 'Sees all stories, works on any draft, and publishes their own.',
  },
  {
    role: 'moderator',
    name: 'Moderator',
    may: 'Sees all stories and looks after the discussion; writes none.',
  },
  {
    role: 'editor',
    name: 'Editor',
    may: 'Does everything with all stories: edits, publishes, schedules, takes off.',
  },
  {
    role: 'administrator',
    name: 'Administrator',
    may: 'All that an editor does, and says who works here and in which role.',
  },
]

const byRole = new Map(roles.map((words) => [words.role, words]))

/** The words for a role. */
export function roleWords(role: Role): RoleWords {
  return byRole.get(role) ?? { role, name: role, may: '' }
}
