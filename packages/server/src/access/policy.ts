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
  'stet-question',
  'take-out',
  'answer-person',
  'embargo-story',
  'restore-version',
  'discard-story',
  'upload-picture',
  'see-clippings',
  'save-copy',
  'open-evidence',
  'keep-recording',
  'open-recording',
  'import-archive',
  'see-people',
  'invite-person',
  'change-person',
  'remove-person',
  'change-settings',
  'moderate-comments',
  'see-danger',
  'decide-appeal',
  'change-comment-policy',
  'record-order',
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
    'see-clippings': 'all',
    'save-copy': 'all',
    'keep-recording': 'all',
    'open-recording': 'own',
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
    'see-clippings': 'all',
    'save-copy': 'all',
    'keep-recording': 'all',
    'open-recording': 'own',
  },
  moderator: {
    'see-story': 'all',
    'moderate-comments': 'all',
    // The words of people who may be in danger are for those who moderate, and for nobody else who works here.
    'see-danger': 'all',
    'decide-appeal': 'all',
  },
  editor: {
    'see-story': 'all',
    'create-story': 'all',
    'edit-story': 'all',
    'publish-story': 'all',
    'schedule-story': 'all',
    'unpublish-story': 'all',
    'stet-question': 'all',
    'take-out': 'all',
    'answer-person': 'all',
    'embargo-story': 'all',
    'restore-version': 'all',
    'discard-story': 'all',
    'upload-picture': 'all',
    'see-clippings': 'all',
    'save-copy': 'all',
    'open-evidence': 'all',
    'keep-recording': 'all',
    'open-recording': 'all',
    'import-archive': 'all',
    'moderate-comments': 'all',
    'decide-appeal': 'all',
    'change-comment-policy': 'all',
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
