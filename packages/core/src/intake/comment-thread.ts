import { oneLine } from '../story/one-line.ts'
import type { ArchiveFinding } from './archive-item.ts'
import { counted } from './counted.ts'
import { nameWithoutMail } from './name-without-mail.ts'
import type { IntakeComment } from './taken.ts'

/** The comments below a piece, and what became of the thread as a whole. */
export interface Thread {
  readonly comments: readonly IntakeComment[]
  readonly findings: readonly ArchiveFinding[]
}

/** As other systems print those who gave no name, or whose account is gone. */
const nobody = 'Anonymous'

/**
 * Makes a thread of what an archive tells below one piece: each comment has an id of its own, answers one that
 * is there, and is by a name that is no mail address.
 */
export function threadOf(told: readonly IntakeComment[], item: string): Thread {
  if (told.length === 0) return { comments: [], findings: [] }
  const ids = new Set<string>()
  const named = told.map((comment, index) => {
    const id = comment.id !== '' && !ids.has(comment.id) ? comment.id : `n${index + 1}`
    ids.add(id)
    return { ...comment, id, author: authorOf(comment) }
  })
  const lost = named.filter(({ parent }) => parent !== null && !ids.has(parent)).length
  const comments = named.map((comment) => {
    const { id, parent } = comment
    return parent === null || (ids.has(parent) && parent !== id)
      ? comment
      : { ...comment, parent: null }
  })
  return { comments, findings: [threadFinding(comments, item, lost)] }
}

function authorOf({ author }: IntakeComment): string {
  return nameWithoutMail(oneLine(author).slice(0, 400).toWellFormed()) || nobody
}

function threadFinding(
  comments: readonly IntakeComment[],
  item: string,
  lost: number,
): ArchiveFinding {
  const count = (fits: (comment: IntakeComment) => boolean) => comments.filter(fits).length
  const parts = [
    [count(({ state }) => state === 'held'), 'held for moderation'],
    [count(({ state }) => state === 'spam'), 'spam'],
    [count(({ state }) => state === 'trash'), 'in the bin'],
    [count(({ kind }) => kind !== 'comment'), 'links from other sites'],
  ] as const
  const told = parts.flatMap(([number, words]) => (number > 0 ? [`${number} ${words}`] : []))
  if (lost > 0) told.push(`${lost} answer comments that the archive does not hold`)
  return {
    item: `${counted(comments.length, 'comment', 'comments')} on ${item}`,
    kind: 'comment thread',
    outcome: lost > 0 ? 'takenWithLoss' : 'taken',
    why: told.join(', '),
  }
}
