import type { Finding } from '@stet/core/comments'
import { wordsFor } from '@stet/core/page'
import type { DiscussionAt } from './discussion-at.ts'

/** Why a comment was not taken. */
export type Refusal =
  | { readonly outcome: 'empty' | 'too-many' | 'no-parent' }
  | { readonly outcome: 'refused'; readonly findings: readonly Finding[] }

/** Why a comment was not taken, in words for whoever wrote it: never a charge, always a way on. */
export function refusalWords({ story }: DiscussionAt, why: Refusal): readonly string[] {
  const { discussion: told, talkNotices } = wordsFor(story.language)
  const plain = {
    empty: told.needsText,
    'too-many': talkNotices.tooMany,
    'no-parent': talkNotices.answerGone,
  }
  if (why.outcome !== 'refused') return [plain[why.outcome]]
  const byPhase: Readonly<Record<string, string>> = told.refused
  const words = why.findings
    .filter(({ outcome }) => outcome === 'refuse')
    .map(({ phase }) => byPhase[phase] ?? told.refused.other)
  return [...new Set(words)]
}
