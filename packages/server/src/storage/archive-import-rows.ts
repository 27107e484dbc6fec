/** The rows of archives that are brought in through the newsroom. */
export interface ArchiveImportTables {
  readonly archive_import: ArchiveImportRow
}

export interface ArchiveImportRow {
  readonly id: string
  readonly name: string
  readonly size: number
  readonly state: ArchiveImportState
  readonly step: 'check' | 'import'
  /** JSON. */
  readonly progress: string | null
  readonly checked: string | null
  readonly imported: string | null
  readonly problem: string
  /** JSON. */
  readonly actor: string
  readonly created_at: string
  readonly changed_at: string
}

export const archiveImportStates = [
  ...(['uploading', 'checking', 'checked', 'importing'] as const),
  ...(['stopping', 'stopped', 'done', 'failed'] as const),
] as const

export type ArchiveImportState = (typeof archiveImportStates)[number]
