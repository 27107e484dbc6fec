import type { ReadRecord } from '../warc/read-warc.ts'
import { fieldOf } from '../warc/record.ts'

/** What an index says of one record: where it lies, and what it is an answer to. */
export interface IndexEntry {
  readonly url: string
  readonly mime: string
  readonly status: number
  /** Of the payload, as the record has it. */
  readonly digest: string
  /** The name of its file below `archive/`. */
  readonly filename: string
  readonly offset: number
  readonly length: number
  /** SHA-256 of its gzip member. */
  readonly recordDigest: string
}

/** What can be replayed, and so stands in an index: requests and what we say about them do not. */
export function isIndexed({ type }: { readonly type: string }): boolean {
  return type === 'response' || type === 'resource' || type === 'revisit'
}

/** What an index says of a record. */
export function indexEntry(
  record: ReadRecord,
  { filename, digest }: { readonly filename: string; readonly digest: string },
): IndexEntry {
  const { status, mime } = answerOf(record)
  return {
    url: fieldOf(record, 'WARC-Target-URI') ?? '',
    mime,
    status,
    digest: fieldOf(record, 'WARC-Payload-Digest') ?? '',
    filename,
    offset: record.offset,
    length: record.length,
    recordDigest: digest,
  }
}

/** The status and the kind of content that an answer's head tells. */
export function answerOf(record: ReadRecord): { readonly status: number; readonly mime: string } {
  const told = fieldOf(record, 'Content-Type') ?? ''
  if (!/^application\/http\b/i.test(told)) return { status: 200, mime: plainType(told) }
  const head = new TextDecoder('latin1').decode(record.block.subarray(0, record.payloadAt ?? 0))
  const status = Number(/^HTTP\/[\d.]+ (\d{3})\b/.exec(head)?.[1] ?? 0)
  const type = /^content-type:[ \t]*([^\r\n]*)/im.exec(head)?.[1] ?? ''
  return { status, mime: record.type === 'revisit' ? 'warc/revisit' : plainType(type) }
}

function plainType(told: string): string {
  return told.split(';')[0]?.trim().toLowerCase() || 'unk'
}
