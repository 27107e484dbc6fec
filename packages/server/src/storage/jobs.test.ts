import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect, it, vi } from 'vitest'
import { onBoth, type Ready } from './both-for-tests.ts'
import { transaction } from './database.ts'
import {
  type AskedJob,
  askJob,
  askJobs,
  claimJobs,
  failedJobs,
  failJob,
  finishJob,
  finishJobs,
  hasClaims,
  type Job,
  nextJobAt,
  pendingJobs,
  releaseClaims,
  saveJobDetail,
} from './jobs.ts'
import { leaseHolder } from './leases.ts'

const early = '2026-11-01T08:00:00.000Z'
const now = '2026-11-01T09:00:00.000Z'
const late = '2026-11-01T10:00:00.000Z'

function job(key: string, changes: Partial<AskedJob> = {}): AskedJob {
  return { key, kind: 'page', detail: { of: key }, runAt: early, priority: 1, ...changes }
}

const keys = (jobs: readonly Job[]) => jobs.map(({ key }) => key).join(' ')

function worker(ready: Ready, name: string) {
  const claim = (limit = 10, kinds?: readonly string[]) =>
    claimJobs(ready.handle.db, { worker: name, now, limit, ...(kinds && { kinds }) })
  const claimOne = async () => {
    const [claimed] = await claim(1)
    if (!claimed) throw new Error('Cannot go on: there is no job')
    return claimed
  }
  return { claim, claimOne }
}

onBoth('jobs', (ready) => {
  const one = worker(ready, 'one')
  const two = worker(ready, 'two')

  it('are claimed by priority, time and key, and only once', async () => {
    const { db } = ready.handle
    await askJobs(db, [
      job('d', { runAt: now }),
      job('b'),
      job('c'),
      job('a', { priority: 2 }),
      job('first', { priority: 0, runAt: now }),
      job('later', { priority: 0, runAt: late }),
    ])
    expect(keys(await one.claim(3))).toBe('first b c')
    expect(keys(await two.claim())).toBe('d a')
    expect(keys(await one.claim())).toBe('')
    expect(await nextJobAt(db)).toBe(late)
  })

  it('come with what they were asked with', async () => {
    await askJob(ready.handle.db, job('a'))
    expect(await one.claim()).toEqual([{ ...job('a'), attempts: 1, asked: 1, worker: 'one' }])
  })

  it('can be claimed by kind', async () => {
    await askJobs(ready.handle.db, [job('a'), job('b', { kind: 'media' })])
    expect(keys(await one.claim(10, []))).toBe('')
    expect(keys(await one.claim(10, ['feed', 'media']))).toBe('b')
  })

  it('are one job when asked twice: earlier, more urgent, with the newer detail', async () => {
    const { db } = ready.handle
    await askJob(db, job('a', { priority: 5, runAt: late }))
    await askJobs(db, [job('a', { detail: 2 }), job('a', { detail: 3, priority: 7, runAt: late })])
    expect(await one.claim()).toEqual([
      { ...job('a', { detail: 3 }), attempts: 1, asked: 2, worker: 'one' },
    ])
  })

  it('are gone once finished', async () => {
    const { db } = ready.handle
    await askJobs(db, [job('a'), job('b'), job('c')])
    await finishJob(db, await one.claimOne())
    const rest = await one.claim()
    expect(await pendingJobs(db)).toBe(2)
    await transaction(ready.handle, (tx) => finishJobs(tx, rest))
    expect(await pendingJobs(db)).toBe(0)
    expect(await nextJobAt(db)).toBeUndefined()
  })

  it('run once more when asked for while they run', async () => {
    const { db } = ready.handle
    await askJob(db, job('a'))
    const running = await one.claimOne()
    await askJob(db, job('a', { detail: 'new' }))
    expect(keys(await two.claim())).toBe('')
    await saveJobDetail(db, running, 'how far the old one has come')
    await finishJob(db, running)
    expect(await two.claim()).toMatchObject([{ key: 'a', detail: 'new', attempts: 1 }])
  })

  it('keep how far they have come', async () => {
    const { db } = ready.handle
    await askJob(db, job('a'))
    expect(await hasClaims(db)).toBe(false)
    await saveJobDetail(db, await one.claimOne(), { after: 'x' })
    expect(await hasClaims(db)).toBe(true)
    expect(await releaseClaims(db, { exceptWorker: 'two' })).toBe(1)
    expect(await hasClaims(db)).toBe(false)
    expect(await two.claimOne()).toMatchObject({ detail: { after: 'x' }, attempts: 2 })
  })

  it('wait after a failure, with what went wrong', async () => {
    const { db } = ready.handle
    await askJob(db, job('a'))
    await failJob(db, await one.claimOne(), 'Cannot write', late)
    expect(keys(await one.claim())).toBe('')
    expect(await nextJobAt(db)).toBe(late)
    expect(await failedJobs(db)).toMatchObject([
      { job: { key: 'a', attempts: 1 }, error: 'Cannot write', final: false },
    ])
  })

  it('that failed for good wait for somebody to ask again', async () => {
    const { db } = ready.handle
    await askJobs(db, [job('a'), job('b', { runAt: late })])
    await failJob(db, await one.claimOne(), 'Cannot write', null)
    expect(await pendingJobs(db)).toBe(1)
    expect(await pendingJobs(db, ['a'])).toBe(0)
    expect(await failedJobs(db)).toMatchObject([{ final: true }])
    await askJob(db, job('a'))
    const again = await one.claimOne()
    expect(again.attempts).toBe(1)
    await finishJob(db, again)
    expect(await failedJobs(db)).toEqual([])
  })

  it('that fail after they were asked for anew are due as asked', async () => {
    const { db } = ready.handle
    await askJob(db, job('a'))
    const running = await one.claimOne()
    await askJob(db, job('a'))
    await failJob(db, running, 'Cannot write', null)
    expect(keys(await one.claim())).toBe('a')
  })

  it('are counted by key and by time', async () => {
    const { db } = ready.handle
    await askJobs(db, [job('a'), job('b'), job('c', { runAt: late })])
    await one.claim(1)
    expect(await pendingJobs(db)).toBe(3)
    expect(await pendingJobs(db, ['a', 'c', 'x'])).toBe(2)
    expect(await pendingJobs(db, ['a', 'c'], now)).toBe(1)
    expect(await pendingJobs(db, [])).toBe(0)
  })

  it('of a worker that lost its claim are not touched by it', async () => {
    const { db } = ready.handle
    await askJob(db, job('a'))
    const lost = await one.claimOne()
    await releaseClaims(db, { exceptWorker: 'two' })
    const mine = await two.claimOne()
    await finishJob(db, lost)
    await failJob(db, lost, 'Too late', null)
    await saveJobDetail(db, lost, 'too late')
    expect(await failedJobs(db)).toEqual([])
    expect(await releaseClaims(db, { exceptWorker: 'two' })).toBe(0)
    await finishJob(db, mine)
    expect(await pendingJobs(db)).toBe(0)
  })
})

onBoth('jobs that several processes claim', (ready) => {
  it('are done once each', { timeout: 60_000 }, async () => {
    const { db } = ready.handle
    const names = ['one', 'two', 'three']
    const others = names.map((name) => claimAll(ready.address, name))
    for (const name of names) {
      await vi.waitFor(async () => expect(await leaseHolder(db, name, now)).toBe(name), 20_000)
    }
    const asked = Array.from({ length: 200 }, (_, number) => job(`j${number}`))
    await askJobs(db, asked)
    const done: string[][] = [[]]
    for (;;) {
      const claimed = await worker(ready, 'here').claim(3)
      if (claimed.length === 0) break
      done[0]?.push(...claimed.map(({ key }) => key))
      await transaction(ready.handle, (tx) => finishJobs(tx, claimed))
    }
    done.push(...(await Promise.all(others)))
    expect(done.flat().sort()).toEqual(asked.map(({ key }) => key).sort())
    expect(done.filter((some) => some.length > 0).length).toBeGreaterThan(1)
    expect(await pendingJobs(db)).toBe(0)
  })
})

/** Claims and finishes in a process of its own: waits for the first job, ends when none is left. */
async function claimAll(address: string, name: string): Promise<string[]> {
  const load = (file: string) => `await import(${JSON.stringify(import.meta.resolve(file))})`
  const program = `
    const { openDatabase } = ${load('./database.ts')}
    const { claimJobs, finishJob, pendingJobs } = ${load('./jobs.ts')}
    const { takeLease } = ${load('./leases.ts')}
    const [address, worker, now] = ${JSON.stringify([address, name, now])}
    const { db, close } = await openDatabase(address)
    await takeLease(db, { name: worker, holder: worker, now, until: '2027' })
    const done = []
    let begun = false
    while (!begun || (await pendingJobs(db)) > 0) {
      const claimed = await claimJobs(db, { worker, now, limit: 3 })
      begun ||= claimed.length > 0 || (await pendingJobs(db)) > 0
      for (const job of claimed) {
        done.push(job.key)
        await finishJob(db, job)
      }
      if (claimed.length === 0) await new Promise((resolve) => setTimeout(resolve, 1))
    }
    await close()
    console.log(JSON.stringify(done))
  `
  const run = promisify(execFile)
  const { stdout } = await run(process.execPath, ['--input-type=module', '-e', program])
  return JSON.parse(stdout)
}
