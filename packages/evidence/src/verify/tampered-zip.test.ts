import { beforeAll, describe, expect, it } from 'vitest'
import { bytesOf, joinBytes } from '../bytes.ts'
import { crc32 } from '../zip/crc32.ts'
import { writeZip } from '../zip/write-zip.ts'
import * as sample from './package-for-tests.ts'
import { archive, pages, reasonsOf } from './tampering-for-tests.ts'

// What somebody might do to a package of evidence, and the reason for which it is refused: here the ZIP itself.

let whole: Uint8Array
beforeAll(async () => {
  ;({ bytes: whole } = await sample.samplePackage())
})

it('is whole as it was packed', async () => {
  expect(await reasonsOf(whole)).toEqual([])
})

describe('the ZIP', () => {
  /** Where the head of a file and its entry in the list begin. */
  const placesOf = (bytes: Uint8Array, path: string) => {
    const text = Buffer.from(bytes).toString('latin1')
    return { head: text.indexOf(path) - 30, entry: text.lastIndexOf(path) - 46 }
  }
  const patched = (
    edits: (places: { head: number; entry: number; end: number }) => [number, number, 2 | 4][],
  ) => {
    const bytes = whole.slice()
    const view = new DataView(bytes.buffer)
    const places = { ...placesOf(bytes, pages), end: bytes.length - 22 }
    for (const [at, value, size] of edits(places)) {
      if (size === 2) view.setUint16(at, value, true)
      else view.setUint32(at, value, true)
    }
    return bytes
  }
  const files = () => sample.unpack(whole)

  it.each<[string, () => Uint8Array | Promise<Uint8Array>, string[]]>([
    ['its last byte gone', () => whole.subarray(0, whole.length - 1), ['no-zip']],
    ['its second half gone', () => whole.subarray(0, whole.length / 2), ['no-zip']],
    ['a byte behind it', () => joinBytes([whole, bytesOf('x')]), ['no-zip']],
    ['another file before it', () => joinBytes([bytesOf('<html>'), whole]), ['zip-directory']],
    [
      'a place of its list that is beyond it',
      () => patched(({ end }) => [[end + 16, whole.length, 4]]),
      ['zip-directory'],
    ],
    [
      'bytes that belong to none of its files',
      () => {
        const { entry } = placesOf(whole, archive)
        const bytes = joinBytes([
          whole.subarray(0, entry),
          bytesOf('hidden'),
          whole.subarray(entry),
        ])
        new DataView(bytes.buffer).setUint32(bytes.length - 6, entry + 6, true)
        return bytes
      },
      ['zip-hidden'],
    ],
    [
      'another check sum',
      () =>
        patched(({ head, entry }) => [
          [head + 14, 7, 4],
          [entry + 16, 7, 4],
        ]),
      ['zip-checksum'],
    ],
    [
      'a check sum before the file that is not that of the list',
      () => patched(({ head }) => [[head + 14, 7, 4]]),
      ['zip-head-differs'],
    ],
    [
      'a name before the file that is not that of the list',
      () => patched(({ head }) => [[head + 30, 0x5858, 2]]),
      ['zip-head-differs'],
    ],
    [
      'a file less than it says',
      () =>
        patched(({ end }) => [
          [end + 8, 9, 2],
          [end + 10, 9, 2],
        ]),
      ['zip-count'],
    ],
    ['encryption', () => patched(({ entry }) => [[entry + 8, 1, 2]]), ['zip-encrypted']],
    [
      'a packing that is not read',
      () =>
        patched(({ head, entry }) => [
          [head + 8, 12, 2],
          [entry + 10, 12, 2],
        ]),
      ['zip-method'],
    ],
    ['several disks', () => patched(({ end }) => [[end + 4, 1, 2]]), ['zip-several-disks']],
    ['the large kind', () => patched(({ end }) => [[end + 16, 0xffff_ffff, 4]]), ['zip-64']],
    [
      'two names for one place',
      () => patched(({ entry }) => [[entry + 42, 0, 4]]),
      ['zip-overlap'],
    ],
    [
      'a file that says it is packed',
      () =>
        patched(({ head, entry }) => [
          [head + 8, 8, 2],
          [entry + 10, 8, 2],
        ]),
      ['zip-packing'],
    ],
    [
      'one name twice',
      async () => sample.repack((await files()).set('PAGES/pages.jsonl', bytesOf('{}'))),
      ['zip-name-twice'],
    ],
    [
      'a name that leads out of the folder',
      async () => sample.repack((await files()).set('pages/../../x.html', bytesOf('{}'))),
      ['zip-name'],
    ],
    [
      'a name that reads backwards',
      async () => sample.repack((await files()).set('pages/\u202elmth.x', bytesOf('{}'))),
      ['zip-name'],
    ],
  ])('%s', async (_what, make, reasons) => {
    expect(await reasonsOf(await make())).toEqual(reasons)
  })
})

describe('sizes and a check sum that follow a file', () => {
  const packed = (told: readonly [number, number, number]) => {
    const bytes = writeZip([{ path: 'x', bytes: bytesOf('some words') }], sample.created)
    const entry = bytes.length - 22 - 47
    const after = new DataView(new ArrayBuffer(16))
    for (const [index, value] of [0x08074b50, ...told].entries())
      after.setUint32(index * 4, value, true)
    const parts = [bytes.subarray(0, entry), new Uint8Array(after.buffer), bytes.subarray(entry)]
    const longer = joinBytes(parts)
    const view = new DataView(longer.buffer)
    // Bit 3 says that they follow.
    view.setUint16(6, 0x0808, true)
    view.setUint16(entry + 16 + 8, 0x0808, true)
    view.setUint32(longer.length - 6, entry + 16, true)
    return longer
  }
  const crc = crc32(bytesOf('some words'))

  it.each<[string, readonly [number, number, number], string]>([
    ['are read', [crc, 10, 10], 'list-missing'],
    ['must be the check sum of the list', [crc + 1, 10, 10], 'zip-head-differs'],
    ['must be the packed size of the list', [crc, 9, 10], 'zip-head-differs'],
    ['must be the size of the list', [crc, 10, 9], 'zip-head-differs'],
  ])('%s', async (_what, told, reason) => {
    expect(await reasonsOf(packed(told))).toEqual([reason])
  })
})

describe('a second name', () => {
  const named = bytesOf('up\u0005\0\u0001abcd')
  const plain = writeZip([{ path: 'x', bytes: bytesOf('some words') }], sample.created)
  const entry = plain.length - 22 - 47
  const withExtra = (at: number, field: number, directoryAt: number) => {
    const bytes = joinBytes([plain.subarray(0, at), named, plain.subarray(at)])
    const view = new DataView(bytes.buffer)
    view.setUint16(field, named.length, true)
    const end = bytes.length - 22
    view.setUint32(end + 12, end - directoryAt, true)
    view.setUint32(end + 16, directoryAt, true)
    return bytes
  }

  it('is refused in the list and before the file', async () => {
    expect(await reasonsOf(plain)).toEqual(['list-missing'])
    expect(await reasonsOf(withExtra(entry + 47, entry + 30, entry))).toEqual(['zip-name'])
    expect(await reasonsOf(withExtra(31, 28, entry + named.length))).toEqual(['zip-name'])
  })

  it('is not what other fields are', async () => {
    named[0] = 0x55
    named[1] = 0x54
    expect(await reasonsOf(withExtra(entry + 47, entry + 30, entry))).toEqual(['list-missing'])
    expect(await reasonsOf(withExtra(31, 28, entry + named.length))).toEqual(['list-missing'])
  })
})
