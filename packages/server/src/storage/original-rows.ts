/** The tables of the watch. */
export interface OriginalTables {
  readonly original: OriginalRow
  readonly look: LookRow
  readonly original_use: OriginalUseRow
  readonly notice: NoticeRow
  readonly person_role: PersonRoleRow
  readonly card_decision: CardDecisionRow
}

export interface OriginalRow {
  readonly address: string
  readonly platform: string
  readonly host: string
  readonly begun_at: string
  readonly state: string
  readonly since: string
  readonly state_at: string
  readonly last_seen: string | null
  readonly missing_since: string | null
  readonly blind_since: string | null
  readonly away_as: string | null
  readonly away_from: string | null
  readonly first_seen: string | null
  readonly last_seen_as: string | null
  readonly looked_at: string | null
  readonly fresh_until: string | null
  readonly next_look_at: string
  readonly answers: string
}

export interface LookRow {
  readonly id: string
  readonly address: string
  readonly at: string
  readonly found: string
  readonly why: string
  readonly signs: string
  readonly control: string | null
  readonly control_answered: number | null
  readonly state: string
  readonly change: string | null
  readonly warc: string
  readonly size: number
}

export interface OriginalUseRow {
  readonly story: string
  readonly shown: string
  readonly capture: string | null
  readonly address: string | null
}

export interface NoticeRow {
  readonly id: string
  readonly at: string
  readonly story: string
  readonly address: string
  readonly change: string
  readonly answered_at: string | null
  readonly answered_by: string | null
  readonly answer: string | null
}

export interface PersonRoleRow {
  readonly platform: string
  readonly person: string
  readonly handle: string
  readonly name: string
  readonly role: string
  readonly reason: string
  readonly set_at: string
  readonly set_by: string
}

export interface CardDecisionRow {
  readonly story: string
  readonly address: string
  readonly decision: string
  readonly reason: string
  readonly decided_at: string
  readonly decided_by: string
}
