import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { bytesSource } from '../source.ts'
import { verifyWacz } from './verify-wacz.ts'

/** Files of other programs, valid and not, where they are at hand. */
const folder = new URL('../../../../../shared/data/wacz/', import.meta.url)
const isThere = existsSync(folder)
const now = '2026-11-23T12:00:00.000Z'

const verdictOn = (name: string) =>
  verifyWacz(bytesSource(readFileSync(new URL(`${name}.wacz`, folder))), { now })

describe.skipIf(!isThere)('packages of other programs (skipped where they are not at hand)', () => {
  it.each([
    ['valid_example_1', null],
    ['valid_example_2', null],
    ['scoop-example.com', null],
    ['valid_signed_example_1', 'btrix-sign-test.webrecorder.net'],
  ])('%s is whole', async (name, domain) => {
    const { checks, signedBy, lacks } = await verdictOn(name)
    expect(checks.filter(({ ok }) => !ok)).toEqual([])
    expect(signedBy?.kind === 'domain' ? signedBy.domain : null).toBe(domain)
    expect(lacks.some((one) => one.startsWith('Nobody signed it'))).toBe(domain === null)
  })

  it.each([
    ['invalid_example_1', ['list-version']],
    // Its certificates lead to an authority that is for trying only.
    ['invalid_signed_example_1', ['signature-root']],
  ])('%s is refused', async (name, reasons) => {
    const { ok, checks, signedBy } = await verdictOn(name)
    expect(ok).toBe(false)
    expect(signedBy).toBeNull()
    expect(checks.flatMap(({ reason }) => reason ?? [])).toEqual(reasons)
  })

  it('a signature of a domain is refused once its file is changed', async () => {
    const bytes = new Uint8Array(readFileSync(new URL('valid_signed_example_1.wacz', folder)))
    const text = Buffer.from(bytes).toString('latin1')
    const at = text.indexOf('archive/rec-') + 500
    bytes[at] = (bytes[at] ?? 0) ^ 1
    const { checks } = await verifyWacz(bytesSource(bytes), { now })
    expect(checks.flatMap(({ reason }) => reason ?? [])).toEqual(
      expect.arrayContaining(['zip-checksum', 'file-differs', 'record-cut-off']),
    )
  })
})
