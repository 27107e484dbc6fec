import type { Bytes } from '../bytes.ts'
import { isDigestOf } from '../digest.ts'
import { membersOf } from './members.ts'
import { fieldOf, type WarcType } from './record.ts'

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
  for await (const member of membersOf(file)) {
    if ('fault' in member) faults.push(member.fault)
    else await readMember(member, records, faults)
  }
  return { records, faults }
}

interface Member {
  readonly bytes: Bytes
  readonly offset: number
  readonly length: number
  readonly isPacked: boolean
}

async function readMember(
  member: Member,
  records: ReadRecord[],
  faults: WarcFault[],
): Promise<void> {
  let at = 0
  let count = 0
  while (at < member.bytes.length) {
    const place = member.isPacked ? member.offset : member.offset + at
    const read = recordAt(member, at)
    if ('kind' in read) {
      faults.push({ offset: place, kind: read.kind, message: read.message })
      return
    }
    count += 1
    if (member.isPacked && count === 2)
      faults.push({
        offset: place,
        kind: 'several-in-member',
        message: 'A gzip member holds more than one record',
      })
    const length = member.isPacked ? member.length : read.end - at
    const record: ReadRecord = { ...read.record, offset: place, length }
    records.push(record)
    faults.push(...(await digestFaults(record)))
    at = read.end
  }
}

type HeadFault = Pick<WarcFault, 'kind' | 'message'>

function recordAt(
  { bytes }: Member,
  at: number,
): { readonly record: Omit<ReadRecord, 'offset' | 'length'>; readonly end: number } | HeadFault {
  const headEnd = findBlank(bytes, at)
  if (headEnd < 0) return { kind: 'cut-off', message: 'The head of a record has no end' }
  const [first = '', ...lines] = textOf(bytes.subarray(at, headEnd)).split('\r\n')
  if (!/^WARC\/1\.[01]$/.test(first))
    return { kind: 'no-record', message: `A record begins with “${first.slice(0, 40)}”` }
  const fields = fieldsOf(lines)
  if (!fields) return { kind: 'head', message: 'A line in the head of a record is no field' }
  const told = fieldOf({ fields }, 'Content-Length') ?? ''
  const [type, id, date] = ['WARC-Type', 'WARC-Record-ID', 'WARC-Date'].map((name) =>
    fieldOf({ fields }, name),
  )
  if (!/^\d{1,12}$/.test(told) || type === undefined || id === undefined || date === undefined)
    return { kind: 'head', message: 'A record lacks one of the four fields that each must have' }
  const start = headEnd + 4
  const end = start + Number(told)
  if (end > bytes.length) return { kind: 'length', message: 'A record is shorter than it says' }
  if (textOf(bytes.subarray(end, end + 4)) !== '\r\n\r\n')
    return { kind: 'end', message: 'A record does not end where it says' }
  const block = bytes.subarray(start, end)
  const record = {
    version: first,
    type,
    id,
    date,
    fields,
    block,
    payloadAt: payloadIn(type, fields, block),
  }
  return { record, end: end + 4 }
}

/** Lines that begin with a blank continue the one before, as in WARC 1.0. */
function fieldsOf(lines: readonly string[]): [string, string][] | undefined {
  const fields: [string, string][] = []
  for (const line of lines) {
    const last = fields.at(-1)
    if (/^[ \t]/.test(line) && last) last[1] += ` ${line.trim()}`
    else {
      const colon = line.indexOf(':')
      if (colon < 1) return undefined
      fields.push([line.slice(0, colon), line.slice(colon + 1).trim()])
    }
  }
  return fields
}

function payloadIn(type: string, fields: ReadRecord['fields'], block: Uint8Array): number | null {
  const isHttp = /^application\/http\b/i.test(fieldOf({ fields }, 'Content-Type') ?? '')
  if (!isHttp) return type === 'resource' || type === 'conversion' ? 0 : null
  const end = findBlank(block, 0)
  return end < 0 ? block.length : end + 4
}

async function digestFaults(record: ReadRecord): Promise<WarcFault[]> {
  const { offset, block, payloadAt } = record
  const faults: WarcFault[] = []
  const check = async (
    name: string,
    bytes: Uint8Array,
    kind: WarcFault['kind'],
    message: string,
  ) => {
    const written = fieldOf(record, name)
    if (written === undefined) return
    const holds = await isDigestOf(written, bytes)
    if (holds === undefined)
      faults.push({
        offset,
        kind: 'digest-unknown',
        message: `${name} is of an algorithm that is not read`,
      })
    else if (!holds) faults.push({ offset, kind, message })
  }
  await check(
    'WARC-Block-Digest',
    block,
    'block-digest',
    'The block of a record is not the one that was written',
  )
  // A revisit tells the digest of a payload that lies elsewhere.
  if (payloadAt !== null && record.type !== 'revisit')
    await check(
      'WARC-Payload-Digest',
      block.subarray(payloadAt),
      'payload-digest',
      'The payload of a record is not the one that was written',
    )
  return faults
}

/** Where CR LF CR LF begins. */
function findBlank(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(13, from); at >= 0; at = bytes.indexOf(13, at + 1)) {
    if (bytes[at + 1] === 10 && bytes[at + 2] === 13 && bytes[at + 3] === 10) return at
  }
  return -1
}

const decoder = new TextDecoder()

function textOf(bytes: Uint8Array): string {
  return decoder.decode(bytes)
}
