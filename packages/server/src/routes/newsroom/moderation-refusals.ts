import type { ModerationRefusal } from '../../actions/moderation/refusal.ts'

export const noComment = 'Cannot find the comment: there is none of this name'

/** What is answered where something could not be done with a comment or its writer. */
export function refusalOf(refused: ModerationRefusal): {
  readonly status: 404 | 409 | 422
  readonly error: string
} {
  switch (refused.outcome) {
    case 'missing':
      return { status: 404, error: noComment }
    case 'taken':
      return { status: 409, error: `Cannot decide now: ${refused.by} has claimed this comment` }
    case 'moved':
      return {
        status: 409,
        error: 'Cannot decide: the comment was changed since it was read. Read it once more',
      }
    case 'unfit':
      return { status: 409, error: refused.why }
    case 'asks':
      return { status: 422, error: refused.why }
    default:
      return refused satisfies never
  }
}
