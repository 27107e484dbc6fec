import type { Reading } from '@stet/core/capture'
import type { WarcRecord } from '@stet/evidence'

/** How we have a post, and what is wrong with the proof of its author where one came along. */
export interface KnownAuthorship {
  readonly provenance: 'signed-by-author' | 'fetched-by-us'
  readonly problem: string | null
}

const unsigned: KnownAuthorship = { provenance: 'fetched-by-us', problem: null }

/**
 * Checks the proof that a network gives with a post. It is signed by its author only where the proof is of this very
 * post and all of it holds, down to the words that were read; of an account in the directory, only with the account's log:
 * without it, whose key it was would be our word alone.
 */
export async function authorshipOf(
  records: readonly WarcRecord[],
  reading: Reading,
): Promise<KnownAuthorship> {
  if (reading.kind !== 'post' || reading.post.platform !== 'bluesky') return unsigned
  const { bearsOnAuthorship, checkAuthorship, hasLog } = await import('@stet/evidence/authorship')
  const telling = records.filter(bearsOnAuthorship)
  const checks = await checkAuthorship(telling)
  const own = checks.filter(({ of }) => of === reading.post.stableId)
  if (own.length === 0) return unsigned
  const broken = own.find(({ ok }) => !ok)
  if (broken) return { provenance: 'fetched-by-us', problem: broken.problem }
  const [did] = /did:plc:[^/]+/.exec(reading.post.stableId) ?? []
  if (did !== undefined && !(await hasLog(did, telling)))
    return { provenance: 'fetched-by-us', problem: 'The log of the account did not come along' }
  return { provenance: 'signed-by-author', problem: null }
}

/** A reading with a doubt more, for editors. */
export function doubted(reading: Reading, doubt: string): Reading {
  if (reading.kind !== 'post') return reading
  const { post, thread } = reading
  const marked = { ...post, doubts: [...post.doubts, doubt] }
  return { ...reading, post: marked, thread: thread.map((one) => (one === post ? marked : one)) }
}
