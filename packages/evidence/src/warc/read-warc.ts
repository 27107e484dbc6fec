import { bytesSource } from '../source.ts'
import type { WarcType } from './record.ts'
import { walkWarc } from './walk-warc.ts'

/** A record as it was read. */
export interface ReadRecord {
  readonly version: string
  readonly type: WarcType | string
  /** As it stands in the file: `<urn:uuid:…>`. */
  readonly id: string
  readonly date: string
  readonly fields: readonly (readonly [name: string, value: string])[]
  readonly block: Uint8Array
  /** Where the payload begins in the block; null where the record has none of its own. */
  readonly payloadAt: number | null
  /** Of its gzip member, or of the record itself in a file that is not packed. */
  readonly offset: number
  readonly length: number
}

/** Something wrong with a file, and where. */
export interface WarcFault {
  readonly offset: number
  readonly kind:
    | 'not-gzip'
    | 'cut-off'
    | 'no-record'
    | 'head'
    | 'length'
    | 'end'
    | 'block-digest'
    | 'payload-digest'
    | 'digest-unknown'
    | 'several-in-member'
  readonly message: string
}

export interface ReadWarc {
  readonly records: readonly ReadRecord[]
  readonly faults: readonly WarcFault[]
}

/**
 * Reads a WARC file, 1.0 or 1.1, packed record by record or not at all, and checks every digest that it holds. What is
 * wrong is told with its place; all records that can be read are given.
 */
export async function readWarc(file: Uint8Array): Promise<ReadWarc> {
  const records: ReadRecord[] = []
  const faults: WarcFault[] = []
  for await (const one of walkWarc(bytesSource(file))) {
    if ('fault' in one) faults.push(one.fault)
    else records.push(one.record)
  }
  return { records, faults }
}
