import type { IntakeComment, Loss } from '../taken.ts'
import { type Archive, idOf } from './archive.ts'
import { beginGathering } from './gathering.ts'
import { plainWords } from './markup.ts'
import { momentIn } from './standing.ts'
import { type Row, wordsIn } from './tables.ts'

/** The columns of a comment that its reading depends on. */
export const commentColumns: readonly string[] = [
  ...['id', 'parent_id', 'in_reply_to_id', 'member_id', 'status', 'html', 'created_at'],
]

/** What members wrote below a post. Their addresses are not read. */
export function commentsOf(row: Row, archive: Archive, losses: Loss[]): readonly IntakeComment[] {
  return archive.commentsOf(row).flatMap((comment): readonly IntakeComment[] => {
    const at = momentIn(comment, 'created_at', archive.zone)
    const text = wordsOf(wordsIn(comment, 'html'))
    const id = idOf(comment)
    if (!at || text === '' || id === '') {
      const why = `It has no ${at ? (text === '' ? 'words' : 'id') : 'date'} and was left out`
      losses.push({ kind: 'comment', what: text || id, why, line: null })
      return []
    }
    const parent = wordsIn(comment, 'in_reply_to_id') || wordsIn(comment, 'parent_id')
    // As Ghost itself printed those whose account had no name, or was gone.
    const author = archive.memberNames.get(wordsIn(comment, 'member_id')) || 'Anonymous'
    const state = states.get(wordsIn(comment, 'status')) ?? 'held'
    return [{ id, parent: parent === '' ? null : parent, author, at, text, state, kind: 'comment' }]
  })
}

const states: ReadonlyMap<string, IntakeComment['state']> = new Map([
  ['published', 'shown'],
  ['hidden', 'held'],
  ['deleted', 'trash'],
])

/** The words of a comment's HTML, a line for each paragraph and break. */
function wordsOf(html: string): string {
  return html
    .split(/<\/p>|<br\s*\/?>|<\/blockquote>|<\/li>/i)
    .map((part) => plainWords(part, beginGathering()))
    .filter((line) => line !== '')
    .join('\n')
}
