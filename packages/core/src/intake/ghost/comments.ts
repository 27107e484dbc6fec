import { type Thread, threadOf } from '../comment-thread.ts'
import { commentWords } from '../comment-words.ts'
import type { IntakeComment, Loss } from '../taken.ts'
import { plainMarkup } from './addresses.ts'
import { type Archive, idOf } from './archive.ts'
import { momentIn } from './standing.ts'
import { type Row, wordsIn } from './tables.ts'

/** The columns of a comment that its reading depends on. */
export const commentColumns: readonly string[] = [
  ...['id', 'parent_id', 'in_reply_to_id', 'member_id', 'status', 'html', 'created_at'],
]

/** What members wrote below a post. Their addresses are not read. */
export function commentsOf(row: Row, archive: Archive, item: string, losses: Loss[]): Thread {
  const told = archive.commentsOf(row).flatMap((comment): readonly IntakeComment[] => {
    const at = momentIn(comment, 'created_at', archive.zone)
    const text = commentWords(plainMarkup(wordsIn(comment, 'html')))
    const id = idOf(comment)
    if (!at || text === '') {
      const why = `It has no ${at ? 'words' : 'date'} and was left out`
      losses.push({ kind: 'comment', what: text || id, why, line: null })
      return []
    }
    const parent = wordsIn(comment, 'in_reply_to_id') || wordsIn(comment, 'parent_id')
    const author = archive.memberNames.get(wordsIn(comment, 'member_id')) ?? ''
    const state = states.get(wordsIn(comment, 'status')) ?? 'held'
    return [{ id, parent: parent === '' ? null : parent, author, at, text, state, kind: 'comment' }]
  })
  return threadOf(told, item)
}

const states: ReadonlyMap<string, IntakeComment['state']> = new Map([
  ['published', 'shown'],
  ['hidden', 'held'],
  ['deleted', 'trash'],
])
