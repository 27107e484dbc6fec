import { type CommentSort, commentSorts } from '@stet/core/comments'
import { renderCommentPage, renderRepliesPage, renderThreadPage } from '@stet/core/page'
import type { StoryId } from '@stet/core/story'
import { type Context, Hono } from 'hono'
import { commenterOf } from '../../commenters/commenter-of.ts'
import { newerThan, readAround, readReplies, readThread } from '../../storage/comment-threads.ts'
import { isMuted } from '../../storage/commenter-mutes.ts'
import type { FoundComment } from '../../storage/comments.ts'
import type { Database } from '../../storage/database.ts'
import { versionsNow } from '../../storage/publications.ts'
import { commentAt, discussionAt } from './discussion-at.ts'
import { mineUnder } from './mine-under.ts'
import { nothingHere } from './notices.ts'
import { ownComment } from './own-comment.ts'
import type { TalkRoom } from './talk-room.ts'

/** Pages of discussions, answers to one comment, one comment by itself, and how many came since. */
export function readingRoutes(room: TalkRoom): Hono {
  return new Hono()
    .get('/-/comments', (context) =>
      context.req.query('under') === undefined
        ? threadPage(room, context)
        : repliesPage(room, context),
    )
    .get('/-/comments/new', (context) => news(room, context))
    .get('/-/comment/:id', (context) => commentPage(room, context))
}

async function threadPage(room: TalkRoom, context: Context): Promise<Response> {
  const { newsroom } = room
  const { after, before } = context.req.query()
  const discussion = await discussionAt(newsroom, context.req.query('story') ?? '')
  if (!discussion) return nothingHere(room, context)
  const part = await readThread(newsroom.database.db, {
    story: discussion.published.story.id,
    sort: sortIn(context.req.query('sort')),
    after,
    before,
  })
  return context.html(renderThreadPage(await room.site(), { ...discussion, part }))
}

function sortIn(text: string | undefined): CommentSort {
  return commentSorts.find((sort) => sort === text) ?? 'newest'
}

async function repliesPage(room: TalkRoom, context: Context): Promise<Response> {
  const { newsroom } = room
  const { under = '', after } = context.req.query()
  const comment = await readReplies(newsroom.database.db, { comment: under, after })
  const at = comment && (await commentAt(newsroom, under))
  if (!at) return nothingHere(room, context)
  const page = { ...at, comment, isFurther: after !== undefined }
  return context.html(renderRepliesPage(await room.site(), page))
}

/** What came since a number, for the script of a page; and what only whoever asks did there themselves. */
async function news({ newsroom }: TalkRoom, context: Context): Promise<Response> {
  const { db } = newsroom.database
  const { story = '', since = '0' } = context.req.query()
  const number = Number(since)
  if (story === '' || !Number.isSafeInteger(number) || number < 0)
    return context.json({ error: 'Cannot count: a story and a number are asked for' }, 400)
  if (!(await isLive(db, story as StoryId)))
    return context.json({ error: 'Cannot count: no such story is live' }, 404)
  const counted = await newerThan(db, story as StoryId, number)
  const commenter = await commenterOf(newsroom, context.req.raw.headers)
  const mine = commenter ? { mine: await mineUnder(db, story as StoryId, commenter.id) } : {}
  return context.json({ ...counted, ...mine })
}

async function isLive(db: Database, story: StoryId): Promise<boolean> {
  return (await versionsNow(db, [story])).has(story)
}

async function commentPage(room: TalkRoom, context: Context): Promise<Response> {
  const { newsroom } = room
  const { db } = newsroom.database
  const at = await commentAt(newsroom, context.req.param('id') ?? '')
  if (!at) return nothingHere(room, context)
  const commenter = await commenterOf(newsroom, context.req.raw.headers)
  const own =
    commenter && at.comment.person === commenter.id
      ? await ownComment(newsroom, at.comment)
      : undefined
  const around = await readAround(db, at.comment.id)
  // What waits or was rejected is there for whoever wrote it, and for nobody else.
  if (!around || (!own && !at.comment.isVisible)) return nothingHere(room, context)
  const { text, author, badge, passage, editedAt } = at.comment
  const whole = {
    ...around.comment,
    state: 'shown',
    text,
    author,
    badge,
    passage,
    editedAt,
  } as const
  const comment = own && own.state !== 'withdrawn' ? whole : around.comment
  const { story, policy } = at
  const mayMute = commenter !== null && !own && (await isMutable(db, at.comment, commenter.id))
  return context.html(
    renderCommentPage(await room.site(), { ...around, story, policy, comment, own, mayMute }),
  )
}

/** Whether somebody can stop seeing whoever wrote a comment: they have an account, and are seen until now. */
async function isMutable(
  db: Database,
  { state, person }: FoundComment,
  commenter: string,
): Promise<boolean> {
  return state === 'shown' && person !== null && !(await isMuted(db, commenter, person))
}
