import type { StoryId } from '@stet/core/story'
import { ada } from '../newsroom-for-tests.ts'
import type { Decision } from './decisions.ts'

const at = '2026-11-20T11:00:00.000Z'
const sentAt = '2026-11-20T10:00:00.000Z'

/** A decision that somebody invented took: a held comment is rejected. */
export function decision(id: string, fields: Partial<Decision> = {}): Decision {
  return {
    ...{ id, comment: 'c1', story: 's1' as StoryId, commenter: 'noor', revision: 1 },
    ...{ deed: 'reject', rule: 'spam', words: 'It sells drums.', by: ada, at, sentAt },
    ...{ until: null, from: 'held', to: 'rejected', wasFeatured: false, wasDanger: false },
    ...{ undoes: null, undoneBy: null },
    ...fields,
  }
}
