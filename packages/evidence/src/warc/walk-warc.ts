import type { Bytes } from '../bytes.ts'
import { hexOf, isDigestOf } from '../digest.ts'
import type { Source } from '../source.ts'
import { type Tools, webTools } from '../tools.ts'
import { membersOf, type WalkOptions } from './members.ts'
import type { ReadRecord, WarcFault } from './read-warc.ts'
import { fieldOf } from './record.ts'

/** One step through a WARC file. */
export type Walked =
  | {
      readonly record: ReadRecord
      /** SHA-256 of its gzip member, or of the record itself in a file that is not packed: `sha256:…`. */
      readonly digest: string
    }
  | { readonly fault: WarcFault }

/**
 * Walks through a WARC file record by record, holding no more than one of them, and checks every digest that it holds.
 * Of a record that is wrong, what is wrong follows the record.
 */
export async function* walkWarc(source: Source, options: WalkOptions = {}): AsyncGenerator<Walked> {
  const { tools = webTools } = options
  for await (const member of membersOf(source, options)) {
    if ('fault' in member) yield member
    else yield* walkMember(member, tools)
  }
}

interface Member {
  readonly bytes: Bytes
  readonly raw: Bytes
  readonly offset: number
  readonly isPacked: boolean
}

async function* walkMember(member: Member, tools: Tools): AsyncGenerator<Walked> {
  const { offset } = member
  // Digests are made side by side where the machine can.
  const hashed = tools.digest('SHA-256', member.raw)
  let at = 0
  let count = 0
  while (at < member.bytes.length) {
    const read = recordAt(member, at)
    if ('kind' in read) {
      yield { fault: { offset, kind: read.kind, message: read.message } }
      return
    }
    count += 1
    const record: ReadRecord = { ...read.record, offset, length: member.raw.length }
    const faults = digestFaults(record, tools)
    yield { record, digest: `sha256:${hexOf(await hashed)}` }
    if (count === 2) {
      const message = 'A gzip member holds more than one record'
      yield { fault: { offset, kind: 'several-in-member', message } }
    }
    for (const fault of await faults) yield { fault }
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

async function digestFaults(record: ReadRecord, tools: Tools): Promise<readonly WarcFault[]> {
  const { offset, block, payloadAt } = record
  const [whole, part] = ['WARC-Block-Digest', 'WARC-Payload-Digest'].map((name) =>
    fieldOf(record, name),
  )
  // A revisit tells the digest of a payload that lies elsewhere.
  const isSaid = part !== undefined && payloadAt !== null && record.type !== 'revisit'
  // What is all payload, and told twice alike, is read once.
  const isSame = payloadAt === 0 && part === whole
  const [isBlock, isPart] = await Promise.all([
    whole === undefined || isDigestOf(whole, block, tools),
    !isSaid || isSame || isDigestOf(part, block.subarray(payloadAt), tools),
  ])
  const isPayload = isSaid && isSame ? isBlock : isPart
  const faults: WarcFault[] = []
  for (const [name, holds] of [
    ['Block', isBlock],
    ['Payload', isPayload],
  ] as const) {
    if (holds === undefined)
      faults.push({
        offset,
        kind: 'digest-unknown',
        message: `WARC-${name}-Digest is of an algorithm that is not read`,
      })
    else if (!holds)
      faults.push({
        offset,
        kind: name === 'Block' ? 'block-digest' : 'payload-digest',
        message: `The ${name.toLowerCase()} of a record is not the one that was written`,
      })
  }
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
