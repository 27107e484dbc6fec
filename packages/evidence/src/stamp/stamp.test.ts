import { existsSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bytesOf } from '../bytes.ts'
import { bytesSource } from '../source.ts'
import { openEntry, readZip } from '../zip/read-zip.ts'
import {
  hasOpenssl,
  makeAuthority,
  type Purpose,
  policies,
  type TestAuthority,
} from './authority-for-tests.ts'
import { certificatesIn } from './certificates.ts'
import { checkStamps } from './check-stamps.ts'
import { stampRequest } from './request.ts'
import { checkStamp, type StampExpectation, type StampFault } from './stamp.ts'

const data = bytesOf('{"format":"a manifest"}')
const nonce = Uint8Array.from([0x41, 0, 0, 7, 1, 2, 3, 0x90])
const nonceHex = '4100000701020390'

describe.skipIf(!hasOpenssl)('a time stamp (skipped where there is no OpenSSL)', () => {
  let authority: TestAuthority & { remove(): void }
  let good: Uint8Array
  let root: Uint8Array
  const check = (stamp: Uint8Array, more: Partial<StampExpectation> = {}) =>
    checkStamp(stamp, { of: data, nonce: nonceHex, roots: [root], ...more })
  const faultOf = async (stamp: Uint8Array, more: Partial<StampExpectation> = {}) => {
    const verdict = await check(stamp, more)
    return verdict.ok ? 'none' : verdict.fault
  }
  beforeAll(async () => {
    authority = makeAuthority()
    root = authority.certificate('root')
    good = await authority.answer(await stampRequest(data, { nonce }))
  })
  afterAll(() => authority.remove())

  it('holds, and tells when, by whom, and until when its certificates last', async () => {
    const verdict = await check(good, { policies: [policies.usual] })
    if (!verdict.ok) throw new Error(verdict.problem)
    const { at, until, authority: name, ...rest } = verdict.stamp
    expect(Math.abs(Date.parse(at) - Date.now())).toBeLessThan(60_000)
    expect([name, until]).toEqual(['tsa', '2035-12-31T00:00:00.000Z'])
    expect(rest).toMatchObject({ accuracy: 1000, policy: policies.usual, isRooted: true })
    expect(authority.judge(good, data)).toBeNull()
  })

  it('is asked for by a request that OpenSSL reads as it was meant', async () => {
    const other = await authority.answer(
      await stampRequest(data, { nonce, policy: policies.other }),
    )
    expect(await check(other, { policies: [policies.other] })).toMatchObject({ ok: true })
    expect(authority.judge(other, data)).toBeNull()
  })

  it('holds as a bare token, as others keep it', async () => {
    const token = authority.signAnew(good, 'tsa')
    expect(await check(token)).toMatchObject({ ok: true })
    expect(authority.judge(token, data)).toBeNull()
  })

  it('holds without roots as far as its certificates go, and says that nobody vouches for them', async () => {
    const verdict = await checkStamp(good, { of: data })
    expect(verdict).toMatchObject({ ok: true, stamp: { isRooted: false } })
  })

  it('says why an authority gave none', async () => {
    const refused = await authority.answer(await stampRequest(data, { nonce, policy: '1.2.3.4' }))
    expect(await check(refused)).toMatchObject({ ok: false, fault: 'refused' })
  })

  it.each<[string, StampFault, Partial<StampExpectation>]>([
    ['other bytes', 'imprint', { of: bytesOf('{"format":"another"}') }],
    ['another nonce', 'nonce', { nonce: '4100000701020391' }],
    ['another policy', 'policy', { policies: [policies.other] }],
    ['a later time', 'time', { from: '2100-01-01T00:00:00.000Z' }],
    ['an earlier time', 'time', { to: '2020-01-01T00:00:00.000Z' }],
  ])('does not hold for %s: %s', async (_what, fault, more) => {
    expect(await faultOf(good, more)).toBe(fault)
  })

  it('does not hold for a root that did not sign it', async () => {
    expect(await faultOf(good, { roots: [authority.certificate('stranger')] })).toBe('root')
  })

  it.each<[Purpose, StampFault]>([
    ['web', 'purpose'],
    ['both', 'purpose'],
    ['not-critical', 'purpose'],
    ['nothing', 'purpose'],
  ])(
    'signed by a certificate for %s is no stamp, though its root is trusted',
    async (purpose, fault) => {
      authority.issue({ name: `for-${purpose}`, purpose })
      const token = authority.signAnew(good, `for-${purpose}`, withoutName)
      expect(await faultOf(token)).toBe(fault)
      expect(authority.judge(token, data)).not.toBeNull()
    },
  )

  it('signed by somebody else than it names is refused', async () => {
    authority.issue({ name: 'another', purpose: 'stamping' })
    expect(await faultOf(authority.signAnew(good, 'another'))).toBe('name')
    expect(await faultOf(authority.signAnew(good, 'another', withoutName))).toBe('none')
  })

  it('is refused where its certificate had ended before, or has not begun', async () => {
    authority.issue({ name: 'ended', purpose: 'stamping', from: '200101', to: '210101' })
    authority.issue({ name: 'coming', purpose: 'stamping', from: '340101', to: '350101' })
    for (const name of ['ended', 'coming'])
      expect(await faultOf(authority.signAnew(good, name, withoutName))).toBe('expired')
  })

  it('follows authorities between it and the root, and refuses those that may not sign', async () => {
    authority.issue({ name: 'between', purpose: 'authority' })
    authority.issue({ name: 'below', purpose: 'stamping', by: 'between' })
    authority.issue({ name: 'no-authority', purpose: 'web' })
    authority.issue({ name: 'underneath', purpose: 'stamping', by: 'no-authority' })
    const beside = (name: string) => ({ certificates: [authority.certificate(name)] })
    const below = authority.signAnew(good, 'below', withoutName)
    expect(await faultOf(below, beside('between'))).toBe('none')
    expect(await faultOf(below)).toBe('root')
    const underneath = authority.signAnew(good, 'underneath', withoutName)
    expect(await faultOf(underneath, beside('no-authority'))).toBe('chain')
  })

  it('is given up where its certificates lead round and round', async () => {
    authority.issue({ name: 'between', purpose: 'authority' })
    authority.issue({ name: 'lost', purpose: 'stamping', by: 'between' })
    const rings = Array.from({ length: 12 }, () => {
      authority.issue({ name: 'between', purpose: 'authority', by: 'between', again: true })
      return authority.certificate('between')
    })
    const lost = authority.signAnew(good, 'lost', withoutName)
    const started = performance.now()
    expect(await faultOf(lost, { certificates: rings })).toBe('chain')
    expect(performance.now() - started).toBeLessThan(10_000)
  })

  it('is refused where another certificate of the same name takes the place of its issuer', async () => {
    const impostor = makeAuthority()
    const roots = [impostor.certificate('root')]
    impostor.remove()
    expect(await faultOf(good, { roots })).toBe('chain')
  })

  it('is refused with a byte changed anywhere, or tells the very same: that byte says nothing', async () => {
    const told = await check(good)
    const others: number[] = []
    for (let at = 0; at < good.length; at += 5) {
      const verdict = await check(good.with(at, (good[at] ?? 0) ^ 0x01))
      if (verdict.ok && JSON.stringify(verdict) !== JSON.stringify(told)) others.push(at)
    }
    expect(others).toEqual([])
    const content = Buffer.from(good).indexOf(Buffer.from('060b2a864886f70d0109100104', 'hex'))
    for (const at of [content + 40, content + 90, good.length - 20, good.length - 90])
      expect(await faultOf(good.with(at, (good[at] ?? 0) ^ 0x01))).not.toBe('none')
  })

  it.each([
    ['nothing', new Uint8Array()],
    ['text', bytesOf('no stamp')],
    ['an answer cut short', undefined],
  ])('is not read from %s', async (_what, bytes) => {
    expect(await faultOf(bytes ?? good.subarray(0, good.length - 9))).toBe('unreadable')
  })

  it('is not read where something follows it', async () => {
    expect(await faultOf(Uint8Array.from([...good, 0]))).toBe('unreadable')
  })
})

describe.skipIf(!hasOpenssl)('stamps of a manifest (skipped where there is no OpenSSL)', () => {
  let authority: TestAuthority & { remove(): void }
  let later: TestAuthority & { remove(): void }
  let first: Uint8Array
  let renewed: Uint8Array
  beforeAll(async () => {
    authority = makeAuthority({ to: '301231' })
    later = makeAuthority({ to: '351231' })
    first = await authority.answer(await stampRequest(data, { nonce }))
    renewed = await later.answer(await stampRequest(first, { nonce }))
  })
  afterAll(() => {
    authority.remove()
    later.remove()
  })
  const of = (path: string, bytes: Uint8Array) => ({ path, bytes })
  const now = new Date().toISOString()

  it('are checked one by one, a renewal against the stamp that it renews', async () => {
    const stamps = [of('evidence/manifest-1.tsr', first), of('evidence/manifest-2.tsr', renewed)]
    const checks = await checkStamps(data, stamps, { now })
    expect(checks.map(({ check, of: path, ok, reason }) => [check, path, ok, reason])).toEqual([
      ['stamp', 'evidence/manifest-1.tsr', true, null],
      ['stamp', 'evidence/manifest-2.tsr', true, null],
    ])
    expect(checks[0]?.says).toMatch(/the manifest.*“tsa” attests it/)
    expect(checks[1]?.says).toContain('the stamp evidence/manifest-1.tsr')
    expect(later.judge(renewed, first)).toBeNull()
  })

  it('whose certificates have ended are told to hold only where they were renewed before', async () => {
    const future = '2031-06-01T00:00:00.000Z'
    const stamps = [of('a.tsr', first), of('b.tsr', renewed)]
    const [kept] = await checkStamps(data, stamps, { now: future })
    expect(kept).toMatchObject({ ok: true, says: expect.stringContaining('stamped anew before') })
    const [alone] = await checkStamps(data, stamps.slice(0, 1), { now: future })
    expect(alone?.says).toContain('not stamped anew before')
  })

  it.each([
    ['from the future', { now: '2020-01-01T00:00:00.000Z' }, 'time'],
    ['from before what they attest', { now, from: '2100-01-01T00:00:00.000Z' }, 'time'],
  ])('%s are refused', async (_what, options, reason) => {
    const [check] = await checkStamps(data, [of('a.tsr', first)], options)
    expect(check).toMatchObject({ ok: false, reason })
  })

  it('of something else are refused, and one that is refused renews nothing', async () => {
    const [check] = await checkStamps(bytesOf('other'), [of('a.tsr', first)], { now })
    expect(check).toMatchObject({ ok: false, reason: 'imprint' })
    const lost = await checkStamps(data, [of('b.tsr', renewed)], { now })
    expect(lost[0]).toMatchObject({ ok: false, reason: 'imprint' })
  })
})

const shared = new URL(
  '../../../../../shared/data/wacz/valid_signed_example_1.wacz',
  import.meta.url,
)

it.skipIf(!existsSync(shared))(
  'a stamp of 2022 holds for its time, with the certificates that came beside it (skipped where ../shared is absent)',
  async () => {
    const source = bytesSource(readFileSync(shared))
    const entry = (await readZip(source)).find(({ path }) => path === 'datapackage-digest.json')
    if (!entry) throw new Error('no digest')
    const opened = await openEntry(source, entry)
    const { signedData } = JSON.parse(
      new TextDecoder().decode(await opened.read(0, opened.size)),
    ) as { signedData: Record<string, string> }
    const told = (name: string) => signedData[name] ?? ''
    const stamp = Uint8Array.from(Buffer.from(told('timeSignature'), 'base64'))
    const certificates = certificatesIn(told('timestampCert'))
    expect(certificates).toHaveLength(2)
    const of = bytesOf(told('signature'))
    const verdict = await checkStamp(stamp, { of, certificates })
    expect(verdict).toMatchObject({
      ok: true,
      stamp: { at: '2022-01-18T19:00:12.000Z', until: '2026-03-11T01:57:39.000Z' },
    })
    const roots = certificates.slice(1)
    expect(await checkStamp(stamp, { of, certificates, roots })).toMatchObject({
      stamp: { isRooted: true },
    })
    expect(await checkStamp(stamp, { of })).toMatchObject({ ok: false, fault: 'signer' })
  },
)

/** What an answer tells without the name of its authority, the last but one of its parts. */
function withoutName(told: Buffer): Buffer {
  const at = told.lastIndexOf(Buffer.from([0xa0, told.length - told.lastIndexOf(0xa0) - 2]))
  const shorter = Buffer.from(told.subarray(0, at))
  const head = shorter[1] === 0x81 ? 2 : 1
  const length = shorter.length - head - 1
  shorter[head] = length
  return shorter
}
