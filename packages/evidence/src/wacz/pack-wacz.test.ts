import { execFileSync, spawnSync } from 'node:child_process'
import { createPublicKey, verify } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bytesOf } from '../bytes.ts'
import { readCdxj } from '../cdxj/read-cdxj.ts'
import { surtOf } from '../cdxj/surt.ts'
import { byBytes } from '../cdxj/write-cdxj.ts'
import { readEvidenceKey } from '../sign/evidence-key.ts'
import * as sample from '../verify/package-for-tests.ts'
import { writeWarc } from '../warc/write-warc.ts'
import { writeZip } from '../zip/write-zip.ts'
import { manifestOf } from './manifest.ts'
import { packWacz } from './pack-wacz.ts'

const runs = (program: string) => spawnSync(program, ['--version']).status === 0
const folder = mkdtempSync(join(tmpdir(), 'stet-wacz-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

let made: Awaited<ReturnType<typeof sample.samplePackage>>
beforeAll(async () => {
  made = await sample.samplePackage()
})

describe('a package of ours', () => {
  it.skipIf(!runs('python3'))(
    'is right in every digest that Python makes anew (skipped where there is no Python)',
    () => {
      const file = join(folder, 'ours.wacz')
      writeFileSync(file, made.bytes)
      const judge = new URL('judge-wacz.py', import.meta.url).pathname
      expect(execFileSync('python3', [judge, file], { encoding: 'utf8' }).trim()).toBe(
        '24 right, 0 wrong',
      )
    },
  )

  it.skipIf(!runs('unzip'))('is unpacked by unzip (skipped where there is none)', () => {
    const file = join(folder, 'zip.wacz')
    writeFileSync(file, made.bytes)
    expect(execFileSync('unzip', ['-tq', file], { encoding: 'utf8' })).toContain('No errors')
  })

  it('is signed so that Node’s own cryptography agrees', async () => {
    const files = await sample.unpack(made.bytes)
    const { hash, signedData } = JSON.parse(sample.textOf(files, 'datapackage-digest.json')) as {
      hash: string
      signedData: { signature: string; publicKey: string }
    }
    const key = createPublicKey({
      key: Buffer.from(signedData.publicKey, 'base64'),
      format: 'der',
      type: 'spki',
    })
    expect(key.asymmetricKeyDetails?.namedCurve).toBe('secp384r1')
    const signature = Buffer.from(signedData.signature, 'base64')
    expect(verify('sha256', Buffer.from(hash), { key, dsaEncoding: 'ieee-p1363' }, signature)).toBe(
      true,
    )
  })

  it('leads to its answers, in order, and shows the post first', async () => {
    const files = await sample.unpack(made.bytes)
    const { lines, odd } = readCdxj(sample.textOf(files, 'indexes/index.cdx'))
    expect(odd).toEqual([])
    expect(lines.map(({ url }) => url)).toEqual([
      'https://www.cdn.example/b.png?b=2&a=1',
      sample.address,
    ])
    const list = JSON.parse(sample.textOf(files, 'datapackage.json')) as Record<string, unknown>
    expect(list).toMatchObject({
      profile: 'data-package',
      wacz_version: '1.1.1',
      mainPageUrl: sample.address,
      mainPageDate: '2026-03-02T09:00:02.000Z',
    })
  })

  it('shows every answer where the address itself was not answered', async () => {
    const bytes = await packWacz({
      warcs: [{ name: 'data.warc.gz', bytes: made.warc, stamps: [] }],
      ...{ title: 'A post', address: 'https://other.example/', created: sample.created },
      ...{ software: sample.software, key: made.key },
    })
    const pages = sample
      .textOf(await sample.unpack(bytes), 'pages/pages.jsonl')
      .trim()
      .split('\n')
    expect(pages).toHaveLength(3)
  })

  it('is not made of a WARC file that is broken, or that holds no answer', async () => {
    const options = { title: '', address: '', created: sample.created, software: '', key: made.key }
    const cut = made.warc.subarray(0, made.warc.length - 1)
    await expect(
      packWacz({ ...options, warcs: [{ name: 'a.warc.gz', bytes: cut, stamps: [] }] }),
    ).rejects.toThrow(/Cannot pack a\.warc\.gz: A gzip member is broken/)
    const { bytes: mute } = await writeWarc(sample.records.slice(0, 1))
    await expect(
      packWacz({ ...options, warcs: [{ name: 'a.warc.gz', bytes: mute, stamps: [] }] }),
    ).rejects.toThrow(/no answer of anybody/)
  })
})

it('a manifest is the same bytes each time, and other bytes for another file', async () => {
  const [one, two] = [await manifestOf(made.warc), await manifestOf(made.warc)]
  expect(one).toEqual(two)
  const { bytes: other } = await writeWarc(sample.records.slice(1))
  expect(await manifestOf(other)).not.toEqual(one)
})

it('a ZIP is the same bytes each time', () => {
  const files = [{ path: 'a/ü.txt', bytes: bytesOf('words') }]
  expect(writeZip(files, sample.created)).toEqual(writeZip(files, sample.created))
})

it('a key that was kept is the same key', async () => {
  const { makeEvidenceKey } = await import('../sign/evidence-key.ts')
  const { pkcs8, key } = await makeEvidenceKey()
  expect((await readEvidenceKey(pkcs8)).publicKey).toBe(key.publicKey)
})

describe('keys of an index', () => {
  it.each([
    ['https://www.Social.example/@Mara/1', 'example,social)/@mara/1'],
    ['http://a.example:8080/x?b=2&a=1', 'example,a:8080)/x?a=1&b=2'],
    ['https://a.example', 'example,a)/'],
    ['http://[2001:db8::1]/', '[2001:db8::1])/'],
    ['urn:stet:a b', 'urn:stet:a%20b'],
  ])('%s', (address, key) => {
    expect(surtOf(address)).toBe(key)
  })

  it('are in the order of their bytes', () => {
    const words = ['\u{1f600}', '\uffee', 'b', 'a', 'ab', '']
    const byNode = words.toSorted((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)))
    expect(words.toSorted(byBytes)).toEqual(byNode)
  })
})
