/** The tables of the ledger. */
export interface LedgerTables {
  readonly ledger_entry: LedgerEntryRow
  readonly ledger_story: LedgerStoryRow
  readonly ledger_tree: LedgerTreeRow
  readonly ledger_private: LedgerPrivateRow
}

export interface LedgerEntryRow {
  readonly position: number
  readonly at: string
  readonly kind: string
  readonly story: string
  readonly entry: string
  readonly salt: string
  readonly reason: string
}

export interface LedgerStoryRow {
  readonly story: string
  readonly tag: string
}

export interface LedgerTreeRow {
  readonly name: string
  readonly size: number
  readonly root: string
  readonly edge: string
  readonly checkpoint: string
  readonly at: string
}

export interface LedgerPrivateRow {
  readonly position: number
  readonly at: string
  readonly kind: string
  readonly subject: string
  readonly detail: string
  readonly hash: string
}
