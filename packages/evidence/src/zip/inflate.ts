import { type Bytes, joinBytes, ownBytes } from '../bytes.ts'
import { bytesSource, type Source } from '../source.ts'
import { type ZipEntry, ZipError } from './zip-entry.ts'

/** Unpacks a file of a ZIP and stops as soon as it is larger than it says. */
export async function inflate(packed: Bytes, { path, size }: ZipEntry): Promise<Source> {
  const stream = new DecompressionStream('deflate-raw')
  const writer = stream.writable.getWriter()
  const written = writer.write(ownBytes(packed)).then(() => writer.close())
  written.catch(() => undefined)
  const parts: Uint8Array[] = []
  let length = 0
  try {
    for await (const part of stream.readable as ReadableStream<Uint8Array>) {
      length += part.length
      if (length > size) break
      parts.push(part)
    }
    await written
  } catch {
    length = -1
  }
  if (length !== size)
    throw new ZipError('zip-packing', `${path} does not unpack to the ${size} bytes that it says`)
  return bytesSource(joinBytes(parts))
}
