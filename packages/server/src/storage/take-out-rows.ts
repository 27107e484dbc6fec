/** The tables of what was taken out. */
export interface TakeOutTables {
  readonly take_out: TakeOutRow
  readonly sealed: SealedRow
}

export interface TakeOutRow {
  readonly id: string
  readonly at: string
  readonly kind: 'words' | 'picture' | 'post'
  readonly story: string | null
  readonly reason: string
  readonly told: string
  /** JSON. */
  readonly actor: string
  readonly access: string
  readonly seal_key: string
  readonly state: 'clearing' | 'done' | 'undone'
  /** JSON. */
  readonly places: string
  readonly result: string | null
  readonly undone_at: string | null
  readonly undone_by: string | null
}

export interface SealedRow {
  readonly take_out: string
  readonly number: number
  readonly bytes: string
}
