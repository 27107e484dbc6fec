import { type CommentSettings, readCommentSettings } from '@stet/core/comments/policy'
import type { CommentRow } from './comment-rows.ts'
import type { Database } from './engine.ts'
import { writeSetting } from './settings.ts'

const key = 'comments'

/** A comment as it came, to try rules on. */
export interface PastComment {
  readonly id: string
  readonly at: string
  readonly text: string
  readonly state: PastState
}

/** What somebody withdrew is nobody's to try rules on. */
export type PastState = Exclude<CommentRow['state'], 'withdrawn'>

/** The settings that were read last, by their text: whoever uses them knows them by being the same object. */
const read = new Map<string, CommentSettings>()
const mostRead = 8

/**
 * What the newsroom set about its discussions; what nobody set is as it is at first. The same object as before where
 * nothing has changed. Throws where what is kept cannot be read: no comment is taken by rules that nobody knows.
 */
export async function commentSettingsOf(db: Database): Promise<CommentSettings> {
  const row = await db
    .selectFrom('setting')
    .select('value')
    .where('key', '=', key)
    .executeTakeFirst()
  const text = row?.value ?? '{}'
  const known = read.get(text)
  if (known) return known
  const taken = readCommentSettings(JSON.parse(text))
  if ('problems' in taken) {
    const [first] = taken.problems
    throw new Error(`Cannot read the settings of comments: ${first?.path}: ${first?.message}`)
  }
  if (read.size >= mostRead) read.clear()
  read.set(text, taken.settings)
  return taken.settings
}

/** Keeps what the newsroom set about its discussions. Only inside a transaction, with its audit row. */
export async function saveCommentSettings(db: Database, settings: CommentSettings): Promise<void> {
  await writeSetting(db, key, settings)
}

/** Where the next comments begin that were sent before. */
export interface PastPlace {
  readonly at: string
  readonly id: string
}

/**
 * The comments that came last, at most `limit` of them, those before a place where one is given. Words of people who may
 * be in danger are not among them.
 */
export async function pastComments(
  db: Database,
  { before, limit }: { readonly before: PastPlace | null; readonly limit: number },
): Promise<readonly PastComment[]> {
  let query = db
    .selectFrom('comment')
    .select(['id', 'at', 'text', 'state'])
    .where('kind', '=', 'comment')
    .where('state', '<>', 'withdrawn')
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('comment_danger')
            .select('comment_danger.comment')
            .whereRef('comment_danger.comment', '=', 'comment.id'),
        ),
      ),
    )
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
  if (before) {
    const { at, id } = before
    query = query.where((eb) => eb(eb.refTuple('at', 'id'), '<', eb.tuple(at, id)))
  }
  const rows = await query.execute()
  return rows.map(({ state, ...row }) => ({ ...row, state: state as PastState }))
}
