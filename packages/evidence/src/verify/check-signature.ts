import { objectIn } from '../cdxj/read-cdxj.ts'
import { isSignedText, keyFingerprint } from '../sign/evidence-key.ts'
import { type Check, checked, type Fault } from './check.ts'
import type { PackageList } from './check-contents.ts'
import { type PackageFile, textOf } from './package-files.ts'

/** Who signed a package; null where nobody did, or where the signature does not hold. */
export type SignedBy =
  | { readonly kind: 'key'; readonly fingerprint: string }
  | { readonly kind: 'domain'; readonly domain: string; readonly at: string }
  | null

export interface SignatureOptions {
  readonly list: PackageList
  /** Fingerprints of the keys that are accepted; any where none is given. */
  readonly keys: readonly string[]
  readonly now: string
}

const path = 'datapackage-digest.json'
const says = {
  digest: 'The package’s list is the one that its digest was made of',
  unsigned: 'Whoever signed the list vouches for it',
} as const

type Signed = Readonly<Record<string, unknown>>
type Outcome = { readonly check: Check; readonly by: SignedBy }

/** Checks the digest of a package’s list, and the signature over it: by a key, or by a domain. */
export async function checkSignature(
  files: ReadonlyMap<string, PackageFile>,
  options: SignatureOptions,
): Promise<{ readonly checks: readonly Check[]; readonly by: SignedBy }> {
  const isOurs = /^Stet\b/.test(options.list.software)
  const isWanted = isOurs || options.keys.length > 0
  const file = files.get(path)
  if (!file) {
    // Older packages of others have none.
    const fault = { reason: 'digest-missing', problem: `There is no ${path}` }
    return {
      checks: isWanted ? [checked('contents', path, { says: says.digest, fault })] : [],
      by: null,
    }
  }
  const told = objectIn((await textOf(file)) ?? '')
  const digest = checked('contents', path, { says: says.digest, fault: digestFault(told, files) })
  const signed = told?.['signedData']
  if (typeof signed !== 'object' || signed === null) {
    const fault = { reason: 'signature-missing', problem: 'Nobody signed it' }
    const check = checked('signature', path, { says: says.unsigned, fault })
    return { checks: isWanted ? [digest, check] : [digest], by: null }
  }
  const { check, by } = await checkSigned(signed as Signed, told?.['hash'], options)
  return { checks: [digest, check], by }
}

function digestFault(
  told: Signed | undefined,
  files: ReadonlyMap<string, PackageFile>,
): Fault | undefined {
  if (told?.['path'] !== 'datapackage.json')
    return { reason: 'digest-unreadable', problem: 'It does not tell a digest of datapackage.json' }
  const made = files.get('datapackage.json')?.hash
  return told['hash'] === made
    ? undefined
    : { reason: 'digest-differs', problem: `The digest of datapackage.json is ${made}` }
}

const shared = ['hash', 'created', 'software', 'version', 'signature']
const anonymous: readonly string[] = [...shared, 'publicKey']
const byDomain: readonly string[] = [
  ...shared,
  'domain',
  'domainCert',
  'timeSignature',
  'timestampCert',
]

async function checkSigned(
  signed: Signed,
  hash: unknown,
  options: SignatureOptions,
): Promise<Outcome> {
  const isDomain = 'domain' in signed || 'domainCert' in signed
  const expected = isDomain ? byDomain : anonymous
  const keys = Object.keys(signed).filter((key) => key !== 'crossSignedCert' || !isDomain)
  const fault = shapeFault(signed, { expected, keys, hash, options })
  if (fault) return refused(fault)
  const text = (key: string) => String(signed[key])
  return isDomain ? checkDomainSigned(text, options) : checkKeySigned(text, options)
}

function shapeFault(
  signed: Signed,
  {
    expected,
    keys,
    hash,
    options: { list, now },
  }: {
    readonly expected: readonly string[]
    readonly keys: readonly string[]
    readonly hash: unknown
    readonly options: SignatureOptions
  },
): Fault | undefined {
  const extra = keys.find((key) => !expected.includes(key))
  if (extra !== undefined)
    return {
      reason: 'signature-extra',
      problem: `The signature holds what does not belong there: ${extra.slice(0, 40)}`,
    }
  const missing = expected.find((key) => typeof signed[key] !== 'string')
  if (missing !== undefined)
    return { reason: 'signature-lacks', problem: `The signature lacks its ${missing}` }
  if (signed['version'] !== '0.1.0')
    return {
      reason: 'signature-version',
      problem: 'The signature is of a version that is not read',
    }
  if (signed['hash'] !== hash)
    return { reason: 'signature-hash', problem: 'The signature is over another list' }
  const created = Date.parse(String(signed['created']))
  if (Number.isNaN(created) || created > Date.parse(now) + 10 * 60_000)
    return { reason: 'signature-future', problem: 'The signature has no time that has been' }
  if (signed['created'] !== list.created)
    return {
      reason: 'signature-created',
      problem: `It says that it was signed at another time than the package was made: ${list.created}`,
    }
  return undefined
}

async function checkKeySigned(
  text: (key: string) => string,
  { keys }: SignatureOptions,
): Promise<Outcome> {
  const publicKey = text('publicKey')
  const isSigned = await isSignedText(text('hash'), { signature: text('signature'), publicKey })
  if (isSigned === undefined)
    return refused({ reason: 'signature-key', problem: 'It names no key on the curve P-384' })
  if (!isSigned)
    return refused({ reason: 'signature-differs', problem: 'The signature is not over this list' })
  const fingerprint = await keyFingerprint(publicKey)
  const known = keys.includes(fingerprint)
  const told = `Whoever holds the key ${fingerprint} signed this list, and with it all that it lists.`
  const fault =
    keys.length > 0 && !known
      ? { reason: 'signature-other-key', problem: `It is signed with another key: ${fingerprint}` }
      : undefined
  const whose = known
    ? 'It is a key that you named'
    : 'The file cannot tell whose key that is: compare it with the one that the publication shows'
  return {
    check: checked('signature', path, { says: `${told} ${whose}`, fault }),
    by: fault ? null : { kind: 'key', fingerprint },
  }
}

async function checkDomainSigned(
  text: (key: string) => string,
  { keys }: SignatureOptions,
): Promise<Outcome> {
  // What reads certificates is large, and only loaded where there are any.
  const { checkDomain } = await import('../sign/domain-signature.ts')
  const domain = text('domain')
  const outcome = await checkDomain({
    hash: text('hash'),
    created: text('created'),
    signature: text('signature'),
    domain,
    domainCert: text('domainCert'),
    timeSignature: text('timeSignature'),
    timestampCert: text('timestampCert'),
  })
  if ('reason' in outcome) return refused(outcome)
  if (keys.length > 0)
    return refused({
      reason: 'signature-other-key',
      problem: `It is signed for ${domain.slice(0, 100)}, with none of the keys that you named`,
    })
  const told = `A server for ${domain.slice(0, 100)} signed this list, and with it all that it lists, at ${outcome.at}`
  return {
    check: checked('signature', path, { says: told, fault: undefined }),
    by: { kind: 'domain', domain, at: outcome.at },
  }
}

function refused(fault: Fault): Outcome {
  return { check: checked('signature', path, { says: says.unsigned, fault }), by: null }
}
