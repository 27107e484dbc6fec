import { createHash, hash } from 'node:crypto'
import { open } from 'node:fs/promises'
import { crc32, inflateRawSync } from 'node:zlib'
import type { Source, Tools } from '@stet/evidence'

/** What Node has for checking: several times as fast as what the Web has. */
export const nodeTools: Tools = {
  // What is large goes to another thread, and what is small is done before one would have heard of it.
  digest: (algorithm, bytes) =>
    bytes.length < 256 * 1024
      ? hash(algorithm.replace('-', ''), bytes, 'buffer')
      : crypto.subtle
          .digest(algorithm, bytes as Uint8Array<ArrayBuffer>)
          .then((made) => new Uint8Array(made)),
  hasher: () => {
    const made = createHash('sha256')
    return { update: (piece) => void made.update(piece), digest: () => made.digest() }
  },
  crc32,
  gunzip: oneMember,
}

const most = 512 * 1024 * 1024

/** Unpacks exactly one gzip member. Node's own would go on into the next, and say nothing. RFC 1952. */
export function oneMember(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const start = headSize(bytes)
  const { buffer, engine } = inflateRawSync(bytes.subarray(start), {
    info: true,
    maxOutputLength: most,
    // One piece for most records: many pieces are put together once more.
    chunkSize: Math.min(Math.max(bytes.length * 3, 16 * 1024), 4 * 1024 * 1024),
  }) as unknown as { buffer: Buffer<ArrayBuffer>; engine: { bytesWritten: number } }
  const end = start + engine.bytesWritten
  if (end + 8 !== bytes.length) throw new RangeError('A gzip member is not as long as it should be')
  const view = new DataView(bytes.buffer, bytes.byteOffset + end, 8)
  if (view.getUint32(0, true) !== crc32(buffer) || view.getUint32(4, true) !== buffer.length >>> 0)
    throw new RangeError('A gzip member does not unpack to what its check sum says')
  return new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.length)
}

function headSize(bytes: Uint8Array): number {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b || bytes[2] !== 8)
    throw new RangeError('It is no gzip member')
  const flags = bytes[3] ?? 0
  let at = 10
  if (flags & 4) at += 2 + (bytes[at] ?? 0) + ((bytes[at + 1] ?? 0) << 8)
  // The name of a file, and a remark, each up to a zero.
  for (const flag of [8, 16]) if (flags & flag) at = bytes.indexOf(0, at) + 1 || bytes.length
  return flags & 2 ? at + 2 : at
}

/** A file on the disk as a source; `close` it afterwards. Throws where it cannot be opened. */
export async function fileSource(path: string): Promise<Source & { close: () => Promise<void> }> {
  const file = await open(path, 'r')
  const { size } = await file.stat()
  return {
    size,
    close: () => file.close(),
    read: async (from, to) => {
      const bytes = new Uint8Array(Math.max(0, Math.min(to, size) - from))
      let at = 0
      while (at < bytes.length) {
        const { bytesRead } = await file.read(bytes, at, bytes.length - at, from + at)
        if (bytesRead === 0) return bytes.subarray(0, at)
        at += bytesRead
      }
      return bytes
    },
  }
}
