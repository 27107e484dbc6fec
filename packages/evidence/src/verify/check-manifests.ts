import { objectIn } from '../cdxj/read-cdxj.ts'
import { canonicalJson, type Json } from '../jcs.ts'
import type { Manifest, ManifestRecord } from '../wacz/manifest.ts'
import { type Check, checked, type Fault } from './check.ts'
import type { RecordFacts, WalkedFile } from './check-records.ts'
import { type PackageFile, textOf } from './package-files.ts'

/** A manifest's place in a package: `evidence/manifest.json`, `evidence/manifest2.json`, … */
export const manifestPath: RegExp = /^evidence\/manifest\d*\.json$/

const says =
  'The WARC file holds exactly the records that the manifest lists: none was changed, added, left out or moved'

/** A manifest as it was read; null where it is none. */
export async function readManifest(file: PackageFile): Promise<Manifest | null> {
  const text = (await textOf(file)) ?? ''
  const told = objectIn(text)
  const { format, warc, records } = told ?? {}
  if (format !== 'stet-manifest-1' || !Array.isArray(records)) return null
  if (typeof warc !== 'object' || warc === null || !records.every(isDated)) return null
  return isCanonical(told as Json, text) ? (told as unknown as Manifest) : null
}

function isDated(record: unknown): boolean {
  const { date } = (record ?? {}) as Readonly<Record<string, unknown>>
  return typeof date === 'string'
}

function isCanonical(told: Json, text: string): boolean {
  try {
    return canonicalJson(told) === text
  } catch {
    // A stranger's may be nested deeper than can be followed.
    return false
  }
}

/** Checks a manifest against the WARC file that it is of. */
export function checkManifest(
  { path }: PackageFile,
  manifest: Manifest | null,
  walked: readonly WalkedFile[],
): Check {
  return checked('manifest', path, { says, fault: manifestFault(manifest, walked) })
}

function manifestFault(
  manifest: Manifest | null,
  walked: readonly WalkedFile[],
): Fault | undefined {
  if (!manifest)
    return {
      reason: 'manifest-unreadable',
      problem: 'It is not in the one form that manifests have',
    }
  const of = walked.find(({ file }) => file.hash === manifest.warc.hash)
  if (!of)
    return { reason: 'manifest-file', problem: 'It is of a WARC file that is not in the package' }
  if (of.file.size !== manifest.warc.bytes)
    return { reason: 'manifest-size', problem: 'It tells another size of its WARC file' }
  if (of.records.length !== manifest.records.length)
    return {
      reason: 'manifest-count',
      problem: `It lists ${manifest.records.length} records, the WARC file holds ${of.records.length}`,
    }
  const at = of.records.findIndex((record, index) => !isListed(record, manifest.records[index]))
  if (at < 0) return undefined
  return {
    reason: 'manifest-record',
    problem: `Record ${at + 1} is another than the manifest lists`,
  }
}

const told = ['id', 'type', 'date', 'target', 'offset', 'length', 'digest'] as const

/** Whether a manifest says of a record what it is, and nothing else. */
function isListed(record: RecordFacts, listed: ManifestRecord | undefined): boolean {
  return (
    typeof listed === 'object' &&
    listed !== null &&
    Object.keys(listed).length === told.length &&
    told.every((key) => listed[key] === record[key])
  )
}

/** WARC files that no manifest is of, where there are manifests at all. */
export function checkCovered(
  manifests: readonly (Manifest | null)[],
  walked: readonly WalkedFile[],
): readonly Check[] {
  if (manifests.length === 0) return []
  const hashes = new Set(manifests.map((manifest) => manifest?.warc.hash))
  if (manifests.includes(null)) return []
  return walked
    .filter(({ file }) => !hashes.has(file.hash))
    .map(({ file }) =>
      checked('manifest', file.path, {
        says,
        fault: { reason: 'manifest-none', problem: 'No manifest lists the records of this file' },
      }),
    )
}
