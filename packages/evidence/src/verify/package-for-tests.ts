import { bytesOf } from '../bytes.ts'
import { sha256 } from '../digest.ts'
import { type EvidenceKey, makeEvidenceKey, signText } from '../sign/evidence-key.ts'
import { bytesSource } from '../source.ts'
import { packWacz } from '../wacz/pack-wacz.ts'
import { exchangeRecords } from '../warc/http-records.ts'
import type { WarcRecord } from '../warc/record.ts'
import { writeWarc } from '../warc/write-warc.ts'
import { readZip } from '../zip/read-zip.ts'
import { writeZip, type ZipFile } from '../zip/write-zip.ts'

export const created = '2026-03-02T10:00:00.000Z'
export const now = '2026-03-02T12:00:00.000Z'
export const address = 'https://social.example/@mara/1'
export const software = 'Stet/0.1'

const id = (last: number) => `019abc00-0000-7000-8000-${String(last).padStart(12, '0')}`

/** The records of a post with its picture, by somebody invented. */
export const records: readonly WarcRecord[] = [
  {
    type: 'warcinfo',
    id: id(1),
    date: '2026-03-02T09:00:00.000Z',
    contentType: 'application/warc-fields',
    fields: [],
    block: bytesOf('software: Stet/0.1\r\nformat: WARC File Format 1.1\r\n'),
    payloadAt: null,
  },
  ...exchange(2, address, ['text/html', bytesOf('<p>“No show tonight” \r\n\r\n and more</p>')]),
  ...exchange(4, 'https://www.cdn.example/b.png?b=2&a=1', ['image/png', noise(5000)]),
  {
    type: 'metadata',
    id: id(6),
    date: '2026-03-02T09:00:09.000Z',
    contentType: 'application/json',
    fields: [['WARC-Target-URI', address]],
    block: bytesOf('{"provider":"mastodon"}'),
    payloadAt: null,
  },
]

function exchange(number: number, to: string, [type, body]: readonly [string, Uint8Array]) {
  const { host, pathname } = new URL(to)
  return exchangeRecords(
    {
      address: to,
      begunAt: `2026-03-02T09:00:0${number}.000Z`,
      remoteAddress: '192.0.2.7',
      request: { target: pathname, headers: [['Host', host]] },
      response: {
        status: 200,
        statusText: 'OK',
        headers: [['Content-Type', type]],
        body,
        truncated: null,
      },
    },
    { response: id(number), request: id(number + 1), info: id(1) },
  )
}

/** Bytes that do not pack, the same each time. */
export function noise(length: number): Uint8Array {
  let state = 1
  return Uint8Array.from({ length }, () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fff_ffff
    return state >>> 16
  })
}

/** A package of those records, and the key that signed it. */
export async function samplePackage(stamps: readonly Uint8Array[] = []) {
  const { key } = await makeEvidenceKey()
  const { bytes: warc } = await writeWarc(records)
  const warcs = [{ name: 'data.warc.gz', bytes: warc, stamps }]
  const options = { warcs, title: 'A post', address, created, software, key }
  return { key, warc, bytes: await packWacz(options) }
}

/** The files of a package, to be changed. */
export async function unpack(bytes: Uint8Array): Promise<Map<string, Uint8Array>> {
  const entries = await readZip(bytesSource(bytes))
  return new Map(entries.map(({ path, at, size }) => [path, bytes.slice(at, at + size)]))
}

/** Files as a ZIP again, its check sums right and everything else as it stands. */
export function repack(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  return writeZip(
    Array.from(files, ([path, bytes]): ZipFile => ({ path, bytes })),
    created,
  )
}

/** Lists the files anew, with digests that are right, and signs the list: what somebody inside could do. */
export async function relist(
  files: Map<string, Uint8Array>,
  key: EvidenceKey,
  edit: (list: Record<string, unknown>) => void = () => undefined,
): Promise<void> {
  const list = JSON.parse(textOf(files, 'datapackage.json')) as Record<string, unknown>
  const paths = [...files.keys()].filter((path) => !path.startsWith('datapackage'))
  list['resources'] = await Promise.all(
    paths.map(async (path) => {
      const bytes = files.get(path) ?? new Uint8Array()
      return { name: path, path, hash: await sha256(bytes), bytes: bytes.length }
    }),
  )
  edit(list)
  files.set('datapackage.json', bytesOf(JSON.stringify(list)))
  await resign(files, key, String(list['created']))
}

/** Signs the list as it stands. */
export async function resign(
  files: Map<string, Uint8Array>,
  key: EvidenceKey,
  at: string = created,
): Promise<void> {
  const hash = await sha256(files.get('datapackage.json') ?? new Uint8Array())
  const signedData = {
    ...{ hash, created: at, software, version: '0.1.0' },
    signature: await signText(key, hash),
    publicKey: key.publicKey,
  }
  files.set(
    'datapackage-digest.json',
    bytesOf(JSON.stringify({ path: 'datapackage.json', hash, signedData })),
  )
}

/** A file of a package as text. */
export function textOf(files: ReadonlyMap<string, Uint8Array>, path: string): string {
  return new TextDecoder().decode(files.get(path))
}
