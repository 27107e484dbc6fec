import { commentAddress } from '@stet/core/page'
import { type Context, Hono } from 'hono'
import { mutePerson } from '../../actions/commenters/mute-person.ts'
import { respectComment } from '../../actions/comments/respect-comment.ts'
import { withdrawComment } from '../../actions/comments/withdraw-comment.ts'
import type { Commenter } from '../../commenters/commenter.ts'
import { commenterOf } from '../../commenters/commenter-of.ts'
import { byWayOf } from '../../commenters/own-path.ts'
import { findComment } from '../../storage/comments.ts'
import { nothingHere, notice, noticeWords, tooMany } from './notices.ts'
import type { TalkRoom } from './talk-room.ts'

/** Small deeds about one comment, each by a form of one button: respect, taking back, muting. */
export function deedRoutes(room: TalkRoom): Hono {
  return new Hono()
    .post('/-/comment/:id/respect', (context) =>
      deed(room, context, async (commenter, comment) => {
        const done = await respectComment(room.newsroom, { comment, commenter })
        return done.outcome !== 'absent'
      }),
    )
    .post('/-/comment/:id/withdraw', (context) =>
      deed(room, context, async (commenter, id) => {
        const comment = await findComment(room.newsroom.database.db, id)
        if (comment?.isVisible && comment.person !== commenter.id) return notYours(room, context)
        const done = await withdrawComment(room.newsroom, { comment: id, commenter })
        return done.outcome !== 'absent'
      }),
    )
    .post('/-/comment/:id/mute', (context) =>
      deed(room, context, async (commenter, comment) => {
        const done = await mutePerson(room.newsroom, { comment, commenter })
        return done.outcome !== 'absent'
      }),
    )
}

/** Does it for whoever is signed in, and leads back to the comment; `false`: there is no such comment. */
async function deed(
  room: TalkRoom,
  context: Context,
  act: (commenter: Commenter, comment: string) => Promise<boolean | Response>,
): Promise<Response> {
  const id = context.req.param('id') ?? ''
  if (!room.limits.mayDo(context)) return tooMany(room, context)
  const commenter = await commenterOf(room.newsroom, context.req.raw.headers)
  if (!commenter) return toSignIn(context, commentAddress(id))
  const done = await act(commenter, id)
  if (done === false) return nothingHere(room, context)
  return done === true ? context.redirect(commentAddress(id), 303) : done
}

/** Leads to where one signs in, and from there on to an address of ours. */
export function toSignIn(context: Context, to: string): Response {
  return context.redirect(byWayOf('sign-in', to), 303)
}

/** Somebody else wrote it. */
export async function notYours(room: TalkRoom, context: Context): Promise<Response> {
  const words = await noticeWords(room)
  return notice(room, context, 403, { title: words.notYours, text: [words.notYoursText] })
}
