import { commentAddress, commentDeedAddress, renderEditPage, wordsFor } from '@stet/core/page'
import { type Context, Hono } from 'hono'
import { editableUntil, editComment } from '../../actions/comments/edit-comment.ts'
import { commenterOf } from '../../commenters/commenter-of.ts'
import { commentSettingsOf } from '../../storage/comment-rules.ts'
import { notYours, toSignIn } from './deeds.ts'
import { commentAt, shownAs } from './discussion-at.ts'
import { nothingHere, notice, tooMany } from './notices.ts'
import { refusalWords } from './refusal-words.ts'
import { mostTyped, sentForm } from './sent-form.ts'
import type { TalkRoom } from './talk-room.ts'

/** Changing one's own comment within the minutes that the magazine gives for it. */
export function changingRoutes(room: TalkRoom): Hono {
  return new Hono()
    .get('/-/comment/:id/edit', (context) => editPage(room, context, null))
    .post('/-/comment/:id/edit', async (context) => {
      if (!room.limits.mayDo(context)) return tooMany(room, context)
      return editPage(room, context, (await sentForm(context)).text('text', mostTyped))
    })
}

/** The page for changing a comment; with a text, the change itself. */
async function editPage(room: TalkRoom, context: Context, text: string | null): Promise<Response> {
  const { newsroom } = room
  const id = context.req.param('id') ?? ''
  const commenter = await commenterOf(newsroom, context.req.raw.headers)
  if (!commenter) return toSignIn(context, commentDeedAddress(id, 'edit'))
  const at = await commentAt(newsroom, id)
  if (!at) return nothingHere(room, context)
  if (at.comment.person !== commenter.id)
    return at.comment.isVisible ? notYours(room, context) : nothingHere(room, context)
  const until = editableUntil(at.comment, await commentSettingsOf(newsroom.database.db))
  const words = wordsFor(at.story.language)
  const tooLate = (): Promise<Response> =>
    notice(room, context, 409, {
      title: words.talkNotices.tooLate,
      text: [words.talkNotices.tooLateText],
      story: at.story,
      ways: [{ address: commentAddress(id), label: words.talkNotices.toComment }],
    })
  if (until === null || until <= newsroom.now()) return tooLate()
  const page = { story: at.story, policy: at.policy, comment: shownAs(at.comment), until }
  const answer = async (status: 200 | 422, typed: string, problems: readonly string[]) =>
    context.html(renderEditPage(await room.site(), { ...page, text: typed, problems }), status)
  if (text === null) return answer(200, at.comment.text, [])
  if (text.trim() === '') return answer(422, text, refusalWords(at, { outcome: 'empty' }))
  const done = await editComment(newsroom, { comment: id, commenter, text })
  if (done.outcome === 'shown' || done.outcome === 'held')
    return context.redirect(commentAddress(id), 303)
  if (done.outcome === 'too-late') return tooLate()
  if (done.outcome === 'absent') return nothingHere(room, context)
  return answer(422, text, refusalWords(at, done))
}
