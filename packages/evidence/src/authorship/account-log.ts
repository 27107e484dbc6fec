import { encode } from '@atcute/cbor'
import { CODEC_DCBOR, create, toString as textOf } from '@atcute/cid'
import { type FoundPublicKey, parseDidKey, verifySig } from '@atcute/crypto'
import { fromBase64, ownBytes } from '../bytes.ts'
import { base32Of } from '../digest.ts'
import { isObject } from './account-key.ts'

/** What an account's own log shows: its key for records at the end of it, or what is wrong with it. */
export type AccountLog = { readonly key: FoundPublicKey } | { readonly problem: string }

const mostEntries = 500

/** One change of an account, as it was signed. */
type Operation = Readonly<Record<string, unknown>>

/**
 * Follows the log of an account from its beginning, which its id is the digest of: each change names the one before and
 * is signed by a key that was allowed to change it then. Thus nobody but the account's holders says which key is its own,
 * not even the directory that keeps the log. Changes that the directory calls undone are left out.
 * https://web.plc.directory/spec/v0.1/did-plc
 */
export async function followLog(log: unknown, did: string): Promise<AccountLog> {
  try {
    return await followOperations(log, did)
  } catch {
    return { problem: 'The log of the account cannot be read' }
  }
}

async function followOperations(log: unknown, did: string): Promise<AccountLog> {
  const operations = operationsIn(log)
  const [first] = operations ?? []
  if (!operations || !first) return { problem: 'The log of the account cannot be read' }
  if (first['prev'] !== null || (await idOf(first)) !== did)
    return { problem: 'The log of the account does not begin with what its id was made of' }
  let before: Operation = first
  for (const [at, operation] of operations.entries()) {
    if (at > 0 && operation['prev'] !== (await linkOf(before)))
      return { problem: 'A change in the log of the account does not name the one before' }
    if (!(await isSignedByOneOf(operation, rotationKeys(before))))
      return { problem: 'A change in the log of the account is not signed by a key of its own' }
    before = operation
  }
  const key = readKey(recordsKey(before))
  return key ? { key } : { problem: 'The log of the account ends without a key for records' }
}

function operationsIn(log: unknown): readonly Operation[] | undefined {
  if (!Array.isArray(log) || log.length > mostEntries) return undefined
  const entries = log.filter((entry) => isObject(entry) && entry['nullified'] !== true)
  const operations = entries.map((entry) => (entry as Operation)['operation'])
  return operations.every(isObject) ? operations : undefined
}

async function idOf(operation: Operation): Promise<string> {
  const { digest } = await create(CODEC_DCBOR, ownBytes(encode(operation)))
  return `did:plc:${base32Of(digest.contents.subarray(0, 15)).toLowerCase()}`
}

async function linkOf(operation: Operation): Promise<string> {
  return textOf(await create(CODEC_DCBOR, ownBytes(encode(operation))))
}

/** The keys that may sign the next change. The oldest accounts began with a form of their own. */
function rotationKeys(operation: Operation): readonly unknown[] {
  const { type, rotationKeys: keys, recoveryKey, signingKey } = operation
  if (type === 'create') return [recoveryKey, signingKey]
  return type === 'plc_operation' && Array.isArray(keys) ? keys : []
}

function recordsKey(operation: Operation): unknown {
  const { type, signingKey, verificationMethods } = operation
  if (type === 'create') return signingKey
  return isObject(verificationMethods) ? verificationMethods['atproto'] : undefined
}

async function isSignedByOneOf(operation: Operation, keys: readonly unknown[]): Promise<boolean> {
  const { sig, ...unsigned } = operation
  if (typeof sig !== 'string' || !/^[\w-]{80,100}$/.test(sig)) return false
  const signature = fromBase64(sig.replaceAll('-', '+').replaceAll('_', '/'))
  const bytes = ownBytes(encode(unsigned))
  for (const written of keys) {
    const key = readKey(written)
    if (key && (await verifySig(key, signature, bytes).catch(() => false))) return true
  }
  return false
}

function readKey(written: unknown): FoundPublicKey | undefined {
  try {
    return typeof written === 'string' ? parseDidKey(written) : undefined
  } catch {
    return undefined
  }
}
