import { execFile, execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { joinBytes } from '../bytes.ts'
import { gzip } from './gzip.ts'
import { exchangeRecords, type HttpExchange } from './http-records.ts'
import { readWarc, type WarcFault } from './read-warc.ts'
import { fieldOf, type WarcRecord } from './record.ts'
import { type WrittenWarc, writeWarc } from './write-warc.ts'

/** Programs of others that judge our files; where there is none, its test says that it was skipped. */
const runs = (program: string) => spawnSync(program, ['--version']).status === 0
const hasPython = runs('python3')
const hasWget = runs('wget')

const id = (last: number) => `019abc00-0000-7000-8000-${String(last).padStart(12, '0')}`
const text = (words: string) => new TextEncoder().encode(words)

const info: WarcRecord = {
  type: 'warcinfo',
  id: id(1),
  date: '2026-11-23T09:00:00.000Z',
  contentType: 'application/warc-fields',
  fields: [['WARC-Filename', 'post.warc.gz']],
  block: text('software: Stet\r\nformat: WARC File Format 1.1\r\n'),
  payloadAt: null,
}
const exchange: HttpExchange = {
  address: 'https://social.example/@mara/1',
  begunAt: '2026-11-23T09:00:01.000Z',
  remoteAddress: '192.0.2.7',
  request: {
    target: '/@mara/1',
    headers: [
      ['Host', 'social.example'],
      ['User-Agent', 'Stet'],
    ],
  },
  response: {
    status: 200,
    statusText: 'OK',
    headers: [
      ['Content-Type', 'text/html'],
      ['Transfer-Encoding', 'chunked'],
      ['X-Odd-Case', 'a'],
    ],
    body: text('<p>“No show tonight” \r\n\r\n and more</p>'),
    truncated: null,
  },
}
const picture: WarcRecord = {
  type: 'resource',
  id: id(4),
  date: '2026-11-23T09:00:02.000Z',
  contentType: 'image/png',
  fields: [
    ['WARC-Target-URI', 'urn:stet:screenshot:1'],
    ['WARC-Warcinfo-ID', `<urn:uuid:${id(1)}>`],
  ],
  block: Uint8Array.from({ length: 5000 }, (_, at) => (at * 7919) % 251),
  payloadAt: 0,
}

let written: WrittenWarc
let folder = ''
beforeAll(async () => {
  const pair = exchangeRecords(exchange, { response: id(2), request: id(3), info: id(1) })
  written = await writeWarc([info, ...pair, picture])
  folder = mkdtempSync(join(tmpdir(), 'stet-warc-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('a file of ours', () => {
  it('is read as it was written, record by record', async () => {
    const { records, faults } = await readWarc(written.bytes)
    expect(faults).toEqual([])
    expect(records.map(({ type }) => type)).toEqual(['warcinfo', 'response', 'request', 'resource'])
    expect(records.map(({ offset, length }) => [offset, length])).toEqual(
      written.records.map(({ offset, length }) => [offset, length]),
    )
    const response = records[1]
    if (!response) throw new Error('no response')
    expect(fieldOf(response, 'warc-target-uri')).toBe('https://social.example/@mara/1')
    expect(new TextDecoder().decode(response.block)).toBe(
      'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nx-orig-transfer-encoding: chunked\r\nX-Odd-Case: a\r\n\r\n<p>“No show tonight” \r\n\r\n and more</p>',
    )
    expect(response.block.subarray(response.payloadAt ?? 0)).toEqual(exchange.response.body)
  })

  it('says that an answer was cut, and by what', async () => {
    const cut = { ...exchange, response: { ...exchange.response, truncated: 'length' as const } }
    const [record] = exchangeRecords(cut, { response: id(2), request: id(3), info: id(1) })
    expect(fieldOf(record, 'WARC-Truncated')).toBe('length')
  })

  it('holds no field that a stranger wrote', async () => {
    const hostile = {
      ...picture,
      fields: [['WARC-Target-URI', 'https://a.example/\r\nWARC-Type: warcinfo']] as const,
    }
    await expect(writeWarc([hostile])).rejects.toThrow(/line break/)
  })

  it.skipIf(!hasPython)(
    'is unpacked by gzip, and each digest is what Python makes of it (skipped where there is no Python)',
    () => {
      const file = join(folder, 'ours.warc.gz')
      writeFileSync(file, written.bytes)
      execFileSync('gzip', ['-t', file])
      const judge = new URL('judge-warc.py', import.meta.url).pathname
      expect(execFileSync('python3', [judge, file], { encoding: 'utf8' }).trim()).toBe(
        '4 records, 7 digests right, 0 wrong',
      )
    },
  )
})

describe('a file that was tampered with', () => {
  const faultsOf = async (bytes: Uint8Array) =>
    (await readWarc(bytes)).faults.map(({ kind }) => kind)
  const plain = async () => {
    const { records } = await readWarc(written.bytes)
    return Promise.all(
      records.map(async ({ offset, length }) =>
        unpacked(written.bytes.subarray(offset, offset + length)),
      ),
    )
  }
  const unpacked = async (member: Uint8Array) =>
    new Uint8Array(
      await new Response(
        new Blob([member.slice()]).stream().pipeThrough(new DecompressionStream('gzip')),
      ).arrayBuffer(),
    )
  const edited = async (which: number, edit: (record: string) => string) => {
    const records = await plain()
    const parts = records.map((record, index) =>
      index === which
        ? Uint8Array.from(edit(Buffer.from(record).toString('latin1')), (letter) =>
            letter.charCodeAt(0),
          )
        : record,
    )
    return joinBytes(await Promise.all(parts.map(gzip)))
  }

  it.each<[string, () => Promise<Uint8Array>, readonly WarcFault['kind'][]]>([
    [
      'a letter of a body',
      () => edited(1, (record) => record.replace('No show', 'Mo show')),
      ['block-digest', 'payload-digest'],
    ],
    [
      'a letter of an answer’s head',
      () => edited(1, (record) => record.replace('200 OK', '404 OK')),
      ['block-digest'],
    ],
    [
      'a byte of a picture',
      () => edited(3, (record) => record.replace('\x00', '\x01')),
      ['block-digest', 'payload-digest'],
    ],
    [
      'another digest',
      () =>
        edited(3, (record) => record.replace(/Block-Digest: sha256:./, 'Block-Digest: sha256:z')),
      ['block-digest'],
    ],
    [
      'a digest of no known kind',
      () => edited(3, (record) => record.replace('Block-Digest: sha256:', 'Block-Digest: md4:')),
      ['digest-unknown'],
    ],
    [
      'a length that is too long',
      () => edited(2, (record) => record.replace(/Content-Length: \d+/, 'Content-Length: 9999')),
      ['length'],
    ],
    [
      'a length that is too short',
      () => edited(2, (record) => record.replace(/Content-Length: \d+/, 'Content-Length: 3')),
      ['end'],
    ],
    [
      'no length',
      () => edited(2, (record) => record.replace('Content-Length', 'Content-Lenght')),
      ['head'],
    ],
    ['no type', () => edited(2, (record) => record.replace('WARC-Type', 'WARC-Typo')), ['head']],
    [
      'another version',
      () => edited(2, (record) => record.replace('WARC/1.1', 'WARC/2.0')),
      ['no-record'],
    ],
    [
      'a line that is no field',
      () =>
        edited(2, (record) =>
          record.replace('WARC-Date: ', 'WARC-Date ').replaceAll(/(WARC-Date )[^\r]+/g, 'nothing'),
        ),
      ['head'],
    ],
    [
      'two records in a member',
      async () => joinBytes([await gzip(joinBytes((await plain()).slice(0, 2)))]),
      ['several-in-member'],
    ],
    [
      'the last byte gone',
      async () => written.bytes.subarray(0, written.bytes.length - 1),
      ['cut-off'],
    ],
    [
      'half of it gone',
      async () => written.bytes.subarray(0, Math.floor(written.bytes.length / 2)),
      ['cut-off'],
    ],
    ['something behind it', async () => joinBytes([written.bytes, text('more')]), ['cut-off']],
    [
      'a byte inside a member',
      async () =>
        written.bytes.with(
          Math.floor(written.bytes.length * 0.6),
          (written.bytes.at(Math.floor(written.bytes.length * 0.6)) ?? 0) ^ 255,
        ),
      ['cut-off'],
    ],
    ['text', async () => text('WARC, but not quite'), ['cut-off']],
    [
      'a head without an end',
      async () => text('WARC/1.1\r\nContent-Length: 0\r\n'.repeat(99)),
      ['cut-off'],
    ],
  ])('%s', async (_what, make, kinds) => {
    expect(await faultsOf(await make())).toEqual(kinds)
  })
})

describe('a file of another program', () => {
  it('is read: older version, not packed, SHA-1 in base32, fields over two lines', async () => {
    const head = [
      'WARC/1.0',
      'WARC-Type: resource',
      'WARC-Record-ID: <urn:uuid:a>',
      'WARC-Date: 2026-11-23T09:00:00Z',
      'WARC-Target-URI: <http://a.example/>',
      'X-Long: one',
      ' two',
      'WARC-Block-Digest: sha1:VL2MMHO4YXUKFWV63YHTWSBM3GXKSQ2N',
      'Content-Type: text/plain',
      'Content-Length: 5',
    ]
    const file = text(`${head.join('\r\n')}\r\n\r\nhello\r\n\r\n`)
    const { records, faults } = await readWarc(file)
    expect(faults).toEqual([])
    expect(records[0] && fieldOf(records[0], 'x-long')).toBe('one two')
  })

  it.skipIf(!hasWget)('is read as wget writes it (skipped where there is no wget)', async () => {
    const server = createServer((_request, response) => response.end('<p>A page</p>'))
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
    const { port } = server.address() as { port: number }
    const name = join(folder, 'wget')
    const { promise, resolve } = Promise.withResolvers<void>()
    execFile(
      'wget',
      ['-q', `--warc-file=${name}`, '-O', '/dev/null', `http://127.0.0.1:${port}/`],
      () => resolve(),
    )
    await promise
    server.close()
    const { records, faults } = await readWarc(readFileSync(`${name}.warc.gz`))
    expect(faults).toEqual([])
    expect(records.map(({ type }) => type)).toEqual(
      expect.arrayContaining(['warcinfo', 'request', 'response']),
    )
  })
})
