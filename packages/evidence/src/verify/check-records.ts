import { bearsOnAuthorship } from '../authorship/kept-answers.ts'
import { answerOf } from '../cdxj/index-entry.ts'
import type { Tools } from '../tools.ts'
import type { ManifestRecord } from '../wacz/manifest.ts'
import type { ReadRecord } from '../warc/read-warc.ts'
import { fieldOf } from '../warc/record.ts'
import { walkWarc } from '../warc/walk-warc.ts'
import { type Check, checked, type Fault } from './check.ts'
import type { PackageFile } from './package-files.ts'

/** What is kept of a record to compare it with what is said of it elsewhere. */
export interface RecordFacts extends ManifestRecord {
  readonly payloadDigest: string | null
  readonly status: number
  readonly mime: string
}

/** A WARC file of a package after it was walked through. */
export interface WalkedFile {
  readonly file: PackageFile
  /** Its name below `archive/`. */
  readonly name: string
  readonly records: readonly RecordFacts[]
  /** Records, whole, that may be part of a proof of authorship. */
  readonly telling: readonly ReadRecord[]
}

interface WalkFileOptions {
  readonly starts: readonly number[]
  readonly tools: Tools
  /** When the package says that it was made: no record is younger. Empty where it does not say. */
  readonly created: string
}

/** Proofs are some kilobytes; of anything larger no more than this is held. */
const largestTelling = 4 * 1024 * 1024
const mostTelling = 32 * 1024 * 1024
/** Clocks of two programs on one machine are the same; of two machines, nearly. */
const tolerance = 10 * 60_000

/** Walks through a WARC file of a package and checks each of its records. */
export async function checkRecords(
  file: PackageFile,
  { starts, tools, created }: WalkFileOptions,
): Promise<{ readonly walked: WalkedFile; readonly check: Check }> {
  const records: RecordFacts[] = []
  const telling: ReadRecord[] = []
  const ids = new Set<string>()
  let held = 0
  let fault: Fault | undefined
  for await (const one of walkWarc(file.source, { starts, tools })) {
    if ('fault' in one) {
      const { kind, message, offset } = one.fault
      fault ??= { reason: `record-${kind}`, problem: `${message}, at byte ${offset}` }
      continue
    }
    const { record, digest } = one
    fault ??= oddFault(record, { ids, created })
    ids.add(record.id)
    records.push(factsOf(record, digest))
    const size = record.block.length
    if (bearsOnAuthorship(record) && size <= largestTelling && held + size <= mostTelling) {
      held += size
      telling.push(record)
    }
  }
  if (records.length === 0)
    fault ??= { reason: 'records-none', problem: 'It holds no record that can be read' }
  const says = `Each of its ${records.length} records holds the bytes that were written into it, and says when that was`
  const name = file.path.slice('archive/'.length)
  return {
    walked: { file, name, records, telling },
    check: checked('records', file.path, { says, fault }),
  }
}

function oddFault(
  { id, date, offset }: ReadRecord,
  { ids, created }: { readonly ids: ReadonlySet<string>; readonly created: string },
): Fault | undefined {
  if (ids.has(id))
    return {
      reason: 'record-twice',
      problem: `Two records have one id, the second at byte ${offset}`,
    }
  const at = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z$/.test(date)
    ? Date.parse(date)
    : Number.NaN
  if (Number.isNaN(at))
    return {
      reason: 'record-date',
      problem: `A record has no time that can be read, at byte ${offset}`,
    }
  if (created !== '' && at > Date.parse(created) + tolerance)
    return {
      reason: 'record-later',
      problem: `A record says ${date}, which is after the package was made (${created})`,
    }
  return undefined
}

function factsOf(record: ReadRecord, digest: string): RecordFacts {
  const { id, type, date, offset, length } = record
  return {
    ...{ id, type, date, offset, length, digest },
    target: fieldOf(record, 'WARC-Target-URI')?.replace(/^<(.*)>$/, '$1') ?? null,
    payloadDigest: fieldOf(record, 'WARC-Payload-Digest') ?? null,
    ...answerOf(record),
  }
}
