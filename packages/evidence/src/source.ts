import { type Bytes, ownBytes } from './bytes.ts'

/** Bytes that are read piece by piece: of a file on a disk, of one dropped into a page, or in memory. */
export interface Source {
  /** In bytes. */
  readonly size: number
  /** The bytes from one place up to another; fewer where the source ends before. */
  readonly read: (from: number, to: number) => Promise<Bytes>
}

/** A source over bytes that are at hand. */
export function bytesSource(bytes: Uint8Array): Source {
  return { size: bytes.length, read: async (from, to) => ownBytes(bytes.subarray(from, to)) }
}

/** A source over a file that somebody handed to a page. */
export function blobSource(blob: Blob): Source {
  return {
    size: blob.size,
    read: async (from, to) => new Uint8Array(await blob.slice(from, to).arrayBuffer()),
  }
}

/** A part of a source as a source of its own. */
export function partOf(source: Source, from: number, size: number): Source {
  return { size, read: (at, to) => source.read(from + at, from + Math.min(to, size)) }
}

/** A source that reads far ahead, for whoever walks through it in small steps. */
export function readAhead(source: Source): Source {
  let held: Bytes = new Uint8Array()
  let at = 0
  return {
    size: source.size,
    read: async (from, to) => {
      const end = Math.min(to, source.size)
      if (end - from > stride / 4) return source.read(from, to)
      if (from < at || end > at + held.length) {
        held = await source.read(from, from + stride)
        at = from
      }
      return held.subarray(from - at, Math.max(from, end) - at)
    },
  }
}

/** Read at once where everything is looked at from its beginning. */
const stride = 4 * 1024 * 1024

/** All bytes of a source, in pieces of at most 4 MB. */
export async function* piecesOf(source: Source): AsyncGenerator<Bytes> {
  for (let at = 0; at < source.size; at += stride)
    yield await source.read(at, Math.min(at + stride, source.size))
}
