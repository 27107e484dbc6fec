import { writeCarStream } from '@atcute/car'
import { encode, toBytes } from '@atcute/cbor'
import { CODEC_DCBOR, create, fromString, toString as textOf, toCidLink } from '@atcute/cid'
import {
  P256PrivateKeyExportable,
  type PrivateKeyExportable,
  Secp256k1PrivateKeyExportable,
} from '@atcute/crypto'
import { findRpathAndBuildProof, MemoryBlockStore, NodeStore, NodeWrangler } from '@atcute/mst'
import { type Bytes, joinBytes } from '../bytes.ts'

export const postCollection = 'app.bsky.feed.post'

/** A key of an account, of either kind that the network knows. */
export function makeKey(kind: 'p256' | 'k256'): Promise<PrivateKeyExportable> {
  return kind === 'p256'
    ? P256PrivateKeyExportable.createKeypair()
    : Secp256k1PrivateKeyExportable.createKeypair()
}

/** The document of an account, as directories give it. */
export async function documentFor(
  did: string,
  key: PrivateKeyExportable,
  server = 'https://pds.example',
): Promise<Record<string, unknown>> {
  return {
    '@context': ['https://www.w3.org/ns/did/v1', 'https://w3id.org/security/multikey/v1'],
    id: did,
    alsoKnownAs: ['at://mara.example'],
    verificationMethod: [
      {
        id: `${did}#atproto`,
        type: 'Multikey',
        controller: did,
        publicKeyMultibase: await key.exportPublicKey('multikey'),
      },
    ],
    service: [{ id: '#atproto_pds', type: 'AtprotoPersonalDataServer', serviceEndpoint: server }],
  }
}

/** An account that began with one key and now has another: its id, and its log as the directory keeps it. */
export async function makeAccount(
  keys: readonly [PrivateKeyExportable, ...PrivateKeyExportable[]],
  rotation: PrivateKeyExportable,
): Promise<{ readonly did: string; readonly log: readonly Record<string, unknown>[] }> {
  const log: Record<string, unknown>[] = []
  let prev: string | null = null
  let did = ''
  for (const key of keys) {
    const operation = await signOperation(
      {
        type: 'plc_operation',
        rotationKeys: [await rotation.exportPublicKey('did')],
        verificationMethods: { atproto: await key.exportPublicKey('did') },
        alsoKnownAs: ['at://mara.example'],
        services: {},
        prev,
      },
      rotation,
    )
    const cid = await create(CODEC_DCBOR, new Uint8Array(encode(operation)))
    prev = textOf(cid)
    did ||= `did:plc:${base32Of(cid.digest.contents)}`
    log.push({ did, operation, cid: prev, nullified: false, createdAt: '2026-01-01T00:00:00.000Z' })
  }
  return { did, log }
}

/** A change of an account with its signature. */
export async function signOperation(
  unsigned: Record<string, unknown>,
  key: PrivateKeyExportable,
): Promise<Record<string, unknown>> {
  const signature = await key.sign(new Uint8Array(encode(unsigned)))
  return { ...unsigned, sig: Buffer.from(signature).toString('base64url') }
}

export interface SignedPosts {
  /** The answer of `com.atproto.sync.getRecord` for one of them. */
  proof(rkey: string): Promise<Bytes>
}

/** An account's posts, by their keys, with some more beside them, signed as its server would sign them. */
export async function signPosts(
  did: string,
  key: PrivateKeyExportable,
  posts: Readonly<Record<string, unknown>>,
): Promise<SignedPosts> {
  const store = new MemoryBlockStore()
  const nodes = new NodeStore(store)
  const tree = new NodeWrangler(nodes)
  const others = Array.from({ length: 60 }, (_, at) => [
    `3kaaa${letters(at)}2222`,
    { text: `${at}` },
  ])
  let root: string | null = null
  for (const [rkey, post] of [...others, ...Object.entries(posts)] as [string, unknown][]) {
    const bytes = new Uint8Array(encode(post))
    const cid = toCidLink(await create(CODEC_DCBOR, bytes))
    await store.put(cid.$link, bytes)
    root = await tree.putRecord(root, `${postCollection}/${rkey}`, cid)
  }
  const top = root ?? ''
  const data = toCidLink(fromString(top))
  const unsigned = { did, version: 3, data, rev: '3kabcdefghi2k', prev: null }
  const commit = { ...unsigned, sig: toBytes(await key.sign(new Uint8Array(encode(unsigned)))) }
  const signed = new Uint8Array(encode(commit))
  const signedCid = await create(CODEC_DCBOR, signed)
  return {
    proof: async (rkey) => {
      const [value, way] = await findRpathAndBuildProof(nodes, top, `${postCollection}/${rkey}`)
      const blocks = [{ cid: signedCid.bytes, data: signed }]
      for (const link of [...way, ...(value ? [value.$link] : [])]) {
        const bytes = await store.get(link)
        if (bytes) blocks.push({ cid: fromString(link).bytes, data: bytes })
      }
      const parts: Uint8Array[] = []
      for await (const part of writeCarStream([toCidLink(signedCid)], blocks)) parts.push(part)
      return joinBytes(parts)
    },
  }
}

/** Bytes in small letters of base32, by whole numbers and not by bits: another way than the one that is tried. */
function base32Of(bytes: Uint8Array): string {
  const alphabet = 'abcdefghijklmnopqrstuvwxyz234567'
  let left = BigInt(`0x${Buffer.from(bytes.subarray(0, 15)).toString('hex')}`)
  let text = ''
  for (let at = 0; at < 24; at += 1) {
    text = `${alphabet[Number(left % 32n)]}${text}`
    left /= 32n
  }
  return text
}

/** A number in two letters of the network's alphabet. */
function letters(at: number): string {
  const alphabet = '234567abcdefghijklmnopqrstuvwxyz'
  return `${alphabet[at >> 5]}${alphabet[at & 31]}`
}
