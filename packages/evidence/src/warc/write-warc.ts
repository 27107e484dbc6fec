import { type Bytes, bytesOf, joinBytes } from '../bytes.ts'
import { sha256 } from '../digest.ts'
import { gzip } from './gzip.ts'
import { uuidField, type WarcRecord } from './record.ts'

/** A WARC file, and where each of its records lies in it. */
export interface WrittenWarc {
  readonly bytes: Bytes
  readonly records: readonly WrittenRecord[]
}

export interface WrittenRecord {
  readonly id: string
  /** Of its gzip member, in bytes. */
  readonly offset: number
  readonly length: number
  /** SHA-256 of the member: what an index holds as `recordDigest`. */
  readonly digest: string
  readonly payloadDigest: string | null
}

/**
 * Writes records as WARC/1.1, each a gzip member of its own, with the SHA-256 of its block and, of requests and
 * responses, of its payload: the body as it was sent, before any content encoding is undone. Throws where a field
 * holds a line break: a stranger's address must not write fields.
 */
export async function writeWarc(records: readonly WarcRecord[]): Promise<WrittenWarc> {
  const parts: Bytes[] = []
  const written: WrittenRecord[] = []
  let offset = 0
  for (const record of records) {
    const payload = record.payloadAt === null ? null : record.block.subarray(record.payloadAt)
    const payloadDigest = payload && (await sha256(payload))
    const head = await headOf(record, payloadDigest)
    const member = await gzip(joinBytes([bytesOf(head), record.block, bytesOf('\r\n\r\n')]))
    parts.push(member)
    const digest = await sha256(member)
    written.push({ id: record.id, offset, length: member.length, digest, payloadDigest })
    offset += member.length
  }
  return { bytes: joinBytes(parts), records: written }
}

async function headOf(record: WarcRecord, payloadDigest: string | null): Promise<string> {
  const fields: (readonly [string, string])[] = [
    ['WARC-Type', record.type],
    ['WARC-Record-ID', uuidField(record.id)],
    ['WARC-Date', record.date],
    ...record.fields,
    ['WARC-Block-Digest', await sha256(record.block)],
    ...(payloadDigest === null ? [] : [['WARC-Payload-Digest', payloadDigest] as const]),
    ['Content-Type', record.contentType],
    ['Content-Length', String(record.block.length)],
  ]
  const odd = fields.find(([name, value]) => /[\r\n\0]/.test(name + value))
  if (odd) throw new RangeError(`Cannot write a record: its field ${odd[0]} holds a line break`)
  return `WARC/1.1\r\n${fields.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n`
}
