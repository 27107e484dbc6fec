import { type GeneralName, RelativeDistinguishedNames } from 'pkijs'
import { areSame } from '../bytes.ts'
import { hexOf } from '../digest.ts'
import { digestNamed, digestOf } from './algorithms.ts'
import { plainName, readCertificates } from './certificates.ts'
import { chainOf } from './chain.ts'
import { signerOf } from './signer.ts'
import { readToken, type Token } from './token.ts'

/** What a time stamp tells, once all of it was checked. */
export interface Stamp {
  /** When the authority says that it saw the digest: an instant. */
  readonly at: string
  /** How far its clock may be off, in milliseconds; null where it does not say. */
  readonly accuracy: number | null
  readonly policy: string
  /** In hexadecimal. */
  readonly serial: string
  /** The name of whoever signed, as its certificate gives it. */
  readonly authority: string
  /** SHA-256 of the certificate at the end of its chain: `sha256:…`. */
  readonly root: string
  /** Whether that certificate is one that the caller trusts, and not only one that came with the stamp. */
  readonly isRooted: boolean
  /** When the first certificate of its chain ends: stamped anew before then, the stamp goes on to prove. */
  readonly until: string
}

/** Why a stamp proves nothing; each kind of bad stamp has its own. */
export type StampFault =
  | 'unreadable'
  | 'refused'
  | 'imprint'
  | 'nonce'
  | 'policy'
  | 'time'
  | 'extension'
  | 'signer'
  | 'purpose'
  | 'name'
  | 'signature'
  | 'expired'
  | 'chain'
  | 'root'

export type StampVerdict =
  | { readonly ok: true; readonly stamp: Stamp }
  | { readonly ok: false; readonly fault: StampFault; readonly problem: string }

/** What a stamp is held against. */
export interface StampExpectation {
  /** The bytes that were stamped. */
  readonly of: Uint8Array
  /** What the request held, in hexadecimal; not compared where nothing is said. */
  readonly nonce?: string
  /** The policies that are accepted; any where nothing is said. */
  readonly policies?: readonly string[]
  /** The stamp's time must lie between these instants. */
  readonly from?: string
  readonly to?: string
  /** Certificates that came beside the stamp, in DER: it need not hold its own. */
  readonly certificates?: readonly Uint8Array[]
  /** Certificates that are trusted, in DER. Without any, the chain need only be whole as far as it goes. */
  readonly roots?: readonly Uint8Array[]
}

/**
 * Checks a time stamp (RFC 3161, RFC 5816), a whole answer or a bare token: that it was granted, its imprint, nonce,
 * policy and time, who signed it and that they are for this purpose alone, the signature, and each certificate at the
 * stamp's time.
 */
export async function checkStamp(
  stamp: Uint8Array,
  expected: StampExpectation,
): Promise<StampVerdict> {
  const token = readToken(stamp)
  if ('fault' in token) return { ok: false, ...token }
  try {
    return await checkToken(token, expected)
  } catch {
    // Parts of it are read only when they are needed, and a stranger may have written anything there.
    return bad('unreadable', 'It is a time stamp with parts that cannot be read')
  }
}

async function checkToken(token: Token, expected: StampExpectation): Promise<StampVerdict> {
  const flaw = (await imprintFlaw(token, expected.of)) ?? wordsFlaw(token, expected)
  if (flaw) return flaw
  const { info } = token
  const signer = await signerOf(token, readCertificates(expected.certificates ?? []))
  if (!signer.ok) return signer
  const { certificate, certificates } = signer
  if (info.tsa && !isNameOf(info.tsa, certificate.subject))
    return bad(
      'name',
      `It gives another name for its authority than “${plainName(certificate.subject)}”`,
    )
  const roots = readCertificates(expected.roots ?? [])
  const chain = await chainOf(certificate, { certificates, roots, at: info.genTime })
  if (!chain.ok) return chain
  return {
    ok: true,
    stamp: {
      at: info.genTime.toISOString(),
      accuracy: accuracyOf(info),
      policy: info.policy,
      serial: hexOf(info.serialNumber.valueBlock.valueHexView),
      authority: plainName(certificate.subject),
      root: chain.root,
      isRooted: chain.isRooted,
      until: chain.until.toISOString(),
    },
  }
}

/** What a stamp is over, as `SHA-256:` and the digest in hexadecimal; undefined where it cannot be read. */
export function imprintOf(stamp: Uint8Array): string | undefined {
  const token = readToken(stamp)
  if ('fault' in token) return undefined
  const { hashAlgorithm, hashedMessage } = token.info.messageImprint
  const algorithm = digestNamed(hashAlgorithm.algorithmId)
  return algorithm && `${algorithm}:${hexOf(new Uint8Array(hashedMessage.getValue()))}`
}

async function imprintFlaw({ info }: Token, of: Uint8Array): Promise<StampVerdict | undefined> {
  const { hashAlgorithm, hashedMessage } = info.messageImprint
  const algorithm = digestNamed(hashAlgorithm.algorithmId)
  if (!algorithm)
    return bad('imprint', 'Its imprint is of a kind that is not known, or no longer safe')
  const digest = await digestOf(algorithm, of)
  return areSame(digest, new Uint8Array(hashedMessage.getValue()))
    ? undefined
    : bad('imprint', 'It is a stamp of something else: its imprint is not that of these bytes')
}

function wordsFlaw({ info }: Token, expected: StampExpectation): StampVerdict | undefined {
  const { nonce, policies, from, to } = expected
  const given = info.nonce && withoutZeros(hexOf(info.nonce.valueBlock.valueHexView))
  if (nonce !== undefined && given !== withoutZeros(nonce))
    return bad('nonce', 'It answers another request: its nonce is not the one that was sent')
  if (policies && !policies.includes(info.policy))
    return bad('policy', `It was made under the policy ${info.policy}, which is not accepted`)
  const at = info.genTime.toISOString()
  if (from !== undefined && at < from)
    return bad('time', `Its time, ${at}, is before ${from}: it cannot be from then`)
  if (to !== undefined && at > to)
    return bad('time', `Its time, ${at}, is after ${to}: it cannot be from then`)
  const odd = info.extensions?.find(({ critical }) => critical)
  return odd && bad('extension', `It has a condition that is not known: ${odd.extnID}`)
}

function withoutZeros(hex: string): string {
  return hex.toLowerCase().replace(/^0+/, '')
}

function isNameOf(given: GeneralName, subject: RelativeDistinguishedNames): boolean {
  const { type, value } = given as { type: number; value: unknown }
  return type === 4 && value instanceof RelativeDistinguishedNames && value.isEqual(subject)
}

function accuracyOf({ accuracy }: Token['info']): number | null {
  if (!accuracy) return null
  const { seconds = 0, millis = 0, micros = 0 } = accuracy
  return seconds * 1000 + millis + micros / 1000
}

function bad(fault: StampFault, problem: string): Extract<StampVerdict, { ok: false }> {
  return { ok: false, fault, problem }
}
