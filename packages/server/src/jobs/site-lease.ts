import { randomBytes } from 'node:crypto'
import type { Newsroom } from '../newsroom.ts'
import { releaseClaims } from '../storage/jobs.ts'
import { dropLease, renewLease, takeLease } from '../storage/leases.ts'

/** How long a lease lasts when its holder dies without a word, in milliseconds. */
const lasts = 10_000
const renewedEvery = 3_000

/**
 * Does `work` while holding the lease on the site's files, and says whether it was to be had: only
 * one process writes them. Should the lease be lost, the signal that `work` was given is aborted.
 */
export async function withLease(
  newsroom: Newsroom,
  signal: AbortSignal,
  work: (signal: AbortSignal, holder: string) => Promise<void>,
): Promise<boolean> {
  const { db } = newsroom.database
  const holder = `${process.pid}-${randomBytes(4).toString('hex')}`
  if (!(await takeLease(db, { name: 'site', holder, ...term(newsroom) }))) return false
  // What a dead holder had begun is begun again.
  await releaseClaims(db, { exceptWorker: holder })
  const lost = new AbortController()
  const renewal = setInterval(() => {
    renewLease(db, { name: 'site', holder, ...term(newsroom) })
      .then((isOurs) => isOurs || lost.abort())
      .catch(() => lost.abort())
  }, renewedEvery)
  try {
    await work(AbortSignal.any([signal, lost.signal]), holder)
  } finally {
    clearInterval(renewal)
    await dropLease(db, { name: 'site', holder })
  }
  return true
}

function term(newsroom: Newsroom): { now: string; until: string } {
  const now = newsroom.now()
  return { now, until: new Date(Date.parse(now) + lasts).toISOString() }
}
