// Comments and discussions for tests. All people are invented.
import type { ShownComment, ThreadPart } from '../../comments/thread.ts'
import { noDiscussion } from './told.ts'

/** A comment on a story, as readers see it. */
export function testComment(id: string, fields: Partial<ShownComment> = {}): ShownComment {
  return {
    id,
    number: 1,
    depth: 0,
    parent: null,
    state: 'shown',
    author: 'Tove',
    badge: null,
    at: '2026-11-15T07:00:00.000Z',
    editedAt: null,
    text: 'She owes nobody a record.',
    passage: null,
    isFeatured: false,
    respect: 0,
    replies: [],
    moreReplies: null,
    ...fields,
  }
}

/** A first page of a discussion that holds these comments. */
export function testPart(
  roots: readonly ShownComment[],
  fields: Partial<ThreadPart> = {},
): ThreadPart {
  return {
    ...noDiscussion('story' as ThreadPart['story']).part,
    count: roots.length,
    roots,
    ...fields,
  }
}
