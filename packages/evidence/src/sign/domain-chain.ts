import { AltName, BasicConstraints, type Certificate } from 'pkijs'
import { type Bytes, ownBytes } from '../bytes.ts'
import { sha256 } from '../digest.ts'
import { engine } from '../stamp/algorithms.ts'
import { certificatesIn, extensionOf, readCertificates } from '../stamp/certificates.ts'
import { domainRootKeys } from './roots.ts'

/** Whose certificate a PEM text holds, or in words why it is not believed. */
export type DomainChain =
  | { readonly certificate: Certificate; readonly key: CryptoKey }
  | { readonly reason: string; readonly problem: string }

const day = 24 * 60 * 60 * 1000
/** wacz-auth 0.1.0: whoever signs for a domain gets a new certificate at least that often. */
const longestUse = 7 * day

/**
 * Follows the certificates of a PEM text, that of the domain first, each signed by the next and valid at `at`, up to a
 * key that is known.
 */
export async function domainChain(
  pem: string,
  { domain, at }: { readonly domain: string; readonly at: Date },
): Promise<DomainChain> {
  const path = readCertificates(certificatesIn(pem).slice(0, 8))
  const [leaf, ...above] = path
  if (!leaf) return bad('signature-certificate', 'It names no certificate that can be read')
  if (!namesIn(leaf).includes(domain.toLowerCase()))
    return bad('signature-domain', `Its certificate is not for ${domain.slice(0, 100)}`)
  const outside = path.find(
    ({ notBefore, notAfter }) => at < notBefore.value || at > notAfter.value,
  )
  if (outside)
    return bad('signature-expired', 'One of its certificates was not valid when it was signed')
  if (at.getTime() - leaf.notBefore.value.getTime() > longestUse)
    return bad('signature-old', 'Its certificate was older than a week when it was signed')
  if (!(await isRooted(leaf, above)))
    return bad('signature-root', 'Its certificates do not lead to an authority that is known')
  const key = await keyOf(leaf)
  return key
    ? { certificate: leaf, key }
    : bad('signature-key', 'The key of its certificate is of a kind that is not read')
}

async function isRooted(leaf: Certificate, above: readonly Certificate[]): Promise<boolean> {
  let below = leaf
  for (const issuer of above) {
    if (!issuer.subject.isEqual(below.issuer) || !isAuthority(issuer)) return false
    if (!(await isSignedBy(below, issuer))) return false
    if (domainRootKeys.includes(await sha256(publicKeyOf(issuer)))) return true
    below = issuer
  }
  return false
}

async function isSignedBy(certificate: Certificate, issuer: Certificate): Promise<boolean> {
  try {
    return await certificate.verify(issuer, engine)
  } catch {
    return false
  }
}

function isAuthority(certificate: Certificate): boolean {
  const constraints = extensionOf(certificate, '2.5.29.19')?.parsedValue
  return constraints instanceof BasicConstraints && constraints.cA
}

/** The names of hosts that a certificate is for. */
function namesIn(certificate: Certificate): readonly string[] {
  const value: unknown = extensionOf(certificate, '2.5.29.17')?.parsedValue
  const names = value instanceof AltName ? value.altNames : []
  // A name with a tag of 2 is that of a host.
  return names.filter(({ type }) => type === 2).map((name) => String(name.value).toLowerCase())
}

function publicKeyOf({ subjectPublicKeyInfo }: Certificate): Bytes {
  return ownBytes(new Uint8Array(subjectPublicKeyInfo.toSchema().toBER()))
}

async function keyOf(certificate: Certificate): Promise<CryptoKey | undefined> {
  try {
    const kind = { name: 'ECDSA', namedCurve: 'P-256' }
    return await crypto.subtle.importKey('spki', publicKeyOf(certificate), kind, false, ['verify'])
  } catch {
    return undefined
  }
}

function bad(reason: string, problem: string): DomainChain {
  return { reason, problem }
}
