import { type Bytes, joinBytes, ownBytes } from '../bytes.ts'

/** Packs bytes as one gzip member. */
export function gzip(bytes: Uint8Array): Promise<Bytes> {
  return through(bytes, new CompressionStream('gzip'))
}

/** Bytes that a member may unpack to. */
const most = 512 * 1024 * 1024

/** Unpacks exactly one gzip member. Throws where it is none, where anything follows it, or where it unpacks to more than 512 MB. */
export function gunzip(bytes: Uint8Array): Promise<Bytes> {
  return through(bytes, new DecompressionStream('gzip'))
}

async function through(
  bytes: Uint8Array,
  stream: CompressionStream | DecompressionStream,
): Promise<Bytes> {
  const writer = stream.writable.getWriter()
  // What goes wrong while writing is told by the reading side.
  const written = writer.write(ownBytes(bytes)).then(() => writer.close())
  written.catch(() => undefined)
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of stream.readable as ReadableStream<Uint8Array>) {
    size += part.length
    if (size > most) throw new RangeError(`Cannot unpack: it grows beyond ${most} bytes`)
    parts.push(part)
  }
  await written
  return joinBytes(parts)
}
