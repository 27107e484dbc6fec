/** The table of time stamps. */
export interface StampTables {
  readonly stamp: StampRow
}

export interface StampRow {
  readonly id: string
  readonly warc: string
  readonly renews: string | null
  readonly authority: string
  readonly at: string
  readonly until: string
  readonly renew_at: string | null
  readonly answer: string
}
