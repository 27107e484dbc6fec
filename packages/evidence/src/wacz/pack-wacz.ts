import { type Bytes, bytesOf } from '../bytes.ts'
import { type IndexEntry, indexEntry, isIndexed } from '../cdxj/index-entry.ts'
import { writeCdxj } from '../cdxj/write-cdxj.ts'
import { sha256 } from '../digest.ts'
import { canonicalJson } from '../jcs.ts'
import { type EvidenceKey, signText } from '../sign/evidence-key.ts'
import { bytesSource } from '../source.ts'
import type { LeftRecord } from '../warc/excerpt-warc.ts'
import { walkWarc } from '../warc/walk-warc.ts'
import { writeZip, type ZipFile } from '../zip/write-zip.ts'
import { type Excerpt, excerptPath } from './excerpt.ts'
import { manifestOf } from './manifest.ts'

/** A WARC file that goes into a package. */
export interface PackedWarc {
  /** `data.warc.gz` */
  readonly name: string
  readonly bytes: Uint8Array
  /** Time stamps of its manifest, the first one first; a renewal is over an earlier one. */
  readonly stamps: readonly Uint8Array[]
  /** Where it holds some records of a larger file only: that file, and what is not in it. */
  readonly excerpt?: { readonly whole: Uint8Array; readonly left: readonly LeftRecord[] }
}

/** What a package is made of. */
export interface PackOptions {
  readonly warcs: readonly PackedWarc[]
  readonly title: string
  /** The address that the evidence is about; where it was answered, it is the page that readers are shown first. */
  readonly address: string
  /** When the package is made: an instant. */
  readonly created: string
  readonly software: string
  readonly key: EvidenceKey
}

interface Indexed {
  readonly entry: IndexEntry
  readonly date: string
}

/**
 * Packs WARC files as a WACZ 1.1.1: the files as they are, an index, the pages, for each file a manifest of its records
 * with its time stamps, a list of all of that with digests, and a signature over the list. Throws where a WARC file is
 * broken or holds nothing that can be shown. https://specs.webrecorder.net/wacz/1.1.1/
 */
export async function packWacz(options: PackOptions): Promise<Bytes> {
  const { warcs, created } = options
  const records = (await Promise.all(warcs.map(recordsOf))).flat()
  const pages = pagesOf(records, options)
  const files: ZipFile[] = warcs.map(({ name, bytes }) => ({ path: `archive/${name}`, bytes }))
  files.push({ path: 'indexes/index.cdx', bytes: writeCdxj(records) })
  files.push({ path: 'pages/pages.jsonl', bytes: bytesOf(pages.text) })
  for (const [index, { name, bytes, stamps, excerpt }] of warcs.entries()) {
    const stem = `evidence/manifest${index === 0 ? '' : index + 1}`
    files.push({ path: `${stem}.json`, bytes: await manifestOf(excerpt?.whole ?? bytes) })
    if (excerpt) files.push({ path: excerptPath, bytes: await excerptOf(name, excerpt) })
    for (const [at, stamp] of stamps.entries())
      files.push({ path: `${stem}-${at + 1}.tsr`, bytes: stamp })
  }
  const list = await listOf(files, { ...options, main: pages.main })
  const signed = await signatureOf(list, options)
  const all = [
    ...files,
    { path: 'datapackage.json', bytes: list },
    { path: 'datapackage-digest.json', bytes: signed },
  ]
  return writeZip(all, created)
}

async function excerptOf(
  name: string,
  { whole, left }: NonNullable<PackedWarc['excerpt']>,
): Promise<Bytes> {
  const of = await sha256(whole)
  const records = left.map((one) => ({ ...one }))
  const told = { format: 'stet-excerpt-1' as const, file: `archive/${name}`, of, left: records }
  return bytesOf(canonicalJson(told satisfies Excerpt))
}

async function recordsOf({ name, bytes }: PackedWarc): Promise<Indexed[]> {
  const records: Indexed[] = []
  for await (const one of walkWarc(bytesSource(bytes))) {
    if ('fault' in one) throw new RangeError(`Cannot pack ${name}: ${one.fault.message}`)
    const { record, digest } = one
    if (isIndexed(record))
      records.push({ entry: indexEntry(record, { filename: name, digest }), date: record.date })
  }
  return records
}

/** The address itself where it was answered; else every answer that holds something to read. */
function pagesOf(records: readonly Indexed[], { address, title }: PackOptions) {
  const own = records.filter(({ entry }) => entry.url === address)
  const readable = records.filter(({ entry }) => /html|json|text|xml|image/.test(entry.mime))
  const shown = own.length > 0 ? own : readable.length > 0 ? readable : records
  const [main] = shown
  if (!main) throw new RangeError('Cannot pack evidence: it holds no answer of anybody')
  const lines = [
    { format: 'json-pages-1.0', id: 'pages', title: 'All pages' },
    ...shown.map(({ entry, date }, index) => ({
      id: `page-${index + 1}`,
      url: entry.url,
      ts: date,
      title: entry.url === address ? title : entry.url,
    })),
  ]
  return { main, text: lines.map((line) => `${JSON.stringify(line)}\n`).join('') }
}

async function listOf(
  files: readonly ZipFile[],
  { title, created, software, main }: PackOptions & { readonly main: Indexed },
): Promise<Bytes> {
  const resources = await Promise.all(
    files.map(async ({ path, bytes }) => ({
      name: path.replace(/^.*\//, '').toLowerCase(),
      path,
      hash: await sha256(bytes),
      bytes: bytes.length,
    })),
  )
  const list = {
    profile: 'data-package',
    wacz_version: '1.1.1',
    title,
    software,
    created,
    modified: created,
    mainPageUrl: main.entry.url,
    mainPageDate: main.date,
    resources,
  }
  return bytesOf(`${JSON.stringify(list, null, 2)}\n`)
}

/** https://specs.webrecorder.net/wacz-auth/0.1.0/: the text that is signed is the digest with its `sha256:`. */
async function signatureOf(
  list: Uint8Array,
  { created, software, key }: PackOptions,
): Promise<Bytes> {
  const hash = await sha256(list)
  const signedData = {
    hash,
    created,
    software,
    version: '0.1.0',
    signature: await signText(key, hash),
    publicKey: key.publicKey,
  }
  return bytesOf(`${JSON.stringify({ path: 'datapackage.json', hash, signedData }, null, 2)}\n`)
}
