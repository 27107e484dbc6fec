import { commentAddress, renderWritePage, type TypedComment, wordsFor } from '@stet/core/page'
import { type Context, Hono } from 'hono'
import { postComment } from '../../actions/comments/post-comment.ts'
import type { Commenter } from '../../commenters/commenter.ts'
import { commenterOf } from '../../commenters/commenter-of.ts'
import { draftOf, keepDraft } from '../../commenters/draft.ts'
import { findComment } from '../../storage/comments.ts'
import { type DiscussionAt, discussionAt, shownAs } from './discussion-at.ts'
import { nothingHere } from './notices.ts'
import { quotedPassage } from './quoted-passage.ts'
import { type Refusal, refusalWords } from './refusal-words.ts'
import { mostTyped, type SentForm, sentForm } from './sent-form.ts'
import type { TalkRoom } from './talk-room.ts'

/** Writing a comment or an answer: the page with its form, and what the form sends. */
export function writingRoutes(room: TalkRoom): Hono {
  return new Hono()
    .get('/-/comment/write', (context) => writePage(room, context))
    .post('/-/comment/write', (context) => receive(room, context))
}

/** What is on the page of a form. */
interface Typed {
  readonly answer: string | null
  readonly typed: TypedComment
  readonly problems: readonly string[]
  readonly commenter: Commenter | null
}

async function writePage(room: TalkRoom, context: Context): Promise<Response> {
  const { newsroom } = room
  const { story = '', answer = null, version = '', passage = '', draft } = context.req.query()
  const kept = draft === undefined ? null : await draftOf(newsroom, draft)
  const discussion = await discussionAt(newsroom, kept?.story ?? story)
  if (!discussion) return nothingHere(room, context)
  const sent = { version, words: passage }
  const quoted = passage === '' ? null : await quotedPassage(newsroom, discussion.published, sent)
  const words = wordsFor(discussion.story.language).talkNotices
  return form(room, context, 200, discussion, {
    answer: kept ? kept.parent : answer,
    typed: { text: kept?.text ?? '', passage: kept?.passage ?? quoted },
    problems: passage !== '' && !quoted ? [words.noPassage] : [],
    commenter: await commenterOf(newsroom, context.req.raw.headers),
  })
}

async function form(
  room: TalkRoom,
  context: Context,
  status: 200 | 409 | 422 | 429,
  discussion: DiscussionAt,
  { answer, typed, problems, commenter }: Typed,
): Promise<Response> {
  const { story, policy } = discussion
  const found = answer === null ? undefined : await findComment(room.newsroom.database.db, answer)
  const answers = found?.story === story.id && found.state === 'shown' ? shownAs(found) : null
  const gone =
    answer !== null && !answers && problems.length === 0
      ? [wordsFor(story.language).talkNotices.answerGone]
      : []
  const page = { story, policy, answers, typed, problems: [...problems, ...gone] }
  const name = commenter?.name ?? null
  return context.html(renderWritePage(await room.site(), { ...page, name }), status)
}

async function receive(room: TalkRoom, context: Context): Promise<Response> {
  const { newsroom, limits } = room
  const sent = await sentForm(context)
  const commenter = await commenterOf(newsroom, context.req.raw.headers)
  const text = sent.text('text', mostTyped)
  const story = sent.text('story')
  const answer = sent.text('answer') || null
  if (text.trim() === '') return again(room, context, sent, commenter, 422, { outcome: 'empty' })
  if (!limits.mayWrite(context, { person: commenter?.id ?? null, story }))
    return again(room, context, sent, commenter, 429, { outcome: 'too-many' })
  const passage = await passageOf(room, story, sent)
  if (passage === 'none') return nothingHere(room, context)
  if (!commenter) {
    const discussion = await discussionAt(newsroom, story)
    if (!discussion) return nothingHere(room, context)
    const draft = { story: discussion.published.story.id, parent: answer, text, passage }
    const key = await keepDraft(newsroom, draft)
    return context.redirect(`/-/me/sign-in?draft=${encodeURIComponent(key)}`, 303)
  }
  const id = story as Parameters<typeof postComment>[1]['story']
  const posted = await postComment(newsroom, {
    story: id,
    parent: answer,
    commenter,
    text,
    passage,
  })
  if (posted.outcome === 'shown' || posted.outcome === 'held')
    return context.redirect(commentAddress(posted.id), 303)
  if (posted.outcome === 'absent') return nothingHere(room, context)
  return again(room, context, sent, commenter, 422, posted)
}

/** The passage that was sent along, if the story has it; `none` where there is no such story. */
async function passageOf({ newsroom }: TalkRoom, story: string, sent: SentForm) {
  const words = sent.text('passage', 2000)
  if (words === '') return null
  const discussion = await discussionAt(newsroom, story)
  if (!discussion) return 'none'
  return quotedPassage(newsroom, discussion.published, { version: sent.text('version', 12), words })
}

/** The form once more with what was typed, and why it was not taken. */
async function again(
  room: TalkRoom,
  context: Context,
  sent: SentForm,
  commenter: Commenter | null,
  status: 422 | 429,
  why: Refusal,
): Promise<Response> {
  const discussion = await discussionAt(room.newsroom, sent.text('story'))
  if (!discussion) return nothingHere(room, context)
  const passage = await passageOf(room, discussion.story.id, sent)
  if (status === 429) context.header('Retry-After', '60')
  return form(room, context, status, discussion, {
    answer: sent.text('answer') || null,
    typed: { text: sent.text('text', mostTyped), passage: passage === 'none' ? null : passage },
    problems: refusalWords(discussion, why),
    commenter,
  })
}
