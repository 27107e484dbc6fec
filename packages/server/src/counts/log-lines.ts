import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { createGunzip } from 'node:zlib'

/** A line that is longer is given in parts. */
const longest = 1024 * 1024

/**
 * The bytes of a log in pieces that end at the end of a line; one that is packed with gzip, unpacked.
 * What comes after the last line break is not given: it may still be being written.
 */
export async function* wholeLines(path: string): AsyncGenerator<Buffer> {
  let rest: Buffer = Buffer.alloc(0)
  for await (const piece of await bytesOf(path)) {
    const bytes: Buffer = rest.length > 0 ? Buffer.concat([rest, piece]) : piece
    const end = bytes.lastIndexOf(10) + 1
    if (end > 0) yield bytes.subarray(0, end)
    rest = bytes.subarray(end)
    if (rest.length <= longest) continue
    yield rest
    rest = Buffer.alloc(0)
  }
}

async function bytesOf(path: string): Promise<AsyncIterable<Buffer>> {
  const { buffer, bytesRead } = await firstBytes(path)
  const bytes = createReadStream(path, { highWaterMark: 256 * 1024 })
  // RFC 1952, section 2.3.1: a packed file begins with these two bytes.
  const isPacked = bytesRead === 2 && buffer[0] === 0x1f && buffer[1] === 0x8b
  if (!isPacked) return bytes
  const unpacked = createGunzip({ chunkSize: 256 * 1024 })
  bytes.on('error', (error) => unpacked.destroy(error))
  return bytes.pipe(unpacked)
}

async function firstBytes(path: string): Promise<{ buffer: Buffer; bytesRead: number }> {
  const file = await open(path)
  try {
    return await file.read(Buffer.alloc(2), 0, 2, 0)
  } finally {
    await file.close()
  }
}

/** The lines of a piece, without their line breaks. */
export function* linesIn(piece: Buffer): Generator<string> {
  const text = piece.toString('latin1')
  for (let start = 0; start < text.length; ) {
    const found = text.indexOf('\n', start)
    const end = found < 0 ? text.length : found
    yield text.slice(start, text[end - 1] === '\r' ? end - 1 : end)
    start = end + 1
  }
}
