import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type EvidenceKey, makeEvidenceKey } from '../sign/evidence-key.ts'
import { bytesSource } from '../source.ts'
import { hasOpenssl, makeAuthority } from '../stamp/authority-for-tests.ts'
import { stampRequest } from '../stamp/request.ts'
import { manifestOf } from '../wacz/manifest.ts'
import { packWacz } from '../wacz/pack-wacz.ts'
import { writeWarc } from '../warc/write-warc.ts'
import * as sample from './package-for-tests.ts'
import { edit, type Files, manifest } from './tampering-for-tests.ts'
import { verifyWacz } from './verify-wacz.ts'

const stamp = 'evidence/manifest-1.tsr'

// By somebody who has the key, over a package that an authority has stamped.
describe.skipIf(!hasOpenssl)('a stamped package (skipped where there is no OpenSSL)', () => {
  let key: EvidenceKey
  let whole: Uint8Array
  let authority: ReturnType<typeof makeAuthority>
  let elsewhere: ReturnType<typeof makeAuthority>
  let other: Uint8Array
  beforeAll(async () => {
    authority = makeAuthority()
    elsewhere = makeAuthority()
    const { bytes } = await writeWarc(sample.records)
    const ask = async (stamped: Uint8Array) =>
      authority.answer(await stampRequest(stamped, { nonce: new Uint8Array(8).fill(7) }))
    const own = await ask(await manifestOf(bytes))
    other = await ask(Buffer.from('another manifest'))
    ;({ key } = await makeEvidenceKey())
    whole = await packWacz({
      warcs: [{ name: 'data.warc.gz', bytes, stamps: [own] }],
      ...{ title: 'A post', address: sample.address, created: sample.created },
      ...{ software: sample.software, key },
    })
  })
  afterAll(() => {
    authority?.remove()
    elsewhere?.remove()
  })

  const verdictOn = async (bytes: Uint8Array, roots?: readonly Uint8Array[]) => {
    const now = new Date().toISOString()
    const { checks, lacks } = await verifyWacz(bytesSource(bytes), { now, ...(roots && { roots }) })
    return { reasons: checks.flatMap(({ reason }) => reason ?? []), checks, lacks }
  }
  const changed = async (change: (files: Files) => void) => {
    const files = await sample.unpack(whole)
    change(files)
    await sample.relist(files, key)
    return (await verdictOn(sample.repack(files))).reasons
  }

  it('is whole, says when it existed, and lacks nothing', async () => {
    const { reasons, checks, lacks } = await verdictOn(whole, [authority.certificate('root')])
    expect(reasons).toEqual([])
    expect(lacks).toEqual([])
    expect(checks.find(({ check }) => check === 'stamp')?.says).toContain('attests')
  })

  it('is refused where its stamp leads to another root than the one that is trusted', async () => {
    const { reasons } = await verdictOn(whole, [elsewhere.certificate('root')])
    expect(reasons).toHaveLength(1)
  })

  it('is refused with the stamp of something else', async () => {
    expect(await changed((files) => files.set(stamp, other))).toEqual(['imprint'])
  })

  it('is refused with a byte of the stamp’s signature changed', async () => {
    const reasons = await changed((files) => {
      const bytes = files.get(stamp) ?? new Uint8Array()
      files.set(stamp, bytes.with(bytes.length - 1, (bytes.at(-1) ?? 0) ^ 1))
    })
    expect(reasons).toEqual(['signature'])
  })

  it('is refused with another manifest under its stamp', async () => {
    const reasons = await changed((files) =>
      edit(files, manifest, (text) => text.replace('T09:00:02', 'T08:00:02')),
    )
    expect(reasons).toEqual(['manifest-record', 'imprint'])
  })
})
