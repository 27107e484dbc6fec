import { randomBytes } from 'node:crypto'
import type { Newsroom } from '../newsroom.ts'
import { type Database, transaction } from '../storage/database.ts'
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
  const { database } = newsroom
  const holder = `${process.pid}-${randomBytes(4).toString('hex')}`
  // A lease is no longer worth anything after a power failure: it need not wait for the disk.
  const write = <T>(work: (db: Database) => Promise<T>) =>
    transaction(database, work, { durable: false })
  const isTaken = await write(async (db) => {
    if (!(await takeLease(db, { name: 'site', holder, ...term(newsroom) }))) return false
    // What a dead holder had begun is begun again.
    await releaseClaims(db, { exceptWorker: holder })
    return true
  })
  if (!isTaken) return false
  const lost = new AbortController()
  const renewal = setInterval(() => {
    write((db) => renewLease(db, { name: 'site', holder, ...term(newsroom) }))
      .then((isOurs) => isOurs || lost.abort())
      .catch(() => lost.abort())
  }, renewedEvery)
  try {
    await work(AbortSignal.any([signal, lost.signal]), holder)
  } finally {
    clearInterval(renewal)
    await write((db) => dropLease(db, { name: 'site', holder }))
  }
  return true
}

function term(newsroom: Newsroom): { now: string; until: string } {
  const now = newsroom.now()
  return { now, until: new Date(Date.parse(now) + lasts).toISOString() }
}
