import type { Instant } from '../../story/story.ts'
import type { ArchiveFinding } from '../archive-item.ts'
import { counted } from '../counted.ts'
import type { IntakeComment } from '../taken.ts'
import { commentWords } from './comment-words.ts'
import { dateOf } from './dates.ts'
import { plainLine } from './plain-line.ts'
import type { WxrRecord } from './record-builder.ts'
import { word } from './wxr-item.ts'

/** The comments below a piece, and what became of the thread as a whole. */
export interface Thread {
  readonly comments: readonly IntakeComment[]
  readonly findings: readonly ArchiveFinding[]
}

/** Reads the comments below a story: who said what and when. Their mail and network addresses stay behind. */
export function threadOf(
  records: readonly WxrRecord[],
  item: string,
  { zone, at }: { readonly zone: string; readonly at: Instant },
): Thread {
  if (records.length === 0) return { comments: [], findings: [] }
  const ids = new Set<string>()
  const comments: IntakeComment[] = []
  const foreign = new Map<string, number>()
  for (const [index, record] of records.entries()) {
    const kind = kindOf(word(record.fields, 'wp:comment_type'))
    if (!kind) {
      const type = word(record.fields, 'wp:comment_type')
      foreign.set(type, (foreign.get(type) ?? 0) + 1)
      continue
    }
    const told = word(record.fields, 'wp:comment_id')
    const id = told !== '' && !ids.has(told) ? told : `n${index + 1}`
    ids.add(id)
    comments.push(commentOf(record.fields, { id, kind, zone, at }))
  }
  const lost = comments.filter(({ parent }) => parent !== null && !ids.has(parent)).length
  const placed = comments.map((comment) =>
    comment.parent === null || (ids.has(comment.parent) && comment.parent !== comment.id)
      ? comment
      : { ...comment, parent: null },
  )
  const findings = [threadFinding(placed, item, lost), ...foreignFindings(foreign, item)]
  return { comments: placed, findings: comments.length === 0 ? findings.slice(1) : findings }
}

interface CommentFacts {
  readonly id: string
  readonly kind: IntakeComment['kind']
  readonly zone: string
  readonly at: Instant
}

function commentOf(
  fields: ReadonlyMap<string, string>,
  { id, kind, zone, at }: CommentFacts,
): IntakeComment {
  const parent = word(fields, 'wp:comment_parent')
  return {
    id,
    parent: parent === '' || parent === '0' ? null : parent,
    author: nameOf(fields),
    at: dateOf(fields, 'wp:comment_date', zone) ?? at,
    text: commentWords(fields.get('wp:comment_content') ?? ''),
    state: stateOf(word(fields, 'wp:comment_approved')),
    kind,
  }
}

/** A name in one line; one that is a mail address is no name. */
function nameOf(fields: ReadonlyMap<string, string>): string {
  const name = plainLine(fields.get('wp:comment_author') ?? '')
    .slice(0, 400)
    .toWellFormed()
  return name.replaceAll(/([^\s@<>()]{1,200})@[^\s@<>()]{1,200}/g, '$1')
}

function kindOf(type: string): IntakeComment['kind'] | undefined {
  if (type === '' || type === 'comment' || type === 'review') return 'comment'
  return type === 'pingback' || type === 'trackback' ? type : undefined
}

function stateOf(approved: string): IntakeComment['state'] {
  switch (approved) {
    case '':
    case '1':
    case 'approve':
      return 'shown'
    case 'spam':
      return 'spam'
    case 'trash':
    case 'post-trashed':
      return 'trash'
    default:
      return 'held'
  }
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

function foreignFindings(
  foreign: ReadonlyMap<string, number>,
  item: string,
): readonly ArchiveFinding[] {
  return [...foreign].map(([type, number]) => ({
    item: `${counted(number, 'entry', 'entries')} of the type “${type}” on ${item}`,
    kind: 'comment thread',
    outcome: 'left',
    why: 'a plugin kept them among the comments; no reader wrote them as such',
  }))
}
