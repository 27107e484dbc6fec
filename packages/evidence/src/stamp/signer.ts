import { Certificate, IssuerAndSerialNumber, type SignedData, type SignerInfo } from 'pkijs'
import { areSame } from '../bytes.ts'
import { digestNamed, digestOf, engine } from './algorithms.ts'
import { derOf, extensionOf, plainName, purposesOf } from './certificates.ts'
import type { StampFault } from './stamp.ts'
import type { Token } from './token.ts'

export type Signer =
  | { readonly ok: true; readonly certificate: Certificate; readonly certificates: Certificate[] }
  | { readonly ok: false; readonly fault: StampFault; readonly problem: string }

const contentType = '1.2.840.113549.1.9.3'
const messageDigest = '1.2.840.113549.1.9.4'
const signingCertificate = '1.2.840.113549.1.9.16.2.12'
const signingCertificateV2 = '1.2.840.113549.1.9.16.2.47'
const tstInfo = '1.2.840.113549.1.9.16.1.4'
const stamping = '1.3.6.1.5.5.7.3.8'

/**
 * Who signed a token: one signer, whose certificate the signed attributes name by its digest, whose key is for time
 * stamps alone, and whose signature is over these very bytes.
 */
export async function signerOf(
  { signed, content }: Token,
  beside: readonly Certificate[],
): Promise<Signer> {
  const [info, ...others] = signed.signerInfos
  if (!info || others.length > 0) return bad('signer', 'It is not signed by exactly one authority')
  const certificates = [...certificatesOf(signed), ...beside]
  const certificate = await namedCertificate(info, certificates)
  if (!certificate)
    return bad('signer', 'The certificate that it names as that of its signer is not there')
  const name = plainName(certificate.subject)
  if (!isSignedBy(info, certificate))
    return bad('signer', `It names two signers: one of them is “${name}”`)
  const usage = extensionOf(certificate, '2.5.29.37')
  const purposes = purposesOf(certificate) ?? []
  if (!usage?.critical || purposes.length !== 1 || purposes[0] !== stamping)
    return bad('purpose', `The certificate of “${name}” is not for time stamps alone`)
  return (await isSignature(info, content, certificate))
    ? { ok: true, certificate, certificates }
    : bad('signature', `The signature is not that of “${name}” over this stamp`)
}

function certificatesOf({ certificates = [] }: SignedData): Certificate[] {
  return certificates.filter((one) => one instanceof Certificate).slice(0, 32)
}

/** The certificate whose digest is signed along: else anybody's with the same key or name would do. RFC 2634, RFC 5035. */
async function namedCertificate(
  info: SignerInfo,
  certificates: readonly Certificate[],
): Promise<Certificate | undefined> {
  const named = signedDigest(info)
  if (!named) return undefined
  for (const certificate of certificates) {
    if (areSame(await digestOf(named.algorithm, derOf(certificate)), named.digest))
      return certificate
  }
  return undefined
}

/** As much of a library's element as is looked at here. */
interface Element {
  readonly valueBlock?: {
    readonly value?: readonly Element[]
    readonly valueHexView?: Uint8Array
    toString(): string
  }
}

function signedDigest(
  info: SignerInfo,
): { readonly algorithm: string; readonly digest: Uint8Array } | undefined {
  const second = attributeOf(info, signingCertificateV2)
  const [first, next] = partsOf(
    partsOf(partsOf(second ?? attributeOf(info, signingCertificate))[0])[0],
  )
  if (second === undefined) return digestIn('SHA-1', first)
  // Where it names no algorithm, it is SHA-256.
  const [identifier] = partsOf(first)
  if (identifier === undefined) return digestIn('SHA-256', first)
  const algorithm = digestNamed(identifier.valueBlock?.toString() ?? '')
  return algorithm === undefined ? undefined : digestIn(algorithm, next)
}

function digestIn(algorithm: string, element: Element | undefined) {
  const digest = element?.valueBlock?.valueHexView
  return digest && digest.length > 0 ? { algorithm, digest } : undefined
}

function partsOf(element: Element | undefined): readonly Element[] {
  const parts = element?.valueBlock?.value
  return Array.isArray(parts) ? parts : []
}

/** The one value of a signed attribute that stands there once. */
function attributeOf(info: SignerInfo, identifier: string): Element | undefined {
  const found = (info.signedAttrs?.attributes ?? []).filter(({ type }) => type === identifier)
  const [attribute, ...others] = found
  return others.length === 0 && attribute?.values.length === 1 ? attribute.values[0] : undefined
}

/** Whether the signer is named by this certificate's issuer and number, or by the id of its key. */
function isSignedBy({ sid }: SignerInfo, certificate: Certificate): boolean {
  const named: unknown = sid
  if (named instanceof IssuerAndSerialNumber) {
    return (
      named.issuer.isEqual(certificate.issuer) &&
      named.serialNumber.isEqual(certificate.serialNumber)
    )
  }
  const given = (named as Element).valueBlock
  const wanted = extensionOf(certificate, '2.5.29.14')?.parsedValue as Element | undefined
  const id = given?.valueHexView ?? given?.value?.[0]?.valueBlock?.valueHexView
  const own = wanted?.valueBlock?.valueHexView
  return id !== undefined && own !== undefined && areSame(id, own)
}

async function isSignature(
  info: SignerInfo,
  content: Uint8Array,
  certificate: Certificate,
): Promise<boolean> {
  const { signedAttrs, digestAlgorithm, signatureAlgorithm, signature } = info
  const hash = digestNamed(digestAlgorithm.algorithmId)
  const digest = attributeOf(info, messageDigest)?.valueBlock?.valueHexView
  const type = attributeOf(info, contentType)?.valueBlock?.toString()
  if (!signedAttrs || !hash || !digest || type !== tstInfo) return false
  if (!areSame(await digestOf(hash, content), digest)) return false
  try {
    const own = engine.getHashAlgorithm(signatureAlgorithm)
    if (own !== '' && !/^SHA-(?:256|384|512)$/.test(own)) return false
    return await engine.verifyWithPublicKey(
      signedAttrs.encodedValue,
      signature,
      certificate.subjectPublicKeyInfo,
      signatureAlgorithm,
      own || hash,
    )
  } catch {
    return false
  }
}

function bad(fault: StampFault, problem: string): Extract<Signer, { ok: false }> {
  return { ok: false, fault, problem }
}
