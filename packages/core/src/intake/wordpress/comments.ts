import type { Instant } from '../../story/story.ts'
import type { ArchiveFinding } from '../archive-item.ts'
import { type Thread, threadOf } from '../comment-thread.ts'
import { commentWords } from '../comment-words.ts'
import { counted } from '../counted.ts'
import { plainLine } from '../plain-line.ts'
import type { IntakeComment } from '../taken.ts'
import { dateOf } from './dates.ts'
import type { WxrRecord } from './record-builder.ts'
import { word } from './wxr-item.ts'

/** Reads the comments below a story: who said what and when. Their mail and network addresses stay behind. */
export function commentsOf(
  records: readonly WxrRecord[],
  item: string,
  { zone, at }: { readonly zone: string; readonly at: Instant },
): Thread {
  const told: IntakeComment[] = []
  const foreign = new Map<string, number>()
  for (const { fields } of records) {
    const type = word(fields, 'wp:comment_type')
    const kind = kindOf(type)
    if (kind) told.push(commentOf(fields, { kind, zone, at }))
    else foreign.set(type, (foreign.get(type) ?? 0) + 1)
  }
  const { comments, findings } = threadOf(told, item)
  return { comments, findings: [...findings, ...foreignFindings(foreign, item)] }
}

interface CommentFacts {
  readonly kind: IntakeComment['kind']
  readonly zone: string
  readonly at: Instant
}

function commentOf(
  fields: ReadonlyMap<string, string>,
  { kind, zone, at }: CommentFacts,
): IntakeComment {
  const parent = word(fields, 'wp:comment_parent')
  return {
    id: word(fields, 'wp:comment_id'),
    parent: parent === '' || parent === '0' ? null : parent,
    author: plainLine(fields.get('wp:comment_author') ?? ''),
    at: dateOf(fields, 'wp:comment_date', zone) ?? at,
    text: commentWords(fields.get('wp:comment_content') ?? ''),
    state: stateOf(word(fields, 'wp:comment_approved')),
    kind,
  }
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
