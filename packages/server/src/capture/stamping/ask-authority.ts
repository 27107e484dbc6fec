import { readFile } from 'node:fs/promises'
import { certificatesIn, checkStamp, type Stamp, stampRequest } from '@stet/evidence/stamp'
import type { Newsroom } from '../../newsroom.ts'
import { fetchConfigured } from '../fetching/fetch-address.ts'
import type { Authority } from './stamp-config.ts'

/** A stamp that was checked, or in words why there is none. */
export type Asked =
  | { readonly stamp: Stamp; readonly answer: Uint8Array }
  | { readonly problem: string }

/** How far an authority's clock and ours may be apart, in milliseconds. */
const clocks = 5 * 60 * 1000
const largestAnswer = 256 * 1024

/**
 * Asks an authority to stamp bytes, of which it gets the digest alone, and takes its answer only where all of it holds:
 * our own nonce, the policy that was asked for, a time that is now, certificates that lead to the roots that are set.
 */
export async function askAuthority(
  newsroom: Newsroom,
  { address, policy }: Authority,
  of: Uint8Array,
): Promise<Asked> {
  const { config, now, reach } = newsroom
  const nonce = newNonce()
  const fetched = await fetchConfigured(address, address, {
    ...reach,
    now,
    headers: [
      ['Content-Type', 'application/timestamp-query'],
      ['Accept-Encoding', 'identity'],
    ],
    sent: await stampRequest(of, { nonce, policy }),
    most: largestAnswer,
  })
  if (fetched.kind !== 'answered') return { problem: fetched.message }
  const { body, last } = fetched
  const { status, truncated } = last.response
  if (status !== 200 || body === null || truncated !== null)
    return { problem: `Cannot use the answer of ${address}: it has the status ${status}` }
  const roots = await readRoots(config.stamping.roots)
  const at = Date.parse(now())
  const verdict = await checkStamp(body, {
    of,
    nonce: Buffer.from(nonce).toString('hex'),
    ...(policy !== null && { policies: [policy] }),
    from: new Date(at - clocks).toISOString(),
    to: new Date(at + clocks).toISOString(),
    ...(roots && { roots }),
  })
  return verdict.ok
    ? { stamp: verdict.stamp, answer: new Uint8Array(body) }
    : { problem: `Cannot use the answer of ${address}: ${verdict.problem}` }
}

/** Eight random bytes that are a positive number without leading noughts. */
function newNonce(): Uint8Array<ArrayBuffer> {
  const nonce = crypto.getRandomValues(new Uint8Array(8))
  nonce[0] = ((nonce[0] ?? 0) & 0x3f) | 0x40
  return nonce
}

/** Throws where the file holds no certificate: then nothing could be believed. */
async function readRoots(file: string | null): Promise<readonly Uint8Array[] | undefined> {
  if (file === null) return undefined
  const roots = certificatesIn(await readFile(file, 'utf8'))
  if (roots.length === 0) throw new Error(`Cannot check time stamps: ${file} holds no certificates`)
  return roots
}
