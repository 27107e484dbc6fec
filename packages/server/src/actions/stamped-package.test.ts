import { bytesSource, verifyWacz } from '@stet/evidence'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  type AuthorityServer,
  hasOpenssl,
  makeAuthority,
  serveAuthority,
  type TestAuthority,
} from '../../../evidence/src/stamp/authority-for-tests.ts'
import { type PlayedBluesky, playBluesky } from '../capture/bluesky-for-tests.ts'
import { Bell } from '../jobs/bell.ts'
import { runJobs } from '../jobs/run-jobs.ts'
import type { Newsroom } from '../newsroom.ts'
import { ada, openTestNewsroom, type TestNewsroom } from '../newsroom-for-tests.ts'
import { pendingJobs } from '../storage/jobs.ts'
import { lookAgain } from '../watch/look-again.ts'
import { captureAddress } from './capture-address.ts'
import { packEvidence } from './pack-evidence.ts'

describe.skipIf(!hasOpenssl)('a copy (skipped where there is no OpenSSL)', () => {
  let authority: TestAuthority & { remove(): void }
  let server: AuthorityServer
  let network: PlayedBluesky
  let opened: TestNewsroom
  let newsroom: Newsroom
  beforeEach(async () => {
    authority = makeAuthority()
    server = await serveAuthority(authority)
    network = await playBluesky()
    opened = await openTestNewsroom()
    opened.clock.at = new Date().toISOString()
    const authorities = [{ address: server.address, policy: null }]
    const stamping = { authorities, roots: `${authority.folder}/root.crt` }
    newsroom = { ...opened, config: { ...opened.config, stamping }, reach: network.reach }
  })
  afterEach(async () => {
    server.close()
    network.close()
    authority.remove()
    await opened.close()
  })

  it('is stamped by its jobs, packed, and checked by whoever has the package alone', async () => {
    const done = await captureAddress(newsroom, { address: network.address, actor: ada })
    if (done.outcome !== 'captured') throw new Error(done.outcome)
    const { db } = newsroom.database
    const { signal } = new AbortController()
    await runJobs(newsroom, { signal, bell: new Bell(), idleFor: 50 })
    expect(await pendingJobs(db, undefined, newsroom.now())).toBe(0)
    expect(opened.errors).toEqual([])
    const packed = await packEvidence(newsroom, {
      capture: done.capture.id,
      withLooks: false,
      actor: ada,
    })
    if (packed.outcome !== 'packed') throw new Error(packed.outcome)
    const { checks, ok } = await verifyWacz(bytesSource(packed.bytes), {
      now: newsroom.now(),
      roots: [authority.certificate('root')],
    })
    const told = checks.filter(({ check }) => check === 'stamp' || check === 'authorship')
    expect(told.map(({ check, of }) => [check, of])).toEqual([
      ['stamp', 'evidence/manifest-1.tsr'],
      ['authorship', network.of],
    ])
    expect(told[0]?.says).toContain('lead to one that you trust')
    expect(ok).toBe(true)
    const strange = await verifyWacz(bytesSource(packed.bytes), {
      now: newsroom.now(),
      roots: [authority.certificate('stranger')],
    })
    expect(strange.checks.find(({ check }) => check === 'stamp')).toMatchObject({ reason: 'root' })
  })

  it('is packed with later looks, each of which proves what stood there then', async () => {
    const done = await captureAddress(newsroom, { address: network.address, actor: ada })
    if (done.outcome !== 'captured') throw new Error(done.outcome)
    await network.replace('A show tonight after all')
    opened.clock.at = new Date(Date.parse(opened.clock.at) + 2 * 60 * 60 * 1000).toISOString()
    const { signal } = new AbortController()
    const looks: unknown[] = []
    await lookAgain(newsroom, { signal, pause: 0, told: (look) => looks.push(look) })
    expect(looks).toMatchObject([{ state: 'edited' }])
    const { id } = done.capture
    const packed = await packEvidence(newsroom, { capture: id, withLooks: true, actor: ada })
    if (packed.outcome !== 'packed') throw new Error(packed.outcome)
    const source = bytesSource(packed.bytes)
    const { checks } = await verifyWacz(source, { now: newsroom.now() })
    const proofs = checks.filter(({ check }) => check === 'authorship')
    expect(proofs.map(({ ok, problem }) => [ok, problem])).toEqual([
      [true, null],
      [true, null],
    ])
    expect(checks.filter(({ ok }) => !ok)).toEqual([])
  })
})
