import type { CommentSettings } from '@stet/core/comments'
import { useQuery } from '@tanstack/react-query'
import { useMe } from '../shell/me.ts'
import { queries } from '../shell/queries.ts'
import { commentCalls } from './comment-calls.ts'
import { commentsKey } from './counts.ts'

const queryKey = [...commentsKey, 'settings']

/** How discussions are set up; the secrets of checkers are empty. */
export function useCommentSettings() {
  return useQuery<CommentSettings>({ queryKey, queryFn: commentCalls.settings })
}

/** Whether one sets how discussions are led; moderators see it, and the server decides in any case. */
export function useMaySet(): boolean {
  return useMe().staff.role !== 'moderator'
}

/** Has the settings asked for anew. */
export function settingsAnew(): Promise<void> {
  return queries.invalidateQueries({ queryKey })
}
