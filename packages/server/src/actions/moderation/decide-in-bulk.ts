import { createHash } from 'node:crypto'
import type { Newsroom } from '../../newsroom.ts'
import { commentsIn, type FoundComment } from '../../storage/comments.ts'
import { hiddenFrom } from './claim-comment.ts'
import { type Deciding, decideComment, hindranceOf } from './decide-comment.ts'
import { asks, type ModerationRefusal } from './refusal.ts'

/** The same decision about several comments. */
export interface BulkAsked extends Pick<Deciding, 'deed' | 'rule' | 'words' | 'staff'> {
  readonly ids: readonly string[]
}

export interface BulkShown {
  /** Stands for exactly what was shown. */
  readonly token: string
  /** How many can be decided about so. */
  readonly count: number
  readonly items: readonly {
    readonly id: string
    readonly excerpt: string
    /** Why it cannot be decided about so; null where it can. */
    readonly refused: string | null
  }[]
}

export interface BulkDone {
  readonly done: number
  readonly refused: readonly { readonly id: string; readonly why: string }[]
}

/** Words of a comment that are shown before many are decided about, in UTF-16 units. */
const excerptLength = 160

/** What deciding about several comments at once would do, comment by comment. Nothing is changed. */
export async function previewBulk(
  newsroom: Newsroom,
  asked: BulkAsked,
): Promise<BulkShown | ModerationRefusal> {
  if (asked.deed === 'reject' && asked.rule === null) {
    return asks('Cannot reject them: name the rule that is told')
  }
  if (asked.deed === 'danger') {
    return asks('Cannot mark several at once: somebody who may be in danger is read alone')
  }
  const { db } = newsroom.database
  const found = await seenComments(newsroom, asked)
  const items: BulkShown['items'][number][] = []
  for (const { id, text, revision } of found) {
    const excerpt = text.slice(0, excerptLength)
    const hindrance = await hindranceOf(db, { ...asked, comment: id, revision })
    items.push({ id, excerpt, refused: hindrance ? inWords(hindrance) : null })
  }
  const count = items.filter(({ refused }) => refused === null).length
  return { token: tokenOf(asked, found), count, items }
}

/** Decides about several comments exactly as they were shown, each in its own transaction; `moved` where any of them changed. */
export async function runBulk(
  newsroom: Newsroom,
  { token, ...asked }: BulkAsked & { readonly token: string },
): Promise<BulkDone | ModerationRefusal> {
  const found = await seenComments(newsroom, asked)
  if (tokenOf(asked, found) !== token) return { outcome: 'moved' }
  const refused: { id: string; why: string }[] = []
  let done = 0
  for (const { id, revision } of found) {
    const { deed, rule, words, staff } = asked
    const outcome = await decideComment(newsroom, {
      deed,
      rule,
      words,
      staff,
      comment: id,
      revision,
    })
    if (outcome.outcome === 'decided') done += 1
    else refused.push({ id, why: inWords(outcome) })
  }
  return { done, refused }
}

async function seenComments(
  { database: { db } }: Newsroom,
  { ids, staff }: BulkAsked,
): Promise<readonly FoundComment[]> {
  const found = await commentsIn(db, [...new Set(ids)])
  const hidden = await hiddenFrom(db, [...found.keys()], staff)
  const seen = [...found.values()].filter(({ id }) => !hidden.has(id))
  return seen.sort((one, other) => (one.id < other.id ? -1 : 1))
}

/** The same for the same person, deed and comments in the same state, and for nothing else. */
function tokenOf(
  { deed, rule, words, staff }: BulkAsked,
  comments: readonly FoundComment[],
): string {
  const seen = comments.map(({ id, revision, state, stateAt }) => [id, revision, state, stateAt])
  const all = JSON.stringify([staff.id, deed, rule, words, seen])
  return createHash('sha256').update(all).digest('base64url')
}

function inWords(refused: ModerationRefusal): string {
  switch (refused.outcome) {
    case 'missing':
      return 'There is no such comment'
    case 'taken':
      return `${refused.by} has claimed it`
    case 'moved':
      return 'Its words have changed'
    case 'unfit':
    case 'asks':
      return refused.why
    default:
      return refused satisfies never
  }
}
