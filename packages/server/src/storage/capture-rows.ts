/** The tables of evidence. */
export interface CaptureTables {
  readonly capture: CaptureRow
}

export interface CaptureRow {
  readonly id: string
  readonly address: string
  readonly asked: string
  readonly platform: string
  readonly person: string
  readonly taken_at: string
  readonly provenance: string
  readonly found: string
  readonly reader: number
  readonly reading: string
  readonly warc: string
  readonly size: number
  readonly actor: string
}
