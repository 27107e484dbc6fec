import { bytesOf } from '../bytes.ts'
import { gunzip } from '../warc/gzip.ts'
import type { ReadRecord } from '../warc/read-warc.ts'
import { fieldOf } from '../warc/record.ts'

/** As much of a record as is looked at. */
export type AuthorshipRecord = Pick<ReadRecord, 'type' | 'fields' | 'block' | 'payloadAt'>

/** What a proof is of. */
export interface Claim {
  readonly did: string
  readonly collection: string
  readonly rkey: string
}

/** Bytes of a record that is looked at; a proof is some kilobytes. */
const most = 4 * 1024 * 1024

/** Whether a record may be part of a proof of authorship: such proofs, accounts' documents and logs, and what was read. */
export function bearsOnAuthorship(record: Pick<ReadRecord, 'type' | 'fields'>): boolean {
  if (record.type === 'metadata') return true
  if (record.type !== 'response') return false
  const target = targetOf(record)
  return (claimOf(target) ?? documentAt(target) ?? logAt(target)) !== undefined
}

/** Whether a record is an answer that gave what was asked for. */
export function isAnswer(record: AuthorshipRecord): boolean {
  const first = bytesOf('HTTP/1.1 200 ')
  return record.type === 'response' && first.every((byte, at) => record.block[at] === byte)
}

/** The address that was asked. */
export function targetOf(record: Pick<ReadRecord, 'fields'>): URL | undefined {
  const target = fieldOf(record, 'WARC-Target-URI')
  return target === undefined ? undefined : (URL.parse(target) ?? undefined)
}

/** What a proof is of, by the address that was asked. */
export function claimOf(target: URL | undefined): Claim | undefined {
  if (target?.pathname !== '/xrpc/com.atproto.sync.getRecord') return undefined
  const [did, collection, rkey] = ['did', 'collection', 'rkey'].map((name) =>
    target.searchParams.get(name),
  )
  return did && collection && rkey ? { did, collection, rkey } : undefined
}

/** Whose document is at an address. */
export function documentAt(target: URL | undefined): string | undefined {
  if (target?.pathname === '/.well-known/did.json') return `did:web:${target.hostname}`
  return /^\/(did:[^/]+)$/.exec(directoryPath(target))?.[1]
}

/** Whose log is at an address. */
export function logAt(target: URL | undefined): string | undefined {
  return /^\/(did:[^/]+)\/log\/audit$/.exec(directoryPath(target))?.[1]
}

/** Whether the log of an account came along. */
export async function hasLog(did: string, records: readonly AuthorshipRecord[]): Promise<boolean> {
  return (await jsonAt((target) => logAt(target) === did, records)).length > 0
}

function directoryPath(target: URL | undefined): string {
  return target?.hostname === 'plc.directory' ? target.pathname.replaceAll('%3A', ':') : ''
}

/** The JSON of all answers from the addresses that are meant. */
export async function jsonAt(
  isMeant: (target: URL | undefined) => boolean,
  records: readonly AuthorshipRecord[],
): Promise<readonly unknown[]> {
  const found = records.filter((record) => isAnswer(record) && isMeant(targetOf(record)))
  const read: unknown[] = []
  for (const record of found) {
    const body = await bodyOf(record)
    const json = body && jsonIn(body)
    if (json !== undefined) read.push(json)
  }
  return read
}

/** The body of an answer, unpacked; undefined where it is packed in a way that the Web does not know everywhere. */
export async function bodyOf({
  block,
  payloadAt,
}: AuthorshipRecord): Promise<Uint8Array | undefined> {
  if (payloadAt === null || block.length > most) return undefined
  const head = new TextDecoder('latin1').decode(block.subarray(0, payloadAt))
  const encoding =
    /^content-encoding:[ \t]*([^\r\n]*)/im.exec(head)?.[1]?.trim().toLowerCase() ?? ''
  const body = block.subarray(payloadAt)
  if (encoding === '' || encoding === 'identity') return body
  if (encoding !== 'gzip') return undefined
  return gunzip(body).catch(() => undefined)
}

/** Bytes as JSON; undefined where they are none. */
export function jsonIn(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes))
  } catch {
    return undefined
  }
}
