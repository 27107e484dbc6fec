import { beforeAll, describe, expect, it } from 'vitest'
import { bytesOf, joinBytes } from '../bytes.ts'
import type { EvidenceKey } from '../sign/evidence-key.ts'
import { manifestOf } from '../wacz/manifest.ts'
import { gunzip, gzip } from '../warc/gzip.ts'
import { writeWarc } from '../warc/write-warc.ts'
import * as sample from './package-for-tests.ts'
import {
  archive,
  edit,
  type Files,
  index,
  manifest,
  pages,
  reasonsOf,
} from './tampering-for-tests.ts'

// What somebody might do to a package of evidence, and the reason for which it is refused: here by somebody who has the key, lists all files anew and signs.

let key: EvidenceKey
let whole: Uint8Array
let warc: Uint8Array
beforeAll(async () => {
  ;({ key, bytes: whole, warc } = await sample.samplePackage())
})

describe('its files, listed and signed anew', () => {
  /** The gzip members of the WARC file, one a record. */
  const members = async () => {
    const { records } = await writeWarc(sample.records)
    return records.map(({ offset, length }) => warc.subarray(offset, offset + length))
  }
  const put = (files: Files, parts: readonly Uint8Array[]) => files.set(archive, joinBytes(parts))
  const replaced = async (files: Files, from: string, to: string) => {
    const all = await members()
    const letters = Buffer.from(await gunzip(all[1] ?? new Uint8Array())).toString('latin1')
    const changed = letters.replace(from, to)
    expect(changed).not.toBe(letters)
    put(files, all.with(1, await gzip(Buffer.from(changed, 'latin1'))))
  }
  const moved = ['index-record', 'manifest-file', 'manifest-none']
  const line = (files: Files, from: string | RegExp, to: string) =>
    edit(files, index, (text) => text.replace(from, to))

  it.each<[string, (files: Files) => unknown, string[]]>([
    ['no index', (files) => files.delete(index), ['index-missing']],
    ['no pages', (files) => files.delete(pages), ['pages-missing']],
    [
      'no WARC file',
      (files) => files.delete(archive),
      ['warc-missing', 'index-record', 'pages-record', 'manifest-file'],
    ],
    ['no manifest', (files) => files.delete(manifest), ['manifest-missing']],
    [
      'two records swapped',
      async (files) => {
        const [a, b, c, ...rest] = await members()
        if (a && b && c) put(files, [a, c, b, ...rest])
      },
      ['index-length', 'manifest-file', 'manifest-none'],
    ],
    ['a record left out', async (files) => put(files, (await members()).toSpliced(2, 1)), moved],
    [
      'a record twice',
      async (files) => put(files, [...(await members()), (await members())[1] ?? new Uint8Array()]),
      ['record-twice', 'index-lacks', 'manifest-file', 'manifest-none'],
    ],
    [
      'a record of another time at its end',
      async (files) => {
        const [record] = sample.records
        if (!record) return
        const late = await writeWarc([{ ...record, id: 'late', date: '2026-03-02T11:00:00.000Z' }])
        put(files, [...(await members()), late.bytes])
      },
      ['record-later', 'manifest-file', 'manifest-none'],
    ],
    [
      'a record without a time',
      async (files) => {
        const [record] = sample.records
        if (!record) return
        const undated = await writeWarc([{ ...record, id: 'undated', date: 'yesterday' }])
        put(files, [...(await members()), undated.bytes])
      },
      ['record-date', 'manifest-file', 'manifest-none'],
    ],
    [
      'a record that says another length',
      (files) => replaced(files, 'Content-Length: ', 'Content-Length: 9'),
      ['record-length', ...moved],
    ],
    [
      'a record of another version',
      (files) => replaced(files, 'WARC/1.1', 'WARC/7.7'),
      ['record-no-record', ...moved],
    ],
    [
      'bytes behind the records',
      async (files) => put(files, [...(await members()), bytesOf('x')]),
      ['record-cut-off', 'manifest-file', 'manifest-none'],
    ],
    [
      'a WARC file without records',
      (files) => files.set(archive, new Uint8Array()),
      ['records-none', 'index-record', 'pages-record', 'manifest-file', 'manifest-none'],
    ],
    [
      'a WARC file that no manifest is of',
      async (files) => {
        const [record] = sample.records
        if (record)
          files.set('archive/more.warc.gz', (await writeWarc([{ ...record, id: 'more' }])).bytes)
      },
      ['manifest-none'],
    ],
    [
      'lines of the index out of order',
      (files) => edit(files, index, (text) => `${text.trim().split('\n').reverse().join('\n')}\n`),
      ['index-order'],
    ],
    [
      'a line of the index that is none',
      (files) => edit(files, index, (text) => `${text}more\n`),
      ['index-unreadable'],
    ],
    ['an empty index', (files) => files.set(index, bytesOf('')), ['index-empty']],
    [
      'a line of the index gone',
      (files) => edit(files, index, (text) => text.slice(text.indexOf('\n') + 1)),
      ['index-lacks'],
    ],
    [
      'another place in the index',
      (files) => line(files, '"offset":', '"offset":1'),
      ['index-record'],
    ],
    [
      'another length in the index',
      (files) => line(files, '"length":', '"length":1'),
      ['index-length'],
    ],
    [
      'another address in the index',
      (files) => line(files, '"url":"https://social', '"url":"https://sociable'),
      ['index-address'],
    ],
    ['another time in the index', (files) => line(files, ' 20260302', ' 20250302'), ['index-time']],
    [
      'another status in the index',
      (files) => line(files, '"status":200', '"status":404'),
      ['index-status'],
    ],
    [
      'another digest in the index',
      (files) => line(files, /"digest":"sha256:./, '"digest":"sha256:z'),
      ['index-digest'],
    ],
    [
      'another digest of a record in the index',
      (files) => line(files, /"recordDigest":"sha256:./, '"recordDigest":"sha256:z'),
      ['index-record-digest'],
    ],
    [
      'pages that do not say what they are',
      (files) => edit(files, pages, (text) => text.replace('json-pages', 'json-papers')),
      ['pages-unreadable'],
    ],
    [
      'a page that nobody kept',
      (files) => edit(files, pages, (text) => text.replaceAll('@mara/1', '@mara/2')),
      ['pages-record'],
    ],
    [
      'another time of a page',
      (files) => edit(files, pages, (text) => text.replace('T09:00:02', 'T08:00:02')),
      ['pages-time'],
    ],
    [
      'a manifest in another form',
      (files) => edit(files, manifest, (text) => `${text}\n`),
      ['manifest-unreadable'],
    ],
    [
      'a manifest of another file',
      (files) => edit(files, manifest, (text) => text.replace(/("hash":"sha256:)./, '$1z')),
      ['manifest-file', 'manifest-none'],
    ],
    [
      'another size in the manifest',
      (files) =>
        edit(files, manifest, (text) => text.replace(/"warc":\{"bytes":/, '"warc":{"bytes":1')),
      ['manifest-size'],
    ],
    [
      'another time in the manifest',
      (files) => edit(files, manifest, (text) => text.replace('T09:00:02', 'T08:00:02')),
      ['manifest-record'],
    ],
    [
      'a record less in the manifest',
      (files) =>
        edit(files, manifest, (text) => {
          const told = JSON.parse(text) as { records: unknown[] }
          const first = JSON.stringify(told.records[0])
          return text.replace(`${first},`, '')
        }),
      ['manifest-count'],
    ],
    [
      'a time stamp of nothing',
      (files) => files.set('evidence/other-1.tsr', bytesOf('x')),
      ['stamp-stray'],
    ],
    [
      'a time stamp that is too large for one',
      (files) => files.set('evidence/manifest-1.tsr', new Uint8Array(2_000_000)),
      ['stamp-stray'],
    ],
    [
      'a time stamp that is none',
      (files) => files.set('evidence/manifest-1.tsr', bytesOf('x')),
      ['unreadable'],
    ],
  ])('%s', async (_what, change, reasons) => {
    const files = await sample.unpack(whole)
    await change(files)
    await sample.relist(files, key)
    expect(await reasonsOf(sample.repack(files))).toEqual(reasons)
  })

  it.each<[string, Record<string, unknown>, string[]]>([
    [
      'a time that is still to come',
      { created: '2027-01-01T00:00:00.000Z' },
      ['list-time', 'signature-future'],
    ],
    ['a time before its own records', { created: '2026-03-01T10:00:00.000Z' }, ['record-later']],
    ['another page to begin with', { mainPageUrl: 'https://other.example/' }, ['pages-main']],
    ['another time of that page', { mainPageDate: '2026-03-02T08:00:00.000Z' }, ['pages-main']],
  ])('%s', async (_what, told, reasons) => {
    const files = await sample.unpack(whole)
    await sample.relist(files, key, (one) => Object.assign(one, told))
    expect(await reasonsOf(sample.repack(files))).toEqual(reasons)
  })

  it('a file that is listed twice', async () => {
    const files = await sample.unpack(whole)
    await sample.relist(files, key, (one) => {
      const all = one['resources'] as unknown[]
      one['resources'] = [...all, all[0]]
    })
    expect(await reasonsOf(sample.repack(files))).toEqual(['list-twice'])
  })

  it('a word of a post', async () => {
    const files = await sample.unpack(whole)
    await replaced(files, 'No show', 'Go show')
    await sample.relist(files, key)
    // Whether the index still leads there depends on how well the other word packs.
    expect(await reasonsOf(sample.repack(files))).toEqual([
      'record-block-digest',
      expect.stringMatching(/^index-record/),
      'manifest-file',
      'manifest-none',
    ])
  })

  it('records of another package, signed with its own manifest', async () => {
    const files = await sample.unpack(whole)
    const theirs = (await writeWarc(sample.records.slice(0, 3))).bytes
    files.set(archive, theirs).set(manifest, await manifestOf(theirs))
    await sample.relist(files, key)
    expect(await reasonsOf(sample.repack(files))).toEqual(['index-record'])
  })
})
