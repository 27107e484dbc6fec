import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { PostRef, Provider, Reading } from '@stet/core/capture'
import type { Instant } from '@stet/core/story'
import { sha256, uuidField, type WarcRecord, writeWarc } from '@stet/evidence'
import type { Newsroom } from '../newsroom.ts'
import { makeFolder, syncFolders, writeDurably } from '../site/durable-file.ts'

/** What we call ourselves, to those we ask and in what we keep. */
export const software = 'Stet/0.1'

/** A file of evidence, by its hash, and its bytes. */
export interface KeptFile {
  readonly hash: string
  readonly size: number
}

/** Where the files of evidence lie. They are private. */
export function evidenceFile(data: string, hash: string): string {
  const name = hash.replace('sha256:', '')
  return join(data, 'evidence', name.slice(0, 2), `${name}.warc.gz`)
}

/** Writes records as one WARC file, safe on the disk before anything is said. */
export async function keepRecords(
  newsroom: Newsroom,
  records: readonly WarcRecord[],
): Promise<KeptFile> {
  const { bytes } = await writeWarc(records)
  return keepWarc(newsroom, bytes)
}

/** Keeps a WARC file as it is, safe on the disk before anything is said. */
export async function keepWarc(newsroom: Newsroom, bytes: Uint8Array): Promise<KeptFile> {
  const hash = await sha256(bytes)
  const path = evidenceFile(newsroom.config.data, hash)
  await syncFolders(makeFolder(dirname(path)), 'apart')
  if (!existsSync(path)) await writeDurably(path, Buffer.from(bytes))
  return { hash, size: bytes.length }
}

/** What a reading is of, and when its answers came. */
export interface Told {
  readonly ref: PostRef
  readonly provider: Provider
  readonly reading: Reading
  readonly takenAt: Instant
}

/** The first record of a file, which says what wrote it. */
export function infoRecord(id: string, date: Instant): WarcRecord {
  return {
    type: 'warcinfo',
    id,
    date,
    contentType: 'application/warc-fields',
    fields: [],
    block: bytesOf(`software: ${software}\r\nformat: WARC File Format 1.1\r\n`),
    payloadAt: null,
  }
}

/** The last record of a file, which says what was read from the others, and what more is known of them. */
export function toldRecord(
  { id, info }: { readonly id: string; readonly info: string },
  { ref, provider, reading, takenAt }: Told,
  more: Readonly<Record<string, unknown>> = {},
): WarcRecord {
  const { address } = ref
  const told = { address, provider: provider.name, version: provider.version, reading, ...more }
  return {
    type: 'metadata',
    id,
    date: takenAt,
    contentType: 'application/json',
    fields: [
      ['WARC-Target-URI', address],
      ['WARC-Warcinfo-ID', uuidField(info)],
    ],
    block: bytesOf(JSON.stringify(told)),
    payloadAt: null,
  }
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}
