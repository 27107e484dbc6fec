import { createReadStream } from 'node:fs'
import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import type { Removal } from '@stet/core/story'
import { evidenceFile } from '../../capture/keep-evidence.ts'
import type { Newsroom } from '../../newsroom.ts'
import type { HeldTable, HeldValues } from '../../storage/held-words.ts'

const unpack = promisify(gunzip)

/** Larger files of evidence are pictures and films: what was read from them is looked at, their bytes are not. */
const largest = 32 * 1024 * 1024

/** Whether the files behind a place of the database hold the words: evidence, or an archive as it came. */
export async function inFiles(
  { config }: Newsroom,
  table: HeldTable,
  values: HeldValues,
  { finder }: Removal,
): Promise<boolean> {
  if (table === 'capture' || table === 'look')
    return inFile(finder, evidenceFile(config.data, String(values['warc'])))
  if (table !== 'archive_import') return false
  const folder = join(config.data, 'imports', String(values['id']))
  for (const name of await readdir(folder, { recursive: true }).catch(() => []))
    if (await inFile(finder, join(folder, name))) return true
  return false
}

/** Whether a file holds the words, unpacked where it is packed by gzip. ZIPs are not looked into. */
async function inFile(finder: Removal['finder'], path: string): Promise<boolean> {
  const facts = await stat(path).catch(() => undefined)
  if (!facts?.isFile() || facts.size === 0) return false
  if (!path.endsWith('.gz')) return streamHolds(finder, path)
  if (facts.size > largest) return false
  const bytes = await unpack(await readFile(path), { maxOutputLength: 4 * largest }).catch(
    () => undefined,
  )
  return bytes !== undefined && bytesHold(finder, bytes)
}

async function streamHolds(finder: Removal['finder'], path: string): Promise<boolean> {
  let before: Buffer = Buffer.alloc(0)
  for await (const chunk of createReadStream(path, { highWaterMark: part })) {
    const bytes = Buffer.concat([before, chunk as Buffer])
    if (bytesHold(finder, bytes)) return true
    before = bytes.subarray(-overlap)
  }
  return false
}

const part = 1024 * 1024
const overlap = 4096

/** Whether bytes hold words as text, as they are or with the signs of HTML, JSON and addresses unescaped. */
export function bytesHold(finder: Removal['finder'], bytes: Buffer): boolean {
  for (let at = 0; at < bytes.length; at += part) {
    const text = bytes.toString('utf8', at, Math.min(bytes.length, at + part + overlap))
    if (textHolds(finder, text)) return true
  }
  return false
}

/** The same for a text: with tags as parts of it, and without them. */
export function textHolds(finder: Removal['finder'], text: string): boolean {
  const plain = withoutEscapes(text)
  return (
    finder.holdsAddress(plain) ||
    (plain.includes('<') && finder.holds(plain.replace(/<[^<>]*>/g, '')))
  )
}

const named: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  shy: '',
}

function withoutEscapes(text: string): string {
  return text
    .replace(/\\u([0-9a-f]{4})/gi, (_, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    )
    .replace(/\\[nrt]/g, ' ')
    .replace(/&#(x?)([0-9a-f]{1,6});/gi, (_, hex: string, digits: string) =>
      characterOf(Number.parseInt(digits, hex ? 16 : 10)),
    )
    .replace(/&([a-z]{3,5});/g, (whole, name: string) => named[name] ?? whole)
}

function characterOf(code: number): string {
  return code > 0 && code <= 0x10_ffff ? String.fromCodePoint(code) : ' '
}
