/** The tables of discussions. */
export interface CommentTables {
  readonly comment: CommentRow
  readonly discussion: DiscussionRow
  readonly comment_finding: CommentFindingRow
  readonly comment_revision: CommentRevisionRow
  readonly comment_respect: CommentRespectRow
  readonly comment_rank: CommentRankRow
}

export interface CommentRow {
  readonly id: string
  readonly story: string
  /** The comment that it answers. */
  readonly parent: string | null
  /** The comment below which it stands; empty where it is none. */
  readonly above: string
  /** The numbers of those above it and its own, five digits each in base 32. */
  readonly path: string
  readonly depth: number
  readonly number: number
  /** The number at which readers first saw it. */
  readonly turn: number | null
  readonly person: string | null
  readonly author: string
  readonly badge: 'staff' | 'author' | null
  readonly at: string
  readonly edited_at: string | null
  readonly revision: number
  readonly text: string
  readonly text_key: string | null
  /** A quoted passage as JSON. */
  readonly passage: string | null
  readonly state: 'shown' | 'held' | 'rejected' | 'withdrawn'
  readonly state_at: string
  /** What another system called what it had rejected. */
  readonly was: 'spam' | 'trash' | null
  readonly kind: 'comment' | 'pingback' | 'trackback'
  readonly visible: 0 | 1
  /** How many right below it are visible. */
  readonly answers: number
  readonly is_featured: 0 | 1
  readonly respect: number
}

export interface DiscussionRow {
  readonly story: string
  readonly last: number
  readonly newest: number
  readonly shown: number
  readonly held: number
  readonly rejected: number
  readonly withdrawn: number
  readonly page_at: string
  readonly lists_at: string
  readonly epoch: number
}

export interface CommentFindingRow {
  readonly comment: string
  readonly number: number
  readonly revision: number
  readonly phase: string
  readonly outcome: 'refuse' | 'hold' | 'order'
  readonly rule: string | null
  readonly why: string
  readonly place_start: number | null
  readonly place_end: number | null
}

export interface CommentRevisionRow {
  readonly comment: string
  readonly revision: number
  readonly at: string
  readonly text: string
}

export interface CommentRespectRow {
  readonly comment: string
  readonly person: string
  readonly at: string
}

export interface CommentRankRow {
  readonly story: string
  readonly epoch: number
  readonly place: number
  readonly comment: string
  readonly at: string
}
