/** The rows of counts of requests. */
export interface CountTables {
  readonly story_count: StoryCountRow
  readonly counted_log: CountedLogRow
}

export interface StoryCountRow {
  readonly story: string
  readonly day: string
  readonly teller: 'server' | 'log'
  readonly requests: number
  readonly robots: number
}

export interface CountedLogRow {
  readonly hash: string
  readonly bytes: number
  readonly counted_at: string
}
