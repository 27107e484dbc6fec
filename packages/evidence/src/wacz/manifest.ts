import { type Bytes, bytesOf } from '../bytes.ts'
import { sha256 } from '../digest.ts'
import { canonicalJson } from '../jcs.ts'
import { bytesSource } from '../source.ts'
import { fieldOf } from '../warc/record.ts'
import { walkWarc } from '../warc/walk-warc.ts'

/** What a manifest says of one record of a WARC file. */
export interface ManifestRecord {
  /** As it stands in the file: `<urn:uuid:…>`. */
  readonly id: string
  readonly type: string
  readonly date: string
  /** The address that was asked; null where the record names none. */
  readonly target: string | null
  /** Of its gzip member, in bytes. */
  readonly offset: number
  readonly length: number
  /** SHA-256 of that member. */
  readonly digest: string
}

/** A list of all that a WARC file holds; its bytes are what authorities stamp. */
export interface Manifest {
  readonly format: 'stet-manifest-1'
  readonly warc: { readonly bytes: number; readonly hash: string }
  readonly records: readonly ManifestRecord[]
}

/**
 * The manifest of a WARC file: canonical JSON (RFC 8785), the same bytes whoever makes it and whenever. It depends on
 * the file alone, so that what was stamped once holds in every package. Throws where the file is broken.
 */
export async function manifestOf(warc: Uint8Array): Promise<Bytes> {
  const records: ManifestRecord[] = []
  for await (const one of walkWarc(bytesSource(warc))) {
    if ('fault' in one)
      throw new RangeError(`Cannot list the records of a WARC file: ${one.fault.message}`)
    const { record, digest } = one
    records.push({
      id: record.id,
      type: record.type,
      date: record.date,
      target: fieldOf(record, 'WARC-Target-URI') ?? null,
      offset: record.offset,
      length: record.length,
      digest,
    })
  }
  const manifest = {
    format: 'stet-manifest-1' as const,
    warc: { bytes: warc.length, hash: await sha256(warc) },
    records: records.map((record) => ({ ...record })),
  }
  return bytesOf(canonicalJson(manifest))
}
