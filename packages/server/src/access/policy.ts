import type { StoryRecord } from '../storage/stories.ts'
import type { Role, Staff } from './staff.ts'

/** Everything that somebody in the newsroom may be kept from doing. */
export const deeds = [
  'see-story',
  'create-story',
  'edit-story',
  'publish-story',
  'schedule-story',
  'unpublish-story',
  'embargo-story',
  'restore-version',
  'discard-story',
  'upload-picture',
  'import-archive',
  'see-people',
  'invite-person',
  'change-person',
  'remove-person',
  'change-settings',
  'moderate-comments',
  'see-audit',
] as const

export type Deed = (typeof deeds)[number]

/** The story that something is done to. */
export interface Subject {
  /** Whose story it is; null for one that came by import or by a command. */
  readonly owner: string | null
  readonly status?: StoryRecord['status']
}

/**
 * Where a permission holds: everywhere, only in one's own stories, in what readers have not seen
 * (`draft`), in drafts and in one's own (`draft-or-own`), or in one's own drafts.
 */
type Reach = 'all' | 'own' | 'draft-or-own' | 'own-draft'

const everything = Object.fromEntries(deeds.map((deed) => [deed, 'all'])) as Record<Deed, Reach>

/** The whole policy. What is not named is refused. */
const permissions: Readonly<Record<Role, Partial<Record<Deed, Reach>>>> = {
  // A change to a story that is live or scheduled would reach readers without an editor's eye.
  contributor: {
    'see-story': 'own',
    'create-story': 'all',
    'edit-story': 'own-draft',
    'restore-version': 'own-draft',
    'discard-story': 'own-draft',
    'upload-picture': 'all',
  },
  writer: {
    'see-story': 'all',
    'create-story': 'all',
    'edit-story': 'draft-or-own',
    'restore-version': 'draft-or-own',
    'discard-story': 'own-draft',
    'publish-story': 'own',
    'schedule-story': 'own',
    'embargo-story': 'own',
    'upload-picture': 'all',
  },
  moderator: { 'see-story': 'all', 'moderate-comments': 'all' },
  editor: {
    'see-story': 'all',
    'create-story': 'all',
    'edit-story': 'all',
    'publish-story': 'all',
    'schedule-story': 'all',
    'unpublish-story': 'all',
    'embargo-story': 'all',
    'restore-version': 'all',
    'discard-story': 'all',
    'upload-picture': 'all',
    'import-archive': 'all',
    'moderate-comments': 'all',
  },
  administrator: everything,
}

/**
 * Whether somebody may do something. A deed that depends on the story is refused where no story is
 * given and not all stories are allowed.
 */
export function mayDo(staff: Pick<Staff, 'id' | 'role'>, deed: Deed, subject?: Subject): boolean {
  const reach = permissions[staff.role][deed]
  if (reach === undefined) return false
  if (reach === 'all') return true
  if (!subject) return false
  const isOwn = subject.owner === staff.id
  const isDraft = subject.status === 'draft'
  switch (reach) {
    case 'own':
      return isOwn
    case 'own-draft':
      return isOwn && isDraft
    case 'draft-or-own':
      return isOwn || isDraft
    default:
      return reach satisfies never
  }
}
