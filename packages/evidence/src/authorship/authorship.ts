import { decode, encode, fromBytes, isBytes, isCidLink } from '@atcute/cbor'
import { verifySig } from '@atcute/crypto'
import { MemoryBlockStore, NodeStore, NodeWalker } from '@atcute/mst'
import { ownBytes } from '../bytes.ts'
import { type AccountKey, accountKey, isObject } from './account-key.ts'
import { type Repository, readRepository } from './repository.ts'

/** Which record somebody is said to have signed. */
export interface SignedRecordClaim {
  readonly did: string
  /** The account's document, as parsed JSON. */
  readonly didDocument: unknown
  readonly collection: string
  readonly rkey: string
}

/** Why a proof does not hold; each kind has its own. */
export type AuthorshipFault =
  | 'unreadable'
  | 'block'
  | 'commit'
  | 'account'
  | 'key'
  | 'signature'
  | 'path'
  | 'record'

/** Whether an account's key signed a record. */
export type Authorship =
  | {
      readonly ok: true
      /** The record as its author signed it, as JSON. */
      readonly record: Readonly<Record<string, unknown>>
      readonly cid: string
      /** The key, as the account's document writes it. */
      readonly key: string
      /** The revision of the account's records that was signed. */
      readonly revision: string
    }
  | { readonly ok: false; readonly fault: AuthorshipFault; readonly problem: string }

/**
 * Checks the answer of `com.atproto.sync.getRecord`: that every block is what its id says, that the commit is signed
 * by the key in the account's document, and that the signed tree leads to the record. Needs no network.
 * https://atproto.com/specs/repository
 */
export async function verifyAuthorship(
  car: Uint8Array,
  claim: SignedRecordClaim,
): Promise<Authorship> {
  try {
    const repository = await readRepository(car)
    if ('changed' in repository)
      return bad('block', `One of its blocks is not what its id says: ${repository.changed}`)
    return await verifyIn(repository, claim)
  } catch {
    return bad('unreadable', 'It is no part of a signed repository')
  }
}

interface Commit {
  readonly tree: string
  readonly revision: string
  readonly signature: Uint8Array
  /** What was signed. */
  readonly bytes: Uint8Array
}

async function verifyIn(
  { root, blocks }: Repository,
  { did, didDocument, collection, rkey }: SignedRecordClaim,
): Promise<Authorship> {
  const commit = commitIn(blocks.get(root), did)
  if ('fault' in commit) return commit
  const key = accountKey(didDocument, did)
  if (!key) return bad('key', `The document of ${did} names no key for records`)
  if (!(await isSigned(commit, key)))
    return bad('signature', `The key of ${did} did not sign these records`)
  const path = `${collection}/${rkey}`
  const cid = await linkAt(path, commit.tree, blocks)
  if (cid === undefined) return bad('path', `What was signed does not lead to ${path}`)
  const block = blocks.get(cid)
  const record: unknown = block && decode(block)
  if (!isObject(record)) return bad('record', `The record at ${path} is not there`)
  const json = JSON.parse(JSON.stringify(record)) as Readonly<Record<string, unknown>>
  return { ok: true, record: json, cid, key: key.written, revision: commit.revision }
}

function commitIn(
  block: Uint8Array | undefined,
  did: string,
): Commit | Extract<Authorship, { ok: false }> {
  const read: unknown = block && decode(block)
  if (!isObject(read)) return bad('commit', 'The signed part is not there')
  const { sig, ...unsigned } = read
  const { data, rev, version } = unsigned
  if (version !== 3 || !isCidLink(data) || typeof rev !== 'string' || !isBytes(sig))
    return bad('commit', 'The signed part is not of a kind that is known')
  if (unsigned['did'] !== did)
    return bad('account', `What was signed is not of ${did}, but of another account`)
  const signature = fromBytes(sig)
  return { tree: data.$link, revision: rev, signature, bytes: encode(unsigned) }
}

async function isSigned({ signature, bytes }: Commit, { key }: AccountKey): Promise<boolean> {
  try {
    return await verifySig(key, ownBytes(signature), ownBytes(bytes))
  } catch {
    return false
  }
}

/** Where the signed tree leads for a path; undefined where it does not, or not all of the way is there. */
async function linkAt(
  path: string,
  tree: string,
  blocks: Repository['blocks'],
): Promise<string | undefined> {
  try {
    const walker = await NodeWalker.create(new NodeStore(new MemoryBlockStore(blocks)), tree)
    return (await walker.findRpath(path))?.$link
  } catch {
    return undefined
  }
}

function bad(fault: AuthorshipFault, problem: string): Extract<Authorship, { ok: false }> {
  return { ok: false, fault, problem }
}
