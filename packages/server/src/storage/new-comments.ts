import type { Badge, Finding, QuotedPassage } from '@stet/core/comments'
import type { Instant, StoryId } from '@stet/core/story'
import { saveFindings } from './comment-findings.ts'
import { type AnsweredPlace, placeOf } from './comment-place.ts'
import type { CommentRow } from './comment-rows.ts'
import { type FoundComment, foundOf } from './comments.ts'
import { addToDiscussion, takeNumbers } from './discussions.ts'
import type { Database } from './engine.ts'

/** A comment that was judged, and is not there yet. */
export interface NewComment {
  readonly id: string
  readonly story: StoryId
  readonly parent: string | null
  readonly person: string
  readonly author: string
  readonly badge: Badge | null
  readonly at: Instant
  readonly text: string
  /** By which repeats are known; null where it has no words to know. */
  readonly textKey: string | null
  readonly passage: QuotedPassage | null
  readonly state: 'shown' | 'held'
  readonly findings: readonly Finding[]
}

/** What became of a comment that was to be added. */
export type AddedComment =
  | { readonly outcome: 'added'; readonly comment: FoundComment; readonly answered: string | null }
  /** The same person had sent the same to the same place a moment ago: this one. */
  | { readonly outcome: 'there'; readonly comment: FoundComment }
  /** What it answers is not shown any more. */
  | { readonly outcome: 'no-parent' }

/** A comment that is answered, with whose it is. */
type Answered = AnsweredPlace & { readonly story: string; readonly person: string | null }

/** Sent again within so many milliseconds, it was the same press of a button. */
const again = 60_000
const batch = 100

/**
 * Adds comments, of whatever stories, with all that is counted of them: a few statements for each story, however many
 * they are. Only inside a transaction; holds the discussions until it ends.
 */
export async function addNewComments(
  db: Database,
  comments: readonly NewComment[],
): Promise<ReadonlyMap<string, AddedComment>> {
  const byStory = Map.groupBy(comments, ({ story }) => story)
  // Everybody takes the discussions in the same order, so that no two transactions wait for each other.
  const stories = [...byStory].sort(([one], [other]) => (one < other ? -1 : 1))
  const lasts = new Map<StoryId, number>()
  for (const [story, own] of stories) lasts.set(story, await takeNumbers(db, story, own.length))
  const answered = await answeredBy(db, comments)
  const sent = await sentBefore(db, comments)
  const done = new Map<string, AddedComment>()
  const rows: CommentRow[] = []
  for (const [story, own] of stories) {
    const first = (lasts.get(story) ?? 0) - own.length + 1
    for (const [index, comment] of own.entries()) {
      const before = sent.get(sameKey(comment))
      const above = comment.parent === null ? undefined : answered.get(comment.parent)
      if (before) done.set(comment.id, { outcome: 'there', comment: before })
      else if (comment.parent !== null && above?.story !== story)
        done.set(comment.id, { outcome: 'no-parent' })
      else {
        const row = rowOf(comment, first + index, above)
        rows.push(row)
        const found = foundOf(row)
        sent.set(sameKey(comment), found)
        const person = above?.person ?? null
        done.set(comment.id, { outcome: 'added', comment: found, answered: person })
      }
    }
  }
  await insertAll(db, rows)
  await countAll(db, rows)
  const isAdded = ({ id }: NewComment) => done.get(id)?.outcome === 'added'
  await saveFindings(
    db,
    comments.filter(isAdded).map(({ id, findings }) => ({ comment: id, revision: 1, findings })),
  )
  return done
}

/** The comments that are answered, and can be: readers see them. */
async function answeredBy(
  db: Database,
  comments: readonly NewComment[],
): Promise<ReadonlyMap<string, Answered>> {
  const parents = [...new Set(comments.flatMap(({ parent }) => parent ?? []))]
  if (parents.length === 0) return new Map()
  const rows = await db
    .selectFrom('comment')
    .select(['id', 'story', 'above', 'path', 'depth', 'person'])
    .where('id', 'in', parents)
    .where('state', '=', 'shown')
    .where('kind', '=', 'comment')
    .execute()
  return new Map(rows.map((row) => [row.id, row]))
}

/** What the same people sent with the same words a moment ago. */
async function sentBefore(
  db: Database,
  comments: readonly NewComment[],
): Promise<Map<string, FoundComment>> {
  const keys = [...new Set(comments.flatMap(({ textKey }) => textKey ?? []))]
  const first = comments.reduce((at, comment) => (comment.at < at ? comment.at : at), '9')
  if (keys.length === 0) return new Map()
  const since = new Date(Date.parse(first) - again).toISOString()
  const rows = await db
    .selectFrom('comment')
    .selectAll()
    .where('text_key', 'in', keys)
    .where('at', '>=', since)
    .where('state', '<>', 'withdrawn')
    .limit(1000)
    .execute()
  return new Map(rows.map((row) => [sameKey(row), foundOf(row)]))
}

function sameKey(comment: {
  readonly story: string
  readonly parent: string | null
  readonly person: string | null
  readonly text: string
}): string {
  return JSON.stringify([comment.story, comment.parent, comment.person, comment.text])
}

function rowOf(comment: NewComment, number: number, above: AnsweredPlace | undefined): CommentRow {
  const { id, story, parent, person, author, badge, at, text, textKey, passage, state } = comment
  const isShown = state === 'shown'
  return {
    ...{ id, story, parent, ...placeOf(number, above), number, turn: isShown ? number : null },
    ...{ person, author, badge, at, edited_at: null, revision: 1, text, text_key: textKey },
    ...{ passage: passage && JSON.stringify(passage), state, state_at: at, was: null },
    ...{ kind: 'comment', visible: isShown ? 1 : 0, answers: 0, is_featured: 0, respect: 0 },
  }
}

async function insertAll(db: Database, rows: readonly CommentRow[]): Promise<void> {
  for (let at = 0; at < rows.length; at += batch) {
    await db
      .insertInto('comment')
      .values(rows.slice(at, at + batch))
      .execute()
  }
}

/** Counts new comments in their discussions, and at what they answer: that is shown, so it goes on to nothing else. */
async function countAll(db: Database, rows: readonly CommentRow[]): Promise<void> {
  for (const [story, own] of Map.groupBy(rows, (row) => row.story)) {
    const shown = own.filter(({ state }) => state === 'shown')
    const newest = shown.at(-1)?.number
    await addToDiscussion(db, story, {
      counts: { shown: shown.length, held: own.length - shown.length },
      ...(newest !== undefined && { newest }),
    })
  }
  const answers = rows.filter(({ above, visible }) => above !== '' && visible === 1)
  const byAbove = [...Map.groupBy(answers, ({ above }) => above)]
  const byMany = Map.groupBy(byAbove, ([, own]) => own.length)
  for (const [many, aboves] of byMany) {
    await db
      .updateTable('comment')
      .set((eb) => ({ answers: eb('answers', '+', many) }))
      .where(
        'id',
        'in',
        aboves.map(([above]) => above),
      )
      .execute()
  }
}
