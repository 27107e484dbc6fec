import { readFile, writeFile } from 'node:fs/promises'
import { manifestOf } from '@stet/evidence'
import { checkStamps } from '@stet/evidence/stamp'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import {
  type AuthorityServer,
  hasOpenssl,
  makeAuthority,
  policies,
  serveAuthority,
} from '../../../evidence/src/stamp/authority-for-tests.ts'
import { evidenceFile, infoRecord, keepRecords } from '../capture/keep-evidence.ts'
import type { Authority } from '../capture/stamping/stamp-config.ts'
import { runRenewal, runStamp } from '../jobs/run-stamps.ts'
import { stampJobs } from '../jobs/stamp-jobs.ts'
import { openTestNewsroom, runDue, type TestNewsroom } from '../newsroom-for-tests.ts'
import { auditsOf } from '../storage/audits.ts'
import { listCaptures } from '../storage/captures.ts'
import { findJob, type Job } from '../storage/jobs.ts'
import { saveStamp, stampsOf } from '../storage/stamps.ts'
import { openWatching } from '../watch/watch-for-tests.ts'
import { stampEvidence } from './stamp-evidence.ts'

const actor = { kind: 'job', id: 'stamp', name: 'Time stamps' } as const

describe.skipIf(!hasOpenssl)('evidence (skipped where there is no OpenSSL)', () => {
  const made = hasOpenssl ? { soon: makeAuthority({ to: '301231' }), late: makeAuthority() } : null
  let soon: AuthorityServer
  let late: AuthorityServer
  let newsroom: TestNewsroom
  let warc = ''
  beforeAll(async () => {
    if (!made) return
    soon = await serveAuthority(made.soon)
    late = await serveAuthority(made.late)
  })
  afterAll(() => {
    soon.close()
    late.close()
    made?.soon.remove()
    made?.late.remove()
  })
  beforeEach(async () => {
    newsroom = await openTestNewsroom()
    // An authority's clock is that of this machine.
    newsroom.clock.at = new Date().toISOString()
    const info = infoRecord(newsroom.newId(), newsroom.now())
    warc = (await keepRecords(newsroom, [info])).hash
  })
  afterEach(async () => {
    soon.misbehave = () => undefined
    late.misbehave = () => undefined
    await newsroom.close()
  })

  const asked = ({ address }: AuthorityServer, policy: string | null = null): Authority => ({
    address,
    policy,
  })
  const withAuthorities = (
    authorities: readonly Authority[],
    roots: string | null = null,
  ): TestNewsroom => ({
    ...newsroom,
    config: { ...newsroom.config, stamping: { authorities, roots } },
  })
  const stamp = (authority: Authority, room: TestNewsroom = newsroom) =>
    stampEvidence(room, { capture: 'c1', warc, authority, actor })
  const filesOf = async (hash: string) =>
    (await stampsOf(newsroom.database.db, hash)).map(({ answer }, at) => ({
      path: `evidence/manifest-${at + 1}.tsr`,
      bytes: answer,
    }))
  const claimed = (detail: unknown): Job => ({
    key: 'stamp:x',
    kind: 'stamp',
    detail,
    runAt: newsroom.now(),
    priority: 5,
    attempts: 1,
    asked: 1,
    worker: 'test',
  })

  it('is stamped over its manifest, with an audit row, and waits to be renewed', async () => {
    const done = await stamp(asked(soon, policies.other))
    if (done.outcome !== 'stamped') throw new Error(JSON.stringify(done))
    const { db } = newsroom.database
    expect(await stampsOf(db, warc)).toEqual([done.stamp])
    expect(done.stamp).toMatchObject({
      renews: null,
      until: '2030-12-31T00:00:00.000Z',
      renewAt: '2030-10-02T00:00:00.000Z',
    })
    expect((await auditsOf(db, warc)).map(({ action }) => action)).toEqual(['stamp'])
    expect((await findJob(db, 'stamp-renewal'))?.runAt).toBe('2030-10-02T00:00:00.000Z')
    const manifest = await manifestOf(await readFile(evidenceFile(newsroom.config.data, warc)))
    const files = await filesOf(warc)
    expect(await checkStamps(manifest, files, { now: newsroom.now() })).toMatchObject([
      { of: 'evidence/manifest-1.tsr', ok: true },
    ])
    expect(made?.soon.judge(done.stamp.answer, manifest)).toBeNull()
    expect(soon.requests.at(-1)?.type).toBe('POST application/timestamp-query')
  })

  it('is stamped once by each authority, however often it is asked', async () => {
    await stamp(asked(soon))
    expect(await stamp(asked(soon))).toEqual({ outcome: 'nothing-to-do' })
    await stamp(asked(late))
    expect(await stampsOf(newsroom.database.db, warc)).toHaveLength(2)
  })

  it('that a live story shows is told on its page to be attested, once it is', async () => {
    const on = await openWatching()
    on.newsroom.clock.at = newsroom.now()
    const story = await on.liveStory()
    const { db } = on.newsroom.database
    const [copy] = await listCaptures(db, { after: null, limit: 1 })
    if (!copy) throw new Error('no copy')
    const asks = async (authority: Authority) => {
      await stampEvidence(on.newsroom, { capture: copy.id, warc: copy.warc, authority, actor })
      return (await runDue(on.newsroom)).includes(`page:story:${story.id}`)
    }
    expect([await asks(asked(soon)), await asks(asked(late))]).toEqual([true, false])
    await on.close()
  })

  it('is stamped only where the certificates lead to the roots that are set', async () => {
    const root = `${made?.soon.folder}/root.crt`
    const trusting = (authority: Authority) => stamp(authority, withAuthorities([], root))
    expect(await trusting(asked(late))).toMatchObject({ outcome: 'refused' })
    expect(await trusting(asked(soon))).toMatchObject({ outcome: 'stamped' })
  })

  it.each([
    ['an error page', 500, '<h1>', /the status 500/],
    ['a page', 200, '<h1>', /no time stamp/],
    ['nothing', 200, '', /no time stamp/],
  ])('keeps nothing of an authority that sends %s', async (_what, status, body, problem) => {
    soon.misbehave = () => ({ status, body: new TextEncoder().encode(body) })
    const done = await stamp(asked(soon))
    expect(done.outcome === 'refused' && done.problem).toMatch(problem)
    expect(await stampsOf(newsroom.database.db, warc)).toEqual([])
  })

  it('keeps no answer to another request, though it is for the same bytes', async () => {
    const first = await stamp(asked(soon))
    if (first.outcome !== 'stamped') throw new Error(first.outcome)
    soon.misbehave = () => ({ status: 200, body: first.stamp.answer })
    const again = await stamp({ address: `${soon.address}?again`, policy: null })
    expect(again.outcome === 'refused' && again.problem).toMatch(/answers another request/)
  })

  it('is stamped later where an authority is away, after pauses that grow', async () => {
    const away = { address: 'http://127.0.0.1:9/', policy: null }
    const room = withAuthorities([away])
    const [first] = stampJobs([away], { id: 'c1', warc, takenAt: newsroom.now() })
    const pauses: number[] = []
    let detail = first?.detail
    for (let turn = 0; turn < 3; turn += 1) {
      const [next] = await runStamp(room, claimed(detail))
      detail = next?.detail
      pauses.push(Date.parse(next?.runAt ?? '') - Date.parse(newsroom.now()))
    }
    expect(pauses).toEqual([60_000, 120_000, 240_000])
    expect(newsroom.errors.join()).toContain('Cannot have a copy stamped')
    const later = await runStamp(
      room,
      claimed({ capture: 'c1', warc, authority: away.address, tries: 40 }),
    )
    expect(Date.parse(later[0]?.runAt ?? '') - Date.parse(newsroom.now())).toBe(21_600_000)
    expect(await runStamp(withAuthorities([]), claimed(detail))).toEqual([])
  })

  it('whose records cannot be listed is passed over, and the journal says so', async () => {
    await writeFile(evidenceFile(newsroom.config.data, warc), 'no WARC')
    const detail = { capture: 'c1', warc, authority: soon.address, tries: 0 }
    expect(await runStamp(withAuthorities([asked(soon)]), claimed(detail))).toEqual([])
    expect(newsroom.errors.join()).toContain('Cannot list the records')
  })

  it('has its stamps renewed before their certificates end, by an authority whose end later', async () => {
    await stamp(asked(soon))
    const { db } = newsroom.database
    const [first] = await stampsOf(db, warc)
    if (!first) throw new Error('no stamp')
    await saveStamp(db, { ...first, id: newsroom.newId(), renewAt: newsroom.now() })
    const room = withAuthorities([asked(soon), asked(late)])
    const [next] = await runRenewal(room, claimed(null))
    expect(next).toMatchObject({ key: 'stamp-renewal', runAt: '2030-10-02T00:00:00.000Z' })
    const [, , renewed] = await stampsOf(db, warc)
    expect(renewed).toMatchObject({ authority: late.address, until: '2035-12-31T00:00:00.000Z' })
    const manifest = await manifestOf(await readFile(evidenceFile(newsroom.config.data, warc)))
    const checks = await checkStamps(manifest, await filesOf(warc), {
      now: '2032-01-01T00:00:00.000Z',
    })
    expect(checks.map(({ ok }) => ok)).toEqual([true, true, true])
    expect((await auditsOf(db, warc)).map(({ action }) => action)).toEqual(['stamp', 'renew-stamp'])
  })

  it('has its stamps looked at again tomorrow where nobody can renew them today', async () => {
    await stamp(asked(soon))
    const { db } = newsroom.database
    const [first] = await stampsOf(db, warc)
    if (!first) throw new Error('no stamp')
    const waiting = { ...first, id: newsroom.newId(), renewAt: newsroom.now() }
    await saveStamp(db, waiting)
    const [next] = await runRenewal(withAuthorities([asked(soon)]), claimed(null))
    expect(Date.parse(next?.runAt ?? '') - Date.parse(newsroom.now())).toBe(86_400_000)
    expect(await stampsOf(db, warc)).toHaveLength(2)
  })
})
