import { type Bytes, ownBytes } from './bytes.ts'
import { sha256Hasher } from './sha256-hasher.ts'
import { gunzip } from './warc/gzip.ts'
import { crc32 } from './zip/crc32.ts'

/** SHA-256 of bytes that come piece by piece. */
export interface Hasher {
  readonly update: (piece: Uint8Array) => void
  readonly digest: () => Uint8Array
}

/** What a machine lends to checking. Node has faster ones of each; without them the Web's are used. */
export interface Tools {
  readonly digest: (
    algorithm: 'SHA-1' | 'SHA-256',
    bytes: Uint8Array,
  ) => Uint8Array | Promise<Uint8Array>
  readonly hasher: () => Hasher
  /** CRC-32 of bytes, going on from that of what came before them. */
  readonly crc32: (bytes: Uint8Array, before: number) => number
  /** Unpacks exactly one gzip member; throws where it is none, is broken, or where anything follows it. */
  readonly gunzip: (bytes: Uint8Array) => Bytes | Promise<Bytes>
}

/** What every browser has, and our own where the Web has nothing that takes pieces. */
export const webTools: Tools = {
  digest: async (algorithm, bytes) =>
    new Uint8Array(await crypto.subtle.digest(algorithm, ownBytes(bytes))),
  hasher: sha256Hasher,
  crc32,
  gunzip,
}
