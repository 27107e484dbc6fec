import { open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { syncFolders } from '../site/durable-file.ts'
import type { Seal } from './seal.ts'

/** How many bytes of a file are sealed as one: it may be larger than the memory. */
const part = 8 * 1024 * 1024
/** More than a seal adds to what it closes. */
const ofSeal = 64

/** Writes bytes as they come into a sealed file, safe on the disk before it is there. */
export function writeSealed(
  seal: Seal,
  bytes: AsyncIterable<Uint8Array>,
  to: string,
): Promise<void> {
  return writeWhole(to, sealedParts(seal, bytes))
}

/** The bytes of a sealed file, part by part. Throws where it is not what this seal closed. */
export async function* readSealed(seal: Seal, from: string): AsyncGenerator<Uint8Array> {
  const source = await open(from, 'r')
  try {
    const length = Buffer.alloc(4)
    for (;;) {
      const { bytesRead } = await source.read(length, 0, 4)
      if (bytesRead === 0) return
      const size = length.readUInt32BE()
      // Read at its word, a length that was changed would ask for gigabytes.
      if (bytesRead < 4 || size > part + ofSeal)
        throw new RangeError(`Cannot open ${from}: its parts are not those that were closed`)
      const closed = Buffer.alloc(size)
      await source.read(closed, 0, closed.length)
      yield seal.open(closed)
    }
  } finally {
    await source.close()
  }
}

/** Writes beside the place, safe on the disk, and puts it there whole; leaves nothing where the bytes break off. */
export async function writeWhole(to: string, bytes: AsyncIterable<Uint8Array>): Promise<void> {
  const draft = `${to}.tmp`
  const target = await open(draft, 'w', 0o600)
  try {
    for await (const some of bytes) await target.appendFile(some)
    await target.sync()
  } catch (error) {
    await rm(draft, { force: true })
    throw error
  } finally {
    await target.close()
  }
  await rename(draft, to)
  await syncFolders([dirname(to)], 'apart')
}

async function* sealedParts(
  seal: Seal,
  bytes: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  let held: Uint8Array[] = []
  let size = 0
  for await (const some of bytes) {
    for (let at = 0; at < some.length; ) {
      const piece = some.subarray(at, at + part - size)
      held.push(piece)
      size += piece.length
      at += piece.length
      if (size < part) continue
      yield* sealedPart(seal, held)
      held = []
      size = 0
    }
  }
  if (size > 0) yield* sealedPart(seal, held)
}

function* sealedPart(seal: Seal, held: readonly Uint8Array[]): Generator<Uint8Array> {
  const closed = seal.close(Buffer.concat(held))
  const length = Buffer.alloc(4)
  length.writeUInt32BE(closed.length)
  yield length
  yield closed
}
