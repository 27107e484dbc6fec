import type { CommentSort } from '../../comments/thread.ts'
import type { StoryId } from '../../story/story.ts'

/** Where a comment stands by itself, with what it answers and what answers it. */
export function commentAddress(id: string): string {
  return `/-/comment/${encodeURIComponent(id)}`
}

/** Where a page of a discussion is; its first one without a place to begin at. */
export function threadAddress(
  story: StoryId,
  sort: CommentSort,
  place?: { readonly after: string } | { readonly before: string },
): string {
  const order = sort === 'newest' ? '' : `&sort=${sort}`
  const from = place
    ? 'after' in place
      ? `&after=${encodeURIComponent(place.after)}`
      : `&before=${encodeURIComponent(place.before)}`
    : ''
  return `/-/comments?story=${encodeURIComponent(story)}${order}${from}`
}

/** Where the answers to a comment are, from a place on. */
export function repliesAddress(id: string, after: string | null): string {
  const from = after === null ? '' : `&after=${encodeURIComponent(after)}`
  return `/-/comments?under=${encodeURIComponent(id)}${from}`
}

/** Where forms send comments. */
export const writePath = '/-/comment/write'

/** Where a comment is written: on a story, or as an answer to a comment. */
export function writeAddress(story: StoryId, answers: string | null): string {
  const to = answers === null ? '' : `&answer=${encodeURIComponent(answers)}`
  return `${writePath}?story=${encodeURIComponent(story)}${to}`
}

/** Where something is done with one comment. */
export function commentDeedAddress(
  id: string,
  deed: 'edit' | 'report' | 'withdraw' | 'respect' | 'mute',
): string {
  return `${commentAddress(id)}/${deed}`
}

/** Where the feed of a story's comments lives, beside its page. */
export function threadFeedAddress(story: string): string {
  return `${story}comments.atom`
}
