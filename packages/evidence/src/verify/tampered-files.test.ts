import { beforeAll, describe, expect, it } from 'vitest'
import { bytesOf } from '../bytes.ts'
import { type EvidenceKey, keyFingerprint, makeEvidenceKey } from '../sign/evidence-key.ts'
import * as sample from './package-for-tests.ts'
import {
  archive,
  digest,
  edit,
  type Files,
  index,
  list,
  manifest,
  pages,
  reasonsOf,
} from './tampering-for-tests.ts'

// What somebody might do to a package of evidence, and the reason for which it is refused: here its files, by somebody who lacks the key.

let key: EvidenceKey
let other: EvidenceKey
let whole: Uint8Array
let warc: Uint8Array
beforeAll(async () => {
  ;({ key, bytes: whole, warc } = await sample.samplePackage())
  ;({ key: other } = await makeEvidenceKey())
})

describe('its files, the signature left as it is', () => {
  it.each<[string, (files: Files) => unknown, string[]]>([
    [
      'a byte of the WARC file',
      (files) => files.set(archive, warc.with(warc.length - 4000, (warc.at(-4000) ?? 0) ^ 1)),
      ['file-differs', 'record-cut-off', 'index-record', 'manifest-file', 'manifest-none'],
    ],
    [
      'a letter of the index',
      (files) => edit(files, index, (text) => text.replace('image/png', 'image/pnk')),
      ['file-differs', 'index-type'],
    ],
    [
      'a letter of the pages',
      (files) => edit(files, pages, (text) => text.replace('A post', 'A poem')),
      ['file-differs'],
    ],
    [
      'a letter of the manifest',
      (files) => edit(files, manifest, (text) => text.replace('09:00:02', '09:00:03')),
      ['file-differs', 'manifest-record'],
    ],
    [
      'the index shorter',
      (files) => edit(files, index, (text) => text.slice(0, text.indexOf('\n') + 1)),
      ['file-size', 'index-lacks'],
    ],
    ['a file gone', (files) => files.delete(pages), ['file-missing']],
    ['a file more', (files) => files.set('pages/extra.txt', bytesOf('x')), ['file-unlisted']],
    ['no list', (files) => files.delete(list), ['list-missing']],
    ['a list that is none', (files) => files.set(list, bytesOf('[]')), ['list-unreadable']],
    [
      'a list with a file that has no digest',
      (files) => edit(files, list, (text) => text.replace('"hash"', '"hush"')),
      ['list-unreadable'],
    ],
    [
      'a list of another profile',
      (files) => edit(files, list, (text) => text.replace('"data-package"', '"wacz"')),
      ['list-profile'],
    ],
    [
      'a list of another version',
      (files) => edit(files, list, (text) => text.replace('1.1.1', '2.0.0')),
      ['list-version'],
    ],
    [
      'another title',
      (files) => edit(files, list, (text) => text.replace('A post', 'A poem')),
      ['digest-differs'],
    ],
    [
      'another size in the list',
      (files) => edit(files, list, (text) => text.replace(/"bytes": \d+/, '"bytes": 7')),
      ['file-size', 'digest-differs'],
    ],
    [
      'another digest of the list',
      (files) =>
        edit(files, digest, (text) => text.replace(/"hash": "sha256:./, '"hash": "sha256:z')),
      ['digest-differs', 'signature-hash'],
    ],
    [
      'a digest of something else',
      (files) => edit(files, digest, (text) => text.replace('datapackage.json', 'pages.jsonl')),
      ['digest-unreadable'],
    ],
    ['no digest of the list', (files) => files.delete(digest), ['digest-missing']],
    [
      'no signature',
      (files) => edit(files, digest, (text) => text.replace('"signedData"', '"unsigned"')),
      ['signature-missing'],
    ],
    [
      'a letter of the signature',
      (files) =>
        edit(files, digest, (text) =>
          text.replace(
            /"signature": "(.)/,
            (_all, letter) => `"signature": "${letter === 'A' ? 'B' : 'A'}`,
          ),
        ),
      ['signature-differs'],
    ],
    [
      'another key under the same signature',
      (files) => edit(files, digest, (text) => text.replace(key.publicKey, other.publicKey)),
      ['signature-differs'],
    ],
    [
      'a key that is none',
      (files) => edit(files, digest, (text) => text.replace(key.publicKey, 'AAAA')),
      ['signature-key'],
    ],
    [
      'a name beside the signature',
      (files) =>
        edit(files, digest, (text) => text.replace('"version"', '"name": "Mara", "version"')),
      ['signature-extra'],
    ],
    [
      'a signature without its time',
      (files) => edit(files, digest, (text) => text.replace(/"created": "[^"]*",/, '')),
      ['signature-lacks'],
    ],
    [
      'a signature of another version',
      (files) => edit(files, digest, (text) => text.replace('0.1.0', '9.1.0')),
      ['signature-version'],
    ],
    [
      'another time of the signature',
      (files) => edit(files, digest, (text) => text.replace('T10:00', 'T09:00')),
      ['signature-created'],
    ],
    [
      'a time of the signature that is still to come',
      (files) => edit(files, digest, (text) => text.replace('2026-03-02', '2027-03-02')),
      ['signature-future'],
    ],
    [
      'a signature that says it is a domain’s',
      (files) => edit(files, digest, (text) => text.replace('"publicKey"', '"domain"')),
      ['signature-lacks'],
    ],
  ])('%s', async (_what, change, reasons) => {
    const files = await sample.unpack(whole)
    change(files)
    expect(await reasonsOf(sample.repack(files))).toEqual(reasons)
  })
})

describe('all of it written anew, and signed with another key', () => {
  it('is refused by whoever knows the key', async () => {
    const files = await sample.unpack(whole)
    await sample.relist(files, other, (one) => Object.assign(one, { title: 'A poem' }))
    const forged = sample.repack(files)
    expect(await reasonsOf(forged)).toEqual([])
    const ours = [await keyFingerprint(key.publicKey)]
    expect(await reasonsOf(whole, ours)).toEqual([])
    expect(await reasonsOf(forged, ours)).toEqual(['signature-other-key'])
    expect(await reasonsOf(forged, [await keyFingerprint(other.publicKey)])).toEqual([])
  })
})
