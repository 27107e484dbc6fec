import { type NoticePage, renderTalkNotice, wordsFor } from '@stet/core/page'
import type { Context } from 'hono'
import type { TalkRoom } from './talk-room.ts'

/** The words of what the newsroom answers about comments, in the magazine's language. */
export async function noticeWords(room: TalkRoom) {
  const { publication } = await room.site()
  return wordsFor(publication.language).talkNotices
}

/** A page that says one thing. */
export async function notice(
  room: TalkRoom,
  context: Context,
  status: 200 | 403 | 404 | 409 | 429,
  page: Omit<NoticePage, 'story'> & { readonly story?: NoticePage['story'] },
): Promise<Response> {
  return context.html(renderTalkNotice(await room.site(), { story: null, ...page }), status)
}

/** No discussion and no comment is at this address, or none that whoever asks may see: both are told alike. */
export async function nothingHere(room: TalkRoom, context: Context): Promise<Response> {
  const { notThere, notThereText } = await noticeWords(room)
  return notice(room, context, 404, { title: notThere, text: [notThereText] })
}

/** Too many small deeds came from one address. */
export async function tooMany(room: TalkRoom, context: Context): Promise<Response> {
  const { tooManyTitle, tooManyDeeds } = await noticeWords(room)
  context.header('Retry-After', '60')
  return notice(room, context, 429, { title: tooManyTitle, text: [tooManyDeeds] })
}
