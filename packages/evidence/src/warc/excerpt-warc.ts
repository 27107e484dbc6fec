import { type Bytes, joinBytes } from '../bytes.ts'
import { bytesSource } from '../source.ts'
import type { ReadRecord } from './read-warc.ts'
import { walkWarc } from './walk-warc.ts'

/** A record that is not in an excerpt: its id as it stands in the file, and why, in words. */
export interface LeftRecord {
  readonly id: string
  readonly why: string
}

/** Some records of a WARC file, each byte for byte as it stands there, and those that were left out. */
export interface WarcExcerpt {
  readonly bytes: Bytes
  readonly left: readonly LeftRecord[]
}

/**
 * Cuts records out of a WARC file: `whyLeft` says of each why it stays out, null where it goes in. Nothing is packed anew,
 * so that the digest of each record is the one in the manifest of the whole file. Throws where the file is broken.
 */
export async function excerptWarc(
  whole: Uint8Array,
  whyLeft: (record: ReadRecord) => string | null,
): Promise<WarcExcerpt> {
  const kept: Uint8Array[] = []
  const left: LeftRecord[] = []
  for await (const one of walkWarc(bytesSource(whole))) {
    if ('fault' in one)
      throw new RangeError(`Cannot cut records out of a WARC file: ${one.fault.message}`)
    const { record } = one
    const why = whyLeft(record)
    if (why === null) kept.push(whole.subarray(record.offset, record.offset + record.length))
    else left.push({ id: record.id, why })
  }
  return { bytes: joinBytes(kept), left }
}
