/** The rows of moderation: what waits, what was decided, reported and appealed against. */
export interface ModerationTables {
  readonly moderation_queue: ModerationQueueRow
  readonly comment_danger: CommentDangerRow
  readonly moderation_decision: ModerationDecisionRow
  readonly comment_report: CommentReportRow
  readonly comment_appeal: CommentAppealRow
  readonly comment_thread_policy: CommentThreadPolicyRow
  readonly authority_order: AuthorityOrderRow
}

export interface ModerationQueueRow {
  readonly queue: string
  readonly comment: string
  readonly place: string
  readonly story: string
}

export interface CommentDangerRow {
  readonly comment: string
  readonly since: string
  readonly erase_at: string
}

export interface ModerationDecisionRow {
  readonly id: string
  readonly comment: string
  readonly story: string
  readonly commenter: string | null
  readonly revision: number
  readonly deed: string
  readonly rule: string | null
  readonly words: string
  readonly actor: string
  readonly decided_by: string
  readonly at: string
  readonly sent_at: string
  readonly until: string | null
  readonly from_state: string
  readonly to_state: string
  readonly was_featured: number
  readonly was_danger: number
  readonly undoes: string | null
  readonly undone_by: string | null
}

export interface CommentReportRow {
  readonly id: string
  readonly comment: string
  readonly story: string
  readonly reporter: string | null
  readonly at: string
  readonly reason: string
  readonly words: string
  readonly reach: string
  readonly is_new: number
  readonly answered_at: string | null
  readonly outcome: string | null
  readonly decision: string | null
}

export interface CommentAppealRow {
  readonly id: string
  readonly decision: string
  readonly comment: string
  readonly commenter: string | null
  readonly at: string
  readonly words: string
  readonly outcome: string | null
  readonly answer: string | null
  readonly actor: string | null
  readonly decided_by: string | null
  readonly decided_at: string | null
  readonly is_alone: number
}

export interface CommentThreadPolicyRow {
  readonly story: string
  readonly policy: string
  readonly at: string
  readonly actor: string
}

export interface AuthorityOrderRow {
  readonly id: string
  readonly kind: string
  readonly country: string
  readonly authority: string
  readonly about: string
  readonly comment: string | null
  readonly received_at: string
  readonly informed_at: string | null
  readonly outcome: string | null
  readonly words: string
  readonly done_at: string | null
}
