import { bytesOf, fromBase64 } from '../bytes.ts'
import { certificatesIn } from '../stamp/certificates.ts'
import { checkStamp } from '../stamp/stamp.ts'
import { rawSignature } from './der-signature.ts'
import { domainChain } from './domain-chain.ts'
import { stampRoots } from './roots.ts'

/** The parts of a signature by a domain: wacz-auth 0.1.0. */
export interface DomainSignature {
  readonly hash: string
  readonly created: string
  readonly signature: string
  readonly domain: string
  readonly domainCert: string
  readonly timeSignature: string
  readonly timestampCert: string
}

const tolerance = 10 * 60_000

/** When a domain signed, by the stamp on its signature; or why it is not believed, for programs and in words. */
export async function checkDomain(
  signed: DomainSignature,
): Promise<{ readonly at: string } | { readonly reason: string; readonly problem: string }> {
  const { hash, created, domain, domainCert } = signed
  const at = new Date(created)
  const chain = await domainChain(domainCert, { domain, at })
  if ('reason' in chain) return chain
  const raw = bytesIn(signed.signature, (der) => rawSignature(der, 32))
  const verify = { name: 'ECDSA', hash: 'SHA-256' }
  if (!raw || !(await crypto.subtle.verify(verify, chain.key, raw, bytesOf(hash))))
    return bad('signature-differs', `The signature is not that of ${domain} over this list`)
  const stamp = await checkStamp(bytesIn(signed.timeSignature, (one) => one) ?? new Uint8Array(), {
    of: bytesOf(signed.signature),
    certificates: certificatesIn(signed.timestampCert),
  })
  if (!stamp.ok) return bad(`signature-stamp-${stamp.fault}`, `Its time stamp: ${stamp.problem}`)
  if (!stampRoots.includes(stamp.stamp.root))
    return bad(
      'signature-stamp-root',
      'Its time stamp does not come from an authority that is known',
    )
  if (Math.abs(Date.parse(stamp.stamp.at) - at.getTime()) > tolerance)
    return bad(
      'signature-time',
      `It says that it was signed at ${created}, its time stamp says ${stamp.stamp.at}`,
    )
  return { at: stamp.stamp.at }
}

function bytesIn<T>(base64: string, read: (bytes: Uint8Array) => T): T | undefined {
  try {
    return read(fromBase64(base64))
  } catch {
    return undefined
  }
}

function bad(reason: string, problem: string) {
  return { reason, problem }
}
