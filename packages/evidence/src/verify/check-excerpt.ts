import { objectIn } from '../cdxj/read-cdxj.ts'
import { type Excerpt, excerptPath } from '../wacz/excerpt.ts'
import type { Manifest, ManifestRecord } from '../wacz/manifest.ts'
import type { LeftRecord } from '../warc/excerpt-warc.ts'
import { type Check, checked, type Fault } from './check.ts'
import type { RecordFacts, WalkedFile } from './check-records.ts'
import { type PackageFile, textOf } from './package-files.ts'

const says =
  'It is an excerpt: each of its records is one of the whole file, byte for byte, and the manifest of the whole file lists those that are left out'

/** What a package says of an excerpt; null where that cannot be read, undefined where it says nothing. */
export async function readExcerpt(
  files: ReadonlyMap<string, PackageFile>,
): Promise<Excerpt | null | undefined> {
  const file = files.get(excerptPath)
  if (!file) return undefined
  const told = objectIn((await textOf(file)) ?? '')
  const { format, file: path, of, left } = told ?? {}
  const isLeft = Array.isArray(left) && left.length > 0 && left.every(isLeftRecord)
  if (format !== 'stet-excerpt-1' || typeof path !== 'string' || typeof of !== 'string' || !isLeft)
    return null
  return { format, file: path, of, left: left as LeftRecord[] }
}

function isLeftRecord(one: unknown): boolean {
  const { id, why } = (one ?? {}) as Readonly<Record<string, unknown>>
  return typeof id === 'string' && typeof why === 'string'
}

/** Checks an excerpt against the manifest of the whole file that it is of. */
export function checkExcerpt(
  excerpt: Excerpt | null,
  manifests: readonly (Manifest | null)[],
  walked: readonly WalkedFile[],
): Check {
  return checked('manifest', excerpt?.file ?? excerptPath, {
    says,
    fault: excerptFault(excerpt, manifests, walked),
  })
}

function excerptFault(
  excerpt: Excerpt | null,
  manifests: readonly (Manifest | null)[],
  walked: readonly WalkedFile[],
): Fault | undefined {
  if (!excerpt)
    return { reason: 'excerpt-unreadable', problem: 'What it says of an excerpt cannot be read' }
  const file = walked.find((one) => one.file.path === excerpt.file)
  if (!file)
    return { reason: 'excerpt-file', problem: 'It names a file that is not in the package' }
  const whole = manifests.find((one) => one?.warc.hash === excerpt.of)
  if (!whole)
    return { reason: 'excerpt-manifest', problem: 'The manifest of the whole file is not there' }
  const listed = new Set(whole.records.map((record) => record.id))
  const stray = excerpt.left.find(({ id }) => !listed.has(id))
  if (stray)
    return {
      reason: 'excerpt-left',
      problem: `It calls ${stray.id} left out, which the whole file does not list`,
    }
  return recordsFault(file, keptOf(whole, excerpt))
}

function recordsFault({ records }: WalkedFile, kept: readonly ManifestRecord[]): Fault | undefined {
  if (records.length !== kept.length)
    return {
      reason: 'excerpt-count',
      problem: `${kept.length} records should be in it, it holds ${records.length}`,
    }
  const at = records.findIndex((record, index) => !isSame(record, kept[index]))
  return at < 0
    ? undefined
    : {
        reason: 'excerpt-record',
        problem: `Record ${at + 1} is not the one that the whole file has there`,
      }
}

/** The records of the whole file that are in an excerpt, in their order. */
function keptOf(whole: Manifest, { left }: Excerpt): readonly ManifestRecord[] {
  const away = new Set(left.map(({ id }) => id))
  return whole.records.filter(({ id }) => !away.has(id))
}

const told = ['id', 'type', 'date', 'target', 'length', 'digest'] as const

function isSame(record: RecordFacts, listed: ManifestRecord | undefined): boolean {
  return listed !== undefined && told.every((key) => listed[key] === record[key])
}

/** Where the records of an excerpt begin, as the manifest of the whole file has it. */
export function startsInExcerpt(
  excerpt: Excerpt,
  manifests: readonly (Manifest | null)[],
): readonly number[] {
  const whole = manifests.find((one) => one?.warc.hash === excerpt.of)
  const starts: number[] = []
  let at = 0
  for (const { length } of whole ? keptOf(whole, excerpt) : []) {
    starts.push(at)
    at += length
  }
  return starts
}

/** What an excerpt does not hold, in words; nothing where a package is none. */
export function leftOut(
  excerpt: Excerpt | null | undefined,
  manifests: readonly (Manifest | null)[],
): readonly string[] {
  const whole = manifests.find((one) => one?.warc.hash === excerpt?.of)
  if (!excerpt || !whole) return []
  const why = [...new Set(excerpt.left.map((one) => one.why))].join('; ')
  return [
    `It is an excerpt: ${excerpt.left.length} of the ${whole.records.length} records of the whole file are left out (${why}). The manifest, and each stamp on it, is of the whole file: whoever is given that can check that nothing else was in it`,
  ]
}
