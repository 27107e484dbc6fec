import { beforeAll, expect, it } from 'vitest'
import { bytesOf, joinBytes } from '../bytes.ts'
import { canonicalJson, type Json } from '../jcs.ts'
import type { EvidenceKey } from '../sign/evidence-key.ts'
import { bytesSource } from '../source.ts'
import { excerptPath } from '../wacz/excerpt.ts'
import { packWacz } from '../wacz/pack-wacz.ts'
import { excerptWarc, type WarcExcerpt } from '../warc/excerpt-warc.ts'
import { writeWarc } from '../warc/write-warc.ts'
import * as sample from './package-for-tests.ts'
import { type Files, manifest, reasonsOf } from './tampering-for-tests.ts'
import { verifyWacz } from './verify-wacz.ts'

// What somebody might do to a package that holds some records of a larger file only, and who has the key.

let key: EvidenceKey
let warc: Uint8Array
let cut: WarcExcerpt
let whole: Uint8Array
beforeAll(async () => {
  ;({ key, warc } = await sample.samplePackage())
  cut = await excerptWarc(warc, ({ type, fields }) =>
    type === 'metadata' || fields.some(([, value]) => value.includes('cdn.example'))
      ? 'not of this post alone'
      : null,
  )
  const excerpt = { whole: warc, left: cut.left }
  whole = await packWacz({
    warcs: [{ name: 'data.warc.gz', bytes: cut.bytes, stamps: [], excerpt }],
    ...{ title: 'A post', address: sample.address, created: sample.created },
    ...{ software: sample.software, key },
  })
})

it('holds each record as it stands in the whole file, and says what it lacks', async () => {
  const { checks, lacks } = await verifyWacz(bytesSource(whole), { now: sample.now })
  expect(checks.filter(({ ok }) => !ok)).toEqual([])
  expect(lacks[0]).toContain('3 of the 6 records of the whole file are left out (not of this post')
  expect(cut.left).toHaveLength(3)
  expect(warc.length).toBeGreaterThan(cut.bytes.length + 5000)
})

const told = (files: Files, change: (told: Record<string, Json>) => Json) => {
  const before = JSON.parse(sample.textOf(files, excerptPath))
  files.set(excerptPath, bytesOf(canonicalJson(change(before))))
}
const left = (told: Record<string, Json>) => told['left'] as Record<string, Json>[]

it.each<[string, (files: Files) => unknown, string]>([
  [
    'words that make no sense',
    (files) => files.set(excerptPath, bytesOf('{}')),
    'excerpt-unreadable',
  ],
  [
    'nothing left out',
    (files) => told(files, (one) => ({ ...one, left: [] })),
    'excerpt-unreadable',
  ],
  [
    'a file that is not there',
    (files) => told(files, (one) => ({ ...one, file: 'archive/other.warc.gz' })),
    'excerpt-file',
  ],
  ['no manifest of the whole', (files) => files.delete(manifest), 'excerpt-manifest'],
  [
    'another whole file',
    (files) => told(files, (one) => ({ ...one, of: `sha256:${'0'.repeat(64)}` })),
    'excerpt-manifest',
  ],
  [
    'a record called left out that never was',
    (files) =>
      told(files, (one) => ({ ...one, left: [...left(one), { id: 'urn:none', why: '' }] })),
    'excerpt-left',
  ],
  [
    'one record more called left out',
    (files) => told(files, (one) => ({ ...one, left: left(one).slice(1) })),
    'excerpt-count',
  ],
  ['no word of being an excerpt', (files) => files.delete(excerptPath), 'manifest-file'],
])('%s is found', async (_, change, reason) => {
  const files = await sample.unpack(whole)
  await change(files)
  await sample.relist(files, key)
  expect(await reasonsOf(sample.repack(files))).toContain(reason)
})

it('a record that was changed is found, although all else is made anew', async () => {
  const changed = sample.records.map((record) =>
    record.type === 'warcinfo' ? { ...record, block: bytesOf('software: Other\r\n') } : record,
  )
  const { bytes, records } = await writeWarc(changed)
  const first = bytes.subarray(0, records[0]?.length)
  const before = await writeWarc(sample.records)
  const rest = cut.bytes.subarray(before.records[0]?.length)
  const excerpt = { whole: warc, left: cut.left }
  const other = await packWacz({
    warcs: [{ name: 'data.warc.gz', bytes: joinBytes([first, rest]), stamps: [], excerpt }],
    ...{ title: 'A post', address: sample.address, created: sample.created },
    ...{ software: sample.software, key },
  })
  expect(await reasonsOf(other)).toContain('excerpt-record')
})
