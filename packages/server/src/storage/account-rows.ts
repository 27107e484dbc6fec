/** The tables of those who work here, as better-auth makes and reads them; links are our own. */
export interface AccountTables {
  readonly staff: StaffRow
  readonly staff_session: StaffSessionRow
  readonly staff_challenge: StaffChallengeRow
  readonly staff_passkey: StaffPasskeyRow
  readonly staff_code: StaffCodeRow
  readonly staff_code_use: StaffCodeUseRow
  readonly staff_link: StaffLinkRow
}

/** A time: text on SQLite, what the driver makes of `timestamptz` on PostgreSQL. */
export type StoredTime = string | Date
/** 0 and 1 on SQLite. */
export type StoredBoolean = boolean | number

export interface StaffRow {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly email_verified: StoredBoolean
  readonly image: string | null
  readonly role: string
  readonly has_code: StoredBoolean | null
  readonly created_at: StoredTime
  readonly updated_at: StoredTime
}

export interface StaffSessionRow {
  readonly id: string
  readonly staff: string
  readonly token: string
  readonly way: string | null
  readonly guesses: number | null
  readonly user_agent: string | null
  readonly expires_at: StoredTime
  readonly created_at: StoredTime
  readonly updated_at: StoredTime
}

export interface StaffChallengeRow {
  readonly id: string
  readonly expires_at: StoredTime
}

export interface StaffPasskeyRow {
  readonly id: string
  readonly staff: string
  readonly name: string | null
}

export interface StaffCodeRow {
  readonly id: string
  readonly staff: string
  readonly verified: StoredBoolean | null
}

export interface StaffCodeUseRow {
  readonly staff: string
  readonly code: string
  readonly at: string
}

export interface StaffLinkRow {
  readonly hash: string
  /** Null: for whoever becomes the first administrator. */
  readonly staff: string | null
  readonly way: string
  readonly until: string
}
