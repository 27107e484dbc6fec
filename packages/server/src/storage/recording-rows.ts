import type { RecordingKind } from '@stet/core/quotation'

/** The rows of what is kept of words that were said to us. */
export interface RecordingTables {
  readonly recording: RecordingRow
  readonly recording_use: { readonly recording: string; readonly story: string }
}

export interface RecordingRow {
  readonly id: string
  readonly kind: RecordingKind
  readonly at: string
  readonly who: string
  readonly held_on: string
  readonly way: string
  readonly seal_key: string
  readonly transcript: string
  readonly file: string | null
  readonly media_type: string | null
  readonly size: number | null
  readonly hash: string | null
  readonly actor: string
  readonly kept_by: string
}
