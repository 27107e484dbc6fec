import { BasicConstraints, type Certificate } from 'pkijs'
import { areSame } from '../bytes.ts'
import { engine } from './algorithms.ts'
import { derOf, extensionOf, fingerprintOf, plainName, purposesOf } from './certificates.ts'
import type { StampFault } from './stamp.ts'

/** A chain from whoever signed to its end, or why there is none. */
export type Chain =
  | {
      readonly ok: true
      /** SHA-256 of the certificate at its end. */
      readonly root: string
      readonly isRooted: boolean
      /** When the first of its certificates ends. */
      readonly until: Date
    }
  | { readonly ok: false; readonly fault: StampFault; readonly problem: string }

interface Known {
  readonly certificates: readonly Certificate[]
  readonly roots: readonly Certificate[]
  readonly at: Date
}

/** What is known, and how many signatures will still be looked at. */
interface Following extends Known {
  left: number
}

const longest = 8
/** Certificates that all could have signed each other make ways without end. */
const mostSignatures = 64
const stamping = '1.3.6.1.5.5.7.3.8'
const anyPurpose = '2.5.29.37.0'

/** What a critical extension may be, since we look at it or it limits nothing here. */
const understood: readonly string[] = [
  ...['2.5.29.14', '2.5.29.15', '2.5.29.17', '2.5.29.19', '2.5.29.31', '2.5.29.32', '2.5.29.35'],
  ...['2.5.29.37', '1.3.6.1.5.5.7.1.1'],
]

/**
 * Follows certificates from `leaf` upwards, each valid at one time, allowed to sign the one below and having done so
 * (RFC 5280, section 6, without names, policies and revocation): to one of the roots, or where there are none given, as
 * far as certificates came along.
 */
export function chainOf(leaf: Certificate, known: Known): Promise<Chain> {
  return extend([leaf], { ...known, left: mostSignatures })
}

async function extend(path: readonly Certificate[], known: Following): Promise<Chain> {
  const last = path.at(-1)
  if (!last || path.length > longest) return broken('Its certificates lead too far')
  const flaw = flawOf(last, known.at)
  if (flaw) return flaw
  if (known.roots.some((root) => isSame(root, last))) return ended(path, true)
  let first: Chain | undefined
  for (const issuer of [...known.roots, ...known.certificates]) {
    if (!issuer.subject.isEqual(last.issuer) || path.some((one) => isSame(one, issuer))) continue
    known.left -= 1
    if (known.left < 0) return broken('Its certificates lead too far')
    const kept = (await signatureFlaw(last, issuer)) ?? issuerFlaw(issuer, path.length - 1)
    const chain = kept ?? (await extend([...path, issuer], known))
    if (chain.ok) return chain
    first ??= chain
  }
  if (first) return first
  if (known.roots.length > 0) {
    return {
      ok: false,
      fault: 'root',
      problem: `Its certificates end at “${plainName(last.subject)}”, which is not among those that are trusted`,
    }
  }
  return ended(path, false)
}

async function ended(path: readonly Certificate[], isRooted: boolean): Promise<Chain> {
  const ends = path.map(({ notAfter }) => notAfter.value.getTime())
  const [last] = path.slice(-1)
  const root = last ? await fingerprintOf(last) : ''
  return { ok: true, root, isRooted, until: new Date(Math.min(...ends)) }
}

function flawOf(certificate: Certificate, at: Date): Chain | undefined {
  const { notBefore, notAfter, subject, extensions = [] } = certificate
  const name = plainName(subject)
  if (at < notBefore.value || at > notAfter.value) {
    const [from, to] = [notBefore, notAfter].map(({ value }) => value.toISOString().slice(0, 10))
    return {
      ok: false,
      fault: 'expired',
      problem: `The certificate of “${name}” was valid from ${from} to ${to}, not at the stamp's time`,
    }
  }
  const odd = extensions.find(({ critical, extnID }) => critical && !understood.includes(extnID))
  return (
    odd && broken(`The certificate of “${name}” has a condition that is not known: ${odd.extnID}`)
  )
}

async function signatureFlaw(
  certificate: Certificate,
  issuer: Certificate,
): Promise<Chain | undefined> {
  const problem = `The certificate of “${plainName(certificate.subject)}” was not signed by “${plainName(issuer.subject)}”, as it says`
  try {
    const hash = engine.getHashAlgorithm(certificate.signatureAlgorithm)
    if (!/^SHA-(?:256|384|512)$/.test(hash))
      return broken(
        `The certificate of “${plainName(certificate.subject)}” is signed in a way that is not safe`,
      )
    return (await certificate.verify(issuer, engine)) ? undefined : broken(problem)
  } catch {
    return broken(problem)
  }
}

/** Why a certificate must not sign others, `below` of them further down being authorities too. */
function issuerFlaw(issuer: Certificate, below: number): Chain | undefined {
  const flaw = broken(`“${plainName(issuer.subject)}” may not sign certificates of authorities`)
  const constraints = extensionOf(issuer, '2.5.29.19')?.parsedValue
  if (!(constraints instanceof BasicConstraints) || !constraints.cA) return flaw
  const { pathLenConstraint: most } = constraints
  if (most !== undefined && below > Number(typeof most === 'number' ? most : most.toBigInt()))
    return flaw
  const usage = extensionOf(issuer, '2.5.29.15')
  if (usage && !maySignCertificates(usage.parsedValue)) return flaw
  const purposes = purposesOf(issuer)
  if (purposes && !purposes.includes(stamping) && !purposes.includes(anyPurpose)) return flaw
  return undefined
}

/** The sixth bit of the key's usage. */
function maySignCertificates(value: unknown): boolean {
  const bits = (value as { valueBlock?: { valueHexView?: Uint8Array } } | undefined)?.valueBlock
  return ((bits?.valueHexView?.[0] ?? 0) & 0x04) !== 0
}

function isSame(one: Certificate, other: Certificate): boolean {
  return areSame(derOf(one), derOf(other))
}

function broken(problem: string): Extract<Chain, { ok: false }> {
  return { ok: false, fault: 'chain', problem }
}
