import type { CarriedTable } from '../../storage/carried.ts'

/** The file of an export that holds the copies' rows of one table: a line of JSON each. */
export function carriedFile(table: CarriedTable): string {
  return `copies/${table.replaceAll('_', '-')}.jsonl`
}

/** What the newsroom did with evidence, each entry with the hash of the one before. */
export const privateLedgerFile = 'copies/private-ledger.jsonl'
/** Recordings, notes and letters: nothing of them can be read without the newsroom's keys. */
export const recordingsFile = 'copies/recordings.jsonl'

/** Where a file of evidence lies in an export, by its hash. */
export function exportedEvidencePath(hash: string): string {
  const name = hash.replace('sha256:', '')
  return `evidence/${name.slice(0, 2)}/${name}.warc.gz`
}

/** Where the sealed file of a recording lies in an export. */
export function exportedRecordingPath(id: string): string {
  return `recordings/${id}`
}

/** Something that did not go out, or did not come in, and why. */
export interface LeftBehind {
  readonly item: string
  readonly why: string
}
