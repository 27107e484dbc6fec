import { beforeAll, expect, it } from 'vitest'
import type { EvidenceKey } from '../sign/evidence-key.ts'
import * as sample from './package-for-tests.ts'
import {
  digest,
  edit,
  type Files,
  list,
  manifest,
  pages,
  reasonsOf,
} from './tampering-for-tests.ts'

// What somebody might do to a package of evidence, and the reason for which it is refused: here values of shapes that nobody writes.

let key: EvidenceKey
let whole: Uint8Array
beforeAll(async () => {
  ;({ key, bytes: whole } = await sample.samplePackage())
})

const deep = `${'['.repeat(1e5)}${']'.repeat(1e5)}`
const noText = '{"toString":1,"valueOf":1}'

it.each<[string, (files: Files) => unknown, string[]]>([
  [
    'a manifest that lists nothing as a record',
    (files) =>
      edit(files, manifest, (text) => text.replace(/"records":.*(?=,"warc")/, '"records":[null]')),
    ['manifest-unreadable'],
  ],
  [
    'a manifest that is nested deeper than can be followed',
    (files) => edit(files, manifest, (text) => text.replace('"format"', `"a":${deep},"format"`)),
    ['manifest-unreadable'],
  ],
  [
    'a time of a page that is no text',
    (files) => edit(files, pages, (text) => text.replace(/"ts":"[^"]*"/, `"ts":${noText}`)),
    ['pages-time'],
  ],
])('%s', async (_what, change, reasons) => {
  const files = await sample.unpack(whole)
  change(files)
  await sample.relist(files, key)
  expect(await reasonsOf(sample.repack(files))).toEqual(reasons)
})

it.each([
  ['a profile that is nested deeper than can be told', `"profile":${deep}`, 'list-profile'],
  [
    'an older digest that is no text',
    `"resources":[{"path":"x","hashing":"sha256","stats":{"bytes":1,"hash":${noText}}}]`,
    'list-unreadable',
  ],
])('%s', async (_what, member, reason) => {
  const files = await sample.unpack(whole)
  edit(files, list, (text) => text.replace(/\}\s*$/, `,${member}}`))
  expect(await reasonsOf(sample.repack(files))).toEqual([reason])
})

it('a digest of the list that is no text', async () => {
  const files = await sample.unpack(whole)
  edit(files, digest, (text) => text.replace(/"hash": ?"[^"]*"/, `"hash":${noText}`))
  expect(await reasonsOf(sample.repack(files))).toEqual(['digest-differs', 'signature-hash'])
})
