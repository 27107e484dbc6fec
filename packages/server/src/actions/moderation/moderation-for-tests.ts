import { nameKey } from '@stet/core/comments'
import type { StoryId } from '@stet/core/story'
import type { Commenter } from '../../commenters/commenter.ts'
import type { Newsroom } from '../../newsroom.ts'
import { markDanger } from '../../storage/comment-danger.ts'
import { addCommenter, nameCommenter } from '../../storage/commenter-accounts.ts'
import { findCommenter } from '../../storage/commenters.ts'
import { type FoundComment, findComment } from '../../storage/comments.ts'
import { sent } from '../../storage/comments-for-tests.ts'
import { transaction } from '../../storage/database.ts'
import { putInQueue } from '../../storage/moderation-queue.ts'
import { addNewComments, type NewComment } from '../../storage/new-comments.ts'

/** An account of somebody who comments, with a name, since long ago or since `since`. */
export async function commenterNamed(
  newsroom: Newsroom,
  name: string,
  since = '2026-01-01T10:00:00.000Z',
): Promise<Commenter> {
  const id = name.toLowerCase()
  await transaction(newsroom.database, async (db) => {
    await addCommenter(db, { id, email: `${id}@post.example`, since })
    await nameCommenter(db, id, { name, key: nameKey(name) })
  })
  const found = await findCommenter(newsroom.database.db, id, newsroom.now())
  if (!found) throw new Error(`There is no commenter ${name}`)
  return found
}

/** Sends a comment past the rules; one that is held waits in its queue, and one in `danger` is marked, too. */
export async function commentBy(
  newsroom: Newsroom,
  commenter: Commenter,
  {
    queue = null,
    ...fields
  }: Partial<NewComment> & {
    readonly story: StoryId
    readonly queue?: 'held' | 'new' | 'danger' | null
  },
): Promise<FoundComment> {
  const id = newsroom.newId()
  const at = newsroom.now()
  const state = queue === null || queue === 'new' ? 'shown' : 'held'
  const own = { person: commenter.id, author: commenter.name, at, state, ...fields } as const
  await transaction(newsroom.database, async (db) => {
    await addNewComments(db, [sent(id, own)])
    const waiting = { comment: id, story: fields.story, at, urgency: 0 }
    if (queue !== null) await putInQueue(db, { ...waiting, queue })
    const eraseAt = new Date(Date.parse(at) + 30 * 86_400_000).toISOString()
    if (queue === 'danger') await markDanger(db, { comment: id, since: at, eraseAt })
  })
  const found = await findComment(newsroom.database.db, id)
  if (!found) throw new Error('The comment of this test was not taken')
  return found
}
