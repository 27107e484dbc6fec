import type { StoryId } from '@stet/core/story'
import type { NewComment } from './new-comments.ts'

/** A comment that somebody invented sends. */
export function sent(id: string, fields: Partial<NewComment> = {}): NewComment {
  return {
    id,
    story: 's1' as StoryId,
    parent: null,
    person: 'noor',
    author: 'Noor',
    badge: null,
    at: '2026-11-20T10:00:00.000Z',
    text: `Words of ${id}`,
    textKey: null,
    passage: null,
    state: 'shown',
    findings: [],
    ...fields,
  }
}
