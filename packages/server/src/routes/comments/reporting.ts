import { reportReasons } from '@stet/core/comments'
import { helpByCountry } from '@stet/core/desk/help'
import { longestReport, renderReportPage, wordsFor } from '@stet/core/page'
import { type Context, Hono } from 'hono'
import { reportComment } from '../../actions/moderation/report-comment.ts'
import type { Commenter } from '../../commenters/commenter.ts'
import { commenterOf } from '../../commenters/commenter-of.ts'
import { commentSettingsOf } from '../../storage/comment-rules.ts'
import { commentAt, type DiscussionAt, shownAs } from './discussion-at.ts'
import { nothingHere, tooMany } from './notices.ts'
import { sentForm } from './sent-form.ts'
import type { TalkRoom } from './talk-room.ts'

/** Reporting a comment to the moderators, signed in or not: the law asks that everybody can. */
export function reportingRoutes(room: TalkRoom): Hono {
  return new Hono()
    .get('/-/comment/:id/report', async (context) => {
      const asked = await reportedAt(room, context)
      if (!asked) return nothingHere(room, context)
      return reportPage(room, context, asked, { typed: untyped, problems: [], isDone: false })
    })
    .post('/-/comment/:id/report', (context) => receive(room, context))
}

const untyped = { reason: '', words: '', reach: '' }

interface Asked extends DiscussionAt {
  readonly comment: ReturnType<typeof shownAs>
  readonly commenter: Commenter | null
}

async function reportedAt({ newsroom }: TalkRoom, context: Context): Promise<Asked | undefined> {
  const at = await commentAt(newsroom, context.req.param('id') ?? '')
  if (at?.comment.state !== 'shown') return undefined
  const commenter = await commenterOf(newsroom, context.req.raw.headers)
  return { ...at, comment: shownAs(at.comment), commenter }
}

async function receive(room: TalkRoom, context: Context): Promise<Response> {
  if (!room.limits.mayDo(context)) return tooMany(room, context)
  const asked = await reportedAt(room, context)
  if (!asked) return nothingHere(room, context)
  const sent = await sentForm(context)
  const typed = {
    reason: sent.text('reason', 40),
    words: sent.text('words', longestReport * 2),
    reach: sent.text('reach', 400),
  }
  const reason = reportReasons.find((one) => one === typed.reason)
  const { discussion: told } = wordsFor(asked.story.language)
  const problems = [
    ...(reason ? [] : [told.reportNeedsReason]),
    ...(typed.words.length > longestReport ? [told.tooLong(longestReport)] : []),
  ]
  if (!reason || problems.length > 0)
    return reportPage(room, context, asked, { typed, problems, isDone: false })
  const { words, reach } = typed
  const { comment, commenter } = asked
  await reportComment(room.newsroom, { comment: comment.id, reason, words, reach, commenter })
  return reportPage(room, context, asked, { typed, problems, isDone: true })
}

async function reportPage(
  { newsroom, site }: TalkRoom,
  context: Context,
  { story, comment, commenter }: Asked,
  page: Pick<Parameters<typeof renderReportPage>[1], 'typed' | 'problems' | 'isDone'>,
): Promise<Response> {
  const help = helpByCountry((await commentSettingsOf(newsroom.database.db)).countries)
  const whole = { story, comment, help, isSignedIn: commenter !== null, ...page }
  return context.html(renderReportPage(await site(), whole), page.problems.length > 0 ? 422 : 200)
}
