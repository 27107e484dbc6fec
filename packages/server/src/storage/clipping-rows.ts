/** The tables of copies that are on their way, or that people brought. */
export interface ClippingTables {
  readonly capture_ask: CaptureAskRow
  readonly capture_told: CaptureToldRow
}

export interface CaptureAskRow {
  readonly id: string
  readonly address: string
  readonly asked_at: string
  readonly story: string | null
  readonly state: string
  readonly capture: string | null
  readonly problem: string
  readonly remains: string | null
  readonly sent: string | null
  readonly archived: string | null
  readonly actor: string
  readonly asked_by: string
}

export interface CaptureToldRow {
  readonly capture: string
  readonly who: string
  readonly at: string
  readonly means: string
  readonly way: string
  readonly file: string
  readonly hash: string
  readonly checked: string
}
