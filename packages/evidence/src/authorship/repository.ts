import { fromUint8Array } from '@atcute/car'
import { toString as idOf } from '@atcute/cid'
import { type Bytes, ownBytes } from '../bytes.ts'

/** Part of a signed repository: blocks by their ids, each of which is what its id says. */
export interface Repository {
  readonly root: string
  readonly blocks: Map<string, Bytes>
}

const mostBlocks = 500
const sha2 = 0x12

/** Reads a CAR file. Throws where it is none; gives the id of the first block that is not what its id says. */
export async function readRepository(
  car: Uint8Array,
): Promise<Repository | { readonly changed: string }> {
  const reader = fromUint8Array(ownBytes(car))
  const [root, ...others] = reader.roots
  if (!root || others.length > 0) throw new RangeError('It has not exactly one root')
  const blocks = new Map<string, Bytes>()
  for (const { cid, bytes } of reader) {
    if (blocks.size >= mostBlocks) throw new RangeError(`It has more than ${mostBlocks} blocks`)
    const id = idOf(cid)
    const own = new Uint8Array(bytes)
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', own))
    const { codec, contents } = cid.digest
    if (codec !== sha2 || !contents.every((byte, at) => byte === digest[at])) return { changed: id }
    blocks.set(id, own)
  }
  return { root: root.$link, blocks }
}
