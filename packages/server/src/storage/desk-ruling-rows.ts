/** The rows of what was done about questions of the desk. */
export interface DeskRulingTables {
  readonly desk_ruling: DeskRulingRow
}

export interface DeskRulingRow {
  readonly id: string
  readonly story: string
  readonly question: string
  readonly rule: string
  readonly deed: string
  readonly at: string
  readonly actor: string
  readonly words: string
  readonly sentence: string
  readonly alone: number
  readonly until: string | null
}
